import type { Stance } from '../domain/dossier';

/** What a symbol is drawn on: the path methods of a canvas. */
interface Pen {
	moveTo(x: number, y: number): void;
	lineTo(x: number, y: number): void;
	closePath(): void;
	arc(x: number, y: number, radius: number, from: number, to: number, back?: boolean): void;
}

/** A symbol as d3-shape has them: `size` is the area of a circle that takes as much room. */
export interface StanceSymbol {
	draw(pen: Pen, size: number): void;
}

function polygon(...points: readonly (readonly [number, number])[]): StanceSymbol {
	return {
		draw(pen, size) {
			const unit = unitOf(size);
			points.forEach(([x, y], index) => {
				if (index === 0) pen.moveTo(x * unit, y * unit);
				else pen.lineTo(x * unit, y * unit);
			});
			pen.closePath();
		},
	};
}

/** The shapes of stances, the same as beside the words on cards: in a box of 10 around the middle. */
export const STANCE_SYMBOLS: Readonly<Record<Stance | 'none', StanceSymbol>> = {
	supports: polygon([0, -4.2], [4.6, 3.8], [-4.6, 3.8]),
	opposes: polygon([-3.8, -3.8], [3.8, -3.8], [3.8, 3.8], [-3.8, 3.8]),
	qualified: polygon([0, -5], [5, 0], [0, 5], [-5, 0]),
	neutral: {
		draw(pen, size) {
			const unit = unitOf(size);
			pen.moveTo(4.2 * unit, 0);
			pen.arc(0, 0, 4.2 * unit, 0, 2 * Math.PI);
			pen.closePath();
			// Against the clock: what is inside stays open.
			pen.moveTo(2.4 * unit, 0);
			pen.arc(0, 0, 2.4 * unit, 0, -2 * Math.PI, true);
			pen.closePath();
		},
	},
	none: polygon([-4, -0.9], [4, -0.9], [4, 0.9], [-4, 0.9]),
};

function unitOf(size: number): number {
	return Math.sqrt(size / Math.PI) / 4.5;
}
