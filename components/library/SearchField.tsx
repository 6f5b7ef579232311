import { useEffect, useRef } from 'preact/hooks';
import type { Translate } from '../translate';

interface Props {
	readonly query: string;
	/** The key `/` leads to the field. */
	readonly byKey: boolean;
	readonly t: Translate;
	readonly onQuery: (query: string) => void;
}

/** The field to search in, and what can be typed there. */
export function SearchField({ query, byKey, t, onQuery }: Props) {
	const field = useRef<HTMLInputElement>(null);
	useEffect(() => {
		if (!byKey) return;
		function go(event: KeyboardEvent) {
			if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey || isField(event.target)) return;
			event.preventDefault();
			field.current?.focus();
			field.current?.select();
		}
		addEventListener('keydown', go);
		return () => removeEventListener('keydown', go);
	}, [byKey]);
	return (
		<search class="searching">
			<input
				ref={field}
				type="search"
				class="field"
				value={query}
				aria-label={t('searchArticles')}
				placeholder={t('searchArticles')}
				aria-keyshortcuts={byKey ? '/' : undefined}
				autocomplete="off"
				spellcheck={false}
				onInput={(event) => onQuery(event.currentTarget.value)}
			/>
			<details class="help opens">
				<summary>{t('searchHelp')}</summary>
				<dl>
					<div>
						<dt>{t('helpWordsExample')}</dt>
						<dd>{t('helpWords')}</dd>
					</div>
					<div>
						<dt>{t('helpPhraseExample')}</dt>
						<dd>{t('helpPhrase')}</dd>
					</div>
					<div>
						<dt>{t('helpWithoutExample')}</dt>
						<dd>{t('helpWithout')}</dd>
					</div>
					<div>
						<dt>{t('helpConditionsExample')}</dt>
						<dd>{t('helpConditions')}</dd>
					</div>
					<div>
						<dt>{t('helpDatesExample')}</dt>
						<dd>{t('helpDates')}</dd>
					</div>
				</dl>
			</details>
		</search>
	);
}

function isField(target: EventTarget | null): boolean {
	return target instanceof HTMLElement && target.matches('input, textarea, select, [contenteditable]');
}
