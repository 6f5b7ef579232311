import { useEffect, useState } from 'preact/hooks';
import type { Lang } from '../../lib/domain/lang';
import { failureMessage } from '../failure-message';
import { plural } from '../plural';
import type { Translate } from '../translate';
import type { PopupServices } from './services';

interface Props {
	/** Another one after each saving. */
	readonly saves: number;
	readonly services: PopupServices;
	readonly t: Translate;
	readonly lang: Lang;
}

type State = Awaited<ReturnType<PopupServices['picturesOf']>>;

/** Keeps the pictures of this one article, and takes them away again, whatever the settings say of all. */
export function KeepPictures({ saves, services, t, lang }: Props) {
	const [state, setState] = useState<State | null>(null);
	const [busy, setBusy] = useState(false);
	const [said, setSaid] = useState('');
	useEffect(() => {
		let stale = false;
		services.picturesOf().then(
			(now) => stale || setState(now),
			// Without an answer there is nothing to press; the article is saved all the same.
			() => {},
		);
		return () => {
			stale = true;
		};
	}, [saves]);
	const url = state?.url ?? null;
	if (state === null || url === null) return null;
	const kept = state.kept > 0;
	async function keep(): Promise<string> {
		const now = await services.keepPictures();
		setState(now);
		return now.kept === 0 ? t('noPicturesKept') : plural(t, lang, now.kept, 'pictureKeptOne', 'pictureKeptMany');
	}
	async function drop(address: string): Promise<string> {
		await services.dropPictures(address);
		setState({ url: address, kept: 0 });
		return t('picturesRemoved');
	}
	async function change(address: string) {
		setBusy(true);
		setSaid(kept ? '' : t('fetchingPictures'));
		try {
			setSaid(await (kept ? drop(address) : keep()));
		} catch (error) {
			setSaid(failureMessage(t, error));
		}
		setBusy(false);
	}
	return (
		<p class="keep-pictures">
			{/* Not `disabled`: that would throw the focus away. */}
			<button type="button" class="quiet" aria-disabled={busy} onClick={() => busy || void change(url)}>
				{t(kept ? 'removePictures' : 'keepItsPictures')}
			</button>
			<span role="status">{said}</span>
		</p>
	);
}
