import type { Translate } from '../translate';

interface Props {
	/** A name, or the page's words; empty where it names nobody, `null` for what the page itself tells. */
	readonly teller: string | null;
	readonly t: Translate;
}

/** Who tells that something was said, where the page itself does not. */
export function ToldBy({ teller, t }: Props) {
	if (teller === null) return null;
	return <span class="label">{teller === '' ? t('toldByOthers') : t('toldBy', teller)}</span>;
}
