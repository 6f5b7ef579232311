/** A cell of a table; `null` shows as a dash: not measured, or nothing to measure. */
export type Cell = string | number | null;

/** A Markdown table. Columns of numbers are aligned to the right by their first row. */
export function markdownTable(head: readonly string[], rows: readonly (readonly Cell[])[]): string {
	const isNumber = (cell: Cell | undefined) => cell === null || typeof cell === 'number' || /^[\d.,]/.test(cell ?? '');
	const rule = head.map((_, column) => (column > 0 && isNumber(rows[0]?.[column]) ? '---:' : '---'));
	const line = (cells: readonly Cell[]) => `| ${cells.map((cell) => (cell === null ? '–' : String(cell))).join(' | ')} |`;
	return [line(head), line(rule), ...rows.map(line)].join('\n');
}
