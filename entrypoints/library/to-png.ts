/**
 * A picture of an SVG, `scale` times as large. The SVG must say its size and bring its own colours along.
 * Rejects when the browser cannot draw it.
 */
export async function toPng(svg: SVGSVGElement, scale: number): Promise<Blob> {
	const image = new Image();
	const source = new XMLSerializer().serializeToString(svg);
	// As data: the pages' policy lets no image come from a blob.
	image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(source)}`;
	await image.decode();
	const canvas = document.createElement('canvas');
	canvas.width = Number(svg.getAttribute('width')) * scale;
	canvas.height = Number(svg.getAttribute('height')) * scale;
	const context = canvas.getContext('2d');
	if (!context) throw new Error('There is no canvas to draw on.');
	context.drawImage(image, 0, 0, canvas.width, canvas.height);
	return new Promise((resolve, reject) => {
		canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('The picture is too large.'))), 'image/png');
	});
}
