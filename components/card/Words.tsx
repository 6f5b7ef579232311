import type { Lang } from '../../lib/domain/lang';

/** A page keeps its own quotation marks in the text now and then; ours come only where it has none. */
const MARKED = /^["“”„«‹‘'—―–-]/;

interface Props {
	readonly text: string;
	readonly lang: Lang | null | undefined;
	/** False where the words are as reported: they never stand in quotation marks. */
	readonly exact: boolean;
}

/** What somebody said, in the words of a source. */
export function Words({ text, lang, exact }: Props) {
	if (!exact) {
		return (
			<p class="indirect" lang={lang ?? undefined}>
				{text}
			</p>
		);
	}
	return (
		<blockquote lang={lang ?? undefined} class={MARKED.test(text) ? 'marked' : undefined}>
			<p>{text}</p>
		</blockquote>
	);
}
