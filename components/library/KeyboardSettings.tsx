import { useEffect, useState } from 'preact/hooks';
import { failureMessage } from '../failure-message';
import { type Shortcut, ShortcutList } from '../ShortcutList';
import type { Translate } from '../translate';
import type { LibraryServices } from './services';

interface Props {
	readonly services: Pick<LibraryServices, 'shortcuts' | 'changeShortcuts'>;
	readonly t: Translate;
}

/** The keys as they are now: they are asked for again when the reader comes back from changing them. */
export function KeyboardSettings({ services, t }: Props) {
	const [shortcuts, setShortcuts] = useState<readonly Shortcut[]>([]);
	const [problem, setProblem] = useState<string | null>(null);
	const failed = (error: unknown) => setProblem(failureMessage(t, error));
	useEffect(() => {
		const look = () => void services.shortcuts().then(setShortcuts, failed);
		look();
		addEventListener('focus', look);
		return () => removeEventListener('focus', look);
	}, []);
	return (
		<section>
			<h2>{t('keyboard')}</h2>
			<ShortcutList shortcuts={shortcuts} onChange={() => void services.changeShortcuts().catch(failed)} t={t} />
			{problem && (
				<p class="problem" role="alert">
					{problem}
				</p>
			)}
		</section>
	);
}
