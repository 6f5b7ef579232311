import type { Palette } from '../../lib/chart/drawing';

const NAMES = ['supports', 'opposes', 'qualified', 'neutral', 'ink', 'soft', 'line', 'paper'] as const;

/** The page's own colours: they follow its theme. */
export const PAGE_PALETTE: Palette = {
	...(Object.fromEntries(NAMES.map((name) => [name, `var(--or-${name})`])) as Omit<Palette, 'none'>),
	none: 'var(--or-neutral)',
};

/** The same colours on light paper, each spelled out: for a picture that leaves the page. */
export function paperPalette(): Palette {
	const probe = document.createElement('span');
	probe.style.colorScheme = 'light';
	document.body.append(probe);
	const colour = (name: string) => {
		probe.style.color = `var(--or-${name})`;
		return getComputedStyle(probe).color;
	};
	const colours = Object.fromEntries(NAMES.map((name) => [name, colour(name)])) as Omit<Palette, 'none'>;
	probe.remove();
	return { ...colours, none: colours.neutral };
}
