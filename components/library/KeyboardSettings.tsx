import { useEffect, useState } from 'preact/hooks';
import { failureMessage } from '../failure-message';
import { type Shortcut, ShortcutList } from '../ShortcutList';
import { Switch } from '../Switch';
import type { MessageKey, Translate } from '../translate';
import type { LibraryServices } from './services';

interface Props {
	readonly services: Pick<LibraryServices, 'shortcuts' | 'changeShortcuts'>;
	/** Keys without Ctrl, Alt or Meta do something in the library. */
	readonly singleKeys: boolean;
	readonly onSingleKeys: (on: boolean) => void;
	readonly t: Translate;
}

const SINGLE: readonly (readonly [key: string, does: MessageKey])[] = [
	['/', 'keySearch'],
	['H', 'keyHighlight'],
	['N', 'keyNote'],
];

/** The keys as they are now: they are asked for again when the reader comes back from changing them. */
export function KeyboardSettings({ services, singleKeys, onSingleKeys, t }: Props) {
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
			<Switch label={t('singleKeys')} hint={t('singleKeysHint')} on={singleKeys} onSwitch={onSingleKeys} />
			{singleKeys && (
				<dl class="keys">
					{SINGLE.map(([key, does]) => (
						<div key={key}>
							<dt>{t(does)}</dt>
							<dd>
								<kbd>{key}</kbd>
							</dd>
						</div>
					))}
				</dl>
			)}
			{problem && (
				<p class="problem" role="alert">
					{problem}
				</p>
			)}
		</section>
	);
}
