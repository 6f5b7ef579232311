import type { Lang } from '../../lib/domain/lang';
import { isMarked } from './is-marked';

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
		<blockquote lang={lang ?? undefined} class={isMarked(text) ? 'marked' : undefined}>
			<p>{text}</p>
		</blockquote>
	);
}
