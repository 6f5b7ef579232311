/** Text in which no character means anything in Markdown. CommonMark lets every ASCII punctuation mark be escaped. */
export function escapeMarkdown(text: string): string {
	return text
		.replace(/[\\`*_[\]<>&~|#$^]/g, '\\$&')
		.replace(/!(?=\\\[)/g, '\\!')
		.replace(/^(\s*)([-+=]|:?-{3})/, '$1\\$2')
		.replace(/^(\s*\d{1,9})([.)])/, '$1\\$2')
		.replace(/(https?):\/\//gi, '$1:\\/\\/')
		.replace(/\bwww\./gi, (www) => `${www.slice(0, -1)}\\.`);
}
