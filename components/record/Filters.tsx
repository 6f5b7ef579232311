import type { ComponentChild } from 'preact';
import type { Lang } from '../../lib/domain/lang';
import { EVERYTHING, type LedgerFilter, STANCES } from '../../lib/ledger/filter';
import { type Facet, facetOf } from '../../lib/ledger/ledger';
import { STANCE_WORDS } from '../card/StanceShape';
import type { Translate } from '../translate';
import { Pick } from './Pick';

interface Props {
	readonly filter: LedgerFilter;
	readonly people: readonly Facet[];
	readonly issues: readonly Facet[];
	/** Which of them make sense here. */
	readonly fields: readonly (keyof LedgerFilter)[];
	readonly t: Translate;
	readonly lang: Lang;
	/** `typed`: one letter more of a word, and no new place in the history. */
	readonly onChange: (filter: LedgerFilter, typed?: boolean) => void;
	/** A further field: with whom somebody is to be compared. Everyone cannot be. */
	readonly children?: ComponentChild;
}

/** What is asked of the record: person, issue, stance, whose, time, words. */
export function Filters({ filter, people, issues, fields, t, lang, onChange, children }: Props) {
	const has = (field: keyof LedgerFilter) => fields.includes(field);
	// What is not asked for here stays as it is.
	const cleared = { ...filter, ...Object.fromEntries(fields.map((field) => [field, EVERYTHING[field]])) };
	const narrowed = fields.some((field) => filter[field] !== EVERYTHING[field]);
	return (
		<form class="record-filters" onSubmit={(event) => event.preventDefault()}>
			{has('words') && (
				<input
					type="search"
					class="field words"
					value={filter.words}
					aria-label={t('filterRecord')}
					placeholder={t('filterRecord')}
					maxLength={500}
					onInput={(event) => onChange({ ...filter, words: event.currentTarget.value }, true)}
				/>
			)}
			{has('person') && (
				<Pick
					label={t('personOrBody')}
					value={facetOf(people, filter.person)?.ref ?? filter.person}
					none={t(children ? 'nobody' : 'everyone')}
					options={counted(people, filter.person, t('noIssue'), lang)}
					onPick={(person) => onChange({ ...filter, person })}
				/>
			)}
			{children}
			{has('issue') && (
				<Pick
					label={t('issue')}
					value={filter.issue}
					none={t('everyIssue')}
					options={counted(issues, filter.issue, t('noIssue'), lang)}
					onPick={(issue) => onChange({ ...filter, issue })}
				/>
			)}
			{has('stance') && (
				<Pick
					label={t('stance')}
					value={filter.stance}
					none={t('everyStance')}
					options={STANCES.map((stance) => [stance, t(STANCE_WORDS[stance])])}
					onPick={(stance) => onChange({ ...filter, stance: STANCES.find((one) => one === stance) ?? null })}
				/>
			)}
			{has('origin') && (
				<Pick
					label={t('whoseRecord')}
					value={filter.origin}
					none={t('wholeRecord')}
					options={[
						['reader', t('confirmedByYou')],
						['dossier', t('fromDossiers')],
					]}
					onPick={(origin) => onChange({ ...filter, origin: origin === 'reader' || origin === 'dossier' ? origin : null })}
				/>
			)}
			{has('from') && <Day label={t('saidFrom')} value={filter.from} onPick={(from) => onChange({ ...filter, from })} />}
			{has('asOf') && <Day label={t('asOfDate')} value={filter.asOf} onPick={(asOf) => onChange({ ...filter, asOf })} />}
			{narrowed && (
				<button type="button" class="quiet" onClick={() => onChange(cleared)}>
					{t('clearFilters')}
				</button>
			)}
		</form>
	);
}

/** Facets as options, each with how many statements it would leave. */
export function counted(
	facets: readonly Facet[],
	chosen: string | null,
	noIssue: string,
	lang: Lang,
): (readonly [string, string])[] {
	const number = new Intl.NumberFormat(lang);
	const options = facets.map(({ ref, name, count }): readonly [string, string] => [
		ref,
		`${name || noIssue} (${number.format(count)})`,
	]);
	// What is chosen stays in the list, also when the other filters leave nothing of it.
	if (chosen !== null && !facetOf(facets, chosen)) options.push([chosen, chosen.split('/').pop() ?? chosen]);
	return options;
}

interface DayProps {
	readonly label: string;
	readonly value: string | null;
	readonly onPick: (day: string | null) => void;
}

function Day({ label, value, onPick }: DayProps) {
	return (
		<label class="pick">
			<span class="label">{label}</span>
			<input type="date" class="field" value={value ?? ''} onChange={(event) => onPick(event.currentTarget.value || null)} />
		</label>
	);
}
