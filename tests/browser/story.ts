/** An address at which a story is served: a listed outlet's. */
export const STORY = 'https://www.reuters.com/world/story/';

const PARAGRAPHS = [
	'Mexican President Claudia Sheinbaum said on Friday that her government had been told of the secret directive against the cartels.',
	'President Donald Trump signed the order, which names cartels as foreign terrorist organizations, according to two officials.',
	'Sheinbaum told reporters that there would be no invasion, and that Mexico and the United States cooperate.',
	'Secretary of State Marco Rubio had said that the designation lets the military act against the cartels.',
	'The Pentagon gave no answer to questions about rules of engagement, and the White House pointed to the statement of Rubio.',
];

interface Story {
	/** HTML of the story's text; without it, five paragraphs that name people of the dossier. */
	readonly text?: string;
	/** HTML for the head: styles, scripts, a policy. */
	readonly head?: string;
	/** HTML before and after the article. */
	readonly before?: string;
	readonly after?: string;
	/** Attributes of the root element. */
	readonly root?: string;
}

/** The paragraphs of the story as HTML, with more of them below for a page that scrolls. */
export function paragraphs(filler = 0): string {
	const quiet =
		'<p>The harbour town slept while the rain went on, and nobody on the quay spoke of politics that night at all.</p>';
	return PARAGRAPHS.map((text) => `<p>${text}</p>`).join('\n') + quiet.repeat(filler);
}

/** A page of our own words about the bundled dossier. */
export function story({ text = paragraphs(), head = '', before = '', after = '', root = 'lang="en"' }: Story = {}): string {
	return `<!doctype html><html ${root}><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>Sheinbaum rejects secret directive on cartels</title>${head}
<meta property="article:published_time" content="2025-08-09T10:00:00Z">
<style>body{font:18px/1.7 serif;margin:40px}</style></head>
<body>${before}<article><h1>Sheinbaum rejects secret directive on cartels</h1>
${text}
</article>${after}</body></html>`;
}
