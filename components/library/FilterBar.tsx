import type { Lang } from '../../lib/domain/lang';
import type { Facet, Facets, Sort } from '../../lib/search/listed';
import { type FilterField, parseQuery, withoutFilters, writeFilter } from '../../lib/search/query';
import { LANGUAGES } from '../card/languages';
import type { MessageKey, Translate } from '../translate';

interface Props {
	readonly query: string;
	readonly sort: Sort;
	/** What can be chosen among what was found; `null` while that is not known. */
	readonly facets: Facets | null;
	readonly t: Translate;
	readonly lang: Lang;
	readonly onQuery: (query: string) => void;
	readonly onSort: (sort: Sort) => void;
}

const MENUS: readonly (readonly [keyof Facets, MessageKey])[] = [
	['person', 'filterPerson'],
	['issue', 'filterIssue'],
	['outlet', 'filterOutlet'],
	['tag', 'filterTag'],
	['lang', 'filterLang'],
];

const STATES: readonly (readonly [string, MessageKey])[] = [
	['unread', 'stateUnread'],
	['begun', 'stateBegun'],
	['read', 'stateRead'],
	['highlighted', 'stateHighlighted'],
	['archived', 'stateArchived'],
];

const SORTS: readonly (readonly [Sort, MessageKey])[] = [
	['saved', 'sortSaved'],
	['saved-first', 'sortSavedFirst'],
	['published', 'sortPublished'],
	['published-first', 'sortPublishedFirst'],
	['title', 'sortTitle'],
];

/**
 * Menus that narrow the list down. They write into the search field what one could have typed there, so that the field
 * always says the whole question, and one learns to type it.
 */
export function FilterBar({ query, sort, facets, t, lang, onQuery, onSort }: Props) {
	const { filters, wanted } = parseQuery(query);
	const chosenOf = (field: FilterField) => filters.find((filter) => filter.field === field && !filter.not)?.value ?? '';
	const set = (field: FilterField, value: string) =>
		onQuery(
			[withoutFilters(query, [field]).trim(), value === '' ? '' : writeFilter(nameOf(field, lang), value)]
				.filter((part) => part !== '')
				.join(' '),
		);
	const searches = wanted.some(({ not }) => !not);
	const label = (field: keyof Facets, { value, count }: Facet) => {
		const name = field === 'lang' && (value === 'en' || value === 'es') ? t(LANGUAGES[value]) : value;
		return `${name} (${new Intl.NumberFormat(lang).format(count)})`;
	};
	return (
		<fieldset class="filters">
			<legend class="unseen">{t('narrowDown')}</legend>
			<select aria-label={t('filterState')} value={chosenOf('is')} onChange={(event) => set('is', event.currentTarget.value)}>
				<option value="">{searches || filters.length > 0 ? t('stateAny') : t('stateList')}</option>
				{STATES.map(([value, name]) => (
					<option key={value} value={value}>
						{t(name)}
					</option>
				))}
			</select>
			{MENUS.map(([field, name]) => {
				const chosen = chosenOf(field);
				const values = facets?.[field] ?? [];
				if (values.length === 0 && chosen === '') return null;
				return (
					<select
						key={field}
						class={chosen === '' ? undefined : 'chosen'}
						aria-label={t(name)}
						value={chosen}
						onChange={(event) => set(field, event.currentTarget.value)}
					>
						<option value="">{t(name)}</option>
						{chosen !== '' && !values.some(({ value }) => value === chosen) && <option value={chosen}>{chosen}</option>}
						{values.map((facet) => (
							<option key={facet.value} value={facet.value}>
								{label(field, facet)}
							</option>
						))}
					</select>
				);
			})}
			<span class="dates">
				<label>
					<span>{t('dateFrom')}</span>
					<input type="date" value={dayIn(chosenOf('after'))} onChange={(event) => set('after', event.currentTarget.value)} />
				</label>
				<label>
					<span>{t('dateTo')}</span>
					<input type="date" value={dayIn(chosenOf('before'))} onChange={(event) => set('before', event.currentTarget.value)} />
				</label>
			</span>
			<select
				class="sort"
				aria-label={t('sortBy')}
				value={sort === 'best' && !searches ? 'saved' : sort}
				onChange={(event) => onSort(event.currentTarget.value as Sort)}
			>
				{searches && <option value="best">{t('sortBest')}</option>}
				{SORTS.map(([value, name]) => (
					<option key={value} value={value}>
						{t(name)}
					</option>
				))}
			</select>
		</fieldset>
	);
}

/** A date field takes whole days alone. */
const dayIn = (value: string): string => (/^\d{4}-\d\d-\d\d$/.test(value) ? value : '');

const NAMES: Readonly<Record<FilterField, Readonly<Record<Lang, string>>>> = {
	person: { en: 'person', es: 'persona' },
	issue: { en: 'issue', es: 'asunto' },
	outlet: { en: 'outlet', es: 'medio' },
	tag: { en: 'tag', es: 'etiqueta' },
	lang: { en: 'lang', es: 'idioma' },
	after: { en: 'after', es: 'desde' },
	before: { en: 'before', es: 'hasta' },
	on: { en: 'on', es: 'fecha' },
	is: { en: 'is', es: 'is' },
};

/** What a condition is called in the reader's language. */
const nameOf = (field: FilterField, lang: Lang): string => NAMES[field][lang];
