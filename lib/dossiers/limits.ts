/** The sizes that a pack may reach. They leave room for 100,000 names and positions, and stop files made to choke a reader. */
export const LIMITS = {
	/** Entries in each of the pack's own lists: actors, terms, issues, articles, positions. */
	list: 200_000,
	/** Entries in a list inside one of those: names, roles, aliases. */
	innerList: 1_000,
	/** Context words of one name. */
	near: 60,
	id: 80,
	/** A name, an alias, a context word. */
	name: 200,
	/** A title, a question, a note, a licence. */
	line: 500,
	/** A summary, a definition, a statement, a quotation. */
	text: 5_000,
	url: 2_000,
	/** Objects and lists inside each other; a pack needs six. */
	depth: 12,
	/** Values of any kind in the whole file. */
	values: 5_000_000,
} as const;
