import type { Translate } from './translate';

/** A keyboard command and the keys that call it; no keys where there are none, by the reader's choice or another extension's. */
export interface Shortcut {
	readonly description: string;
	readonly keys: string;
}

interface Props {
	readonly shortcuts: readonly Shortcut[];
	/** Opens the browser's own page for such keys: no extension may change them by itself. */
	readonly onChange: () => void;
	readonly t: Translate;
}

/** The keyboard commands with their keys, and the way to other keys. */
export function ShortcutList({ shortcuts, onChange, t }: Props) {
	return (
		<>
			<dl class="keys">
				{shortcuts.map(({ description, keys }) => (
					<div key={description}>
						<dt>{description}</dt>
						<dd>{keys ? <kbd>{keys}</kbd> : t('noKeys')}</dd>
					</div>
				))}
			</dl>
			<p class="hint">{t('keyboardText')}</p>
			<p>
				<button type="button" class="button" onClick={onChange}>
					{t('changeKeys')}
				</button>
			</p>
		</>
	);
}
