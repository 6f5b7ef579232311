/** What begins and ends a line of its own. */
// biome-ignore format: a list to read along
const LINES: ReadonlySet<string> = new Set([
	'article', 'aside', 'blockquote', 'caption', 'dd', 'div', 'dl', 'dt', 'figcaption', 'figure', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6',
	'hr', 'li', 'ol', 'p', 'pre', 'section', 'table', 'tbody', 'td', 'tfoot', 'th', 'thead', 'tr', 'ul',
]);

/** True for an element that begins and ends a line of its own. */
export function endsLine({ localName }: Element): boolean {
	return LINES.has(localName);
}

/** The words of a sanitised copy, its blocks on lines of their own; every word of it, wherever it stands. */
export function textOfElement(root: Node): string {
	const lines: string[] = [];
	let line = '';
	const end = () => {
		const tidy = line.replace(/\s+/g, ' ').trim();
		if (tidy !== '') lines.push(tidy);
		line = '';
	};
	const walk = (parent: Node) => {
		for (let node = parent.firstChild; node; node = node.nextSibling) {
			if (node.nodeType === Node.TEXT_NODE) line += (node as Text).data;
			if (node.nodeType !== Node.ELEMENT_NODE) continue;
			const element = node as Element;
			if (element.localName === 'br') line += ' ';
			const alone = endsLine(element);
			if (alone) end();
			walk(node);
			if (alone) end();
		}
	};
	walk(root);
	end();
	return lines.join('\n');
}
