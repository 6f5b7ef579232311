import type { Actor, ActorName, Checked, Role } from '../../lib/domain/dossier';
import type { DiffValue, DossierList, EntryLabel } from '../../lib/domain/dossier-diff';
import type { Lang } from '../../lib/domain/lang';
import { LANGUAGES } from '../card/languages';
import { STANCE_WORDS } from '../card/StanceShape';
import { formatDate } from '../format-date';
import type { MessageKey, Translate } from '../translate';

/** The headings of a dossier's lists. */
export const LIST_WORDS: Readonly<Record<DossierList, MessageKey>> = {
	actors: 'diff_actors',
	terms: 'terms',
	issues: 'diff_issues',
	positions: 'positions',
	articles: 'diff_articles',
};

/** The kinds of a name. */
export const KIND_WORDS: Readonly<Record<ActorName['kind'], MessageKey>> = {
	full: 'kind_full',
	short: 'kind_short',
	surname: 'kind_surname',
	role: 'kind_role',
	acronym: 'kind_acronym',
	metonym: 'kind_metonym',
};

const FIELD_WORDS: Readonly<Record<string, MessageKey>> = {
	version: 'field_version',
	updated: 'field_updated',
	license: 'field_license',
	languages: 'field_languages',
	homepage: 'field_homepage',
	updateUrl: 'field_update_url',
	sha256: 'field_sha256',
	title: 'field_title',
	summary: 'field_summary',
	name: 'field_name',
	type: 'field_type',
	wikidata: 'field_wikidata',
	names: 'field_name_form',
	roles: 'field_office',
	aliases: 'field_alias',
	definition: 'field_definition',
	articles: 'field_article',
	article: 'field_article',
	question: 'field_question',
	label: 'field_label',
	terms: 'field_term',
	near: 'field_near',
	url: 'field_address',
	outlet: 'field_outlet',
	published: 'field_published',
	lang: 'field_language',
	titleFrom: 'field_title_from',
	actor: 'field_actor',
	issue: 'issue',
	stance: 'stance',
	statement: 'field_statement',
	quote: 'field_quote',
	date: 'field_date',
	checked: 'field_checked',
	seed: 'field_seed',
};

/** What a field is called; the format's own name where there is no word for it. */
export function fieldWords(field: string, t: Translate): string {
	const key = Object.hasOwn(FIELD_WORDS, field) ? FIELD_WORDS[field] : undefined;
	return key ? t(key) : field;
}

/** What stands in a field that takes some words of the format only. */
const VALUE_WORDS: Readonly<Record<string, Readonly<Record<string, MessageKey>>>> = {
	stance: STANCE_WORDS,
	languages: LANGUAGES,
	lang: LANGUAGES,
	type: { person: 'person', organization: 'organization' } satisfies Record<Actor['type'], MessageKey>,
	checked: {
		quote: 'checkedWordForWord',
		statement: 'checkedInOtherWords',
		unconfirmed: 'checkedUnconfirmed',
		seed: 'checkedSeed',
	} satisfies Record<Checked, MessageKey>,
	titleFrom: { page: 'titleFromPage', address: 'titleFromAddress' },
	seed: { true: 'yes' },
};

/** What an entry is called, a position with its day. */
export function labelWords({ text, date }: EntryLabel, lang: Lang): string {
	return date === null ? text[lang] : `${text[lang]}, ${formatDate(date, lang)}`;
}

/** A value as text. */
export function valueWords(field: string, value: DiffValue, t: Translate, lang: Lang): string {
	switch (value.kind) {
		case 'text': {
			const words = Object.hasOwn(VALUE_WORDS, field) ? VALUE_WORDS[field] : undefined;
			const word = words && Object.hasOwn(words, value.text) ? words[value.text] : undefined;
			if (word) return t(word);
			if (field === 'updated' || field === 'published' || field === 'date') return formatDate(value.text, lang);
			return value.lang ? `${value.text} (${t(LANGUAGES[value.lang])})` : value.text;
		}
		case 'entry':
			return labelWords(value.label, lang);
		case 'name':
			return nameWords(value.name, t, lang);
		case 'role':
			return roleWords(value.role, t, lang);
		case 'alias': {
			const { text, lang: of, common, near } = value.alias;
			return join([text, t(LANGUAGES[of]), common && t('everydayPhrase'), near && t('onlyNear', near.join(', '))]);
		}
	}
}

function nameWords({ text, kind, lang: of, from, to, after, near }: ActorName, t: Translate, lang: Lang): string {
	return join([
		text,
		t(KIND_WORDS[kind]),
		of !== '*' && t(LANGUAGES[of]),
		(from || to) && spanWords(from ?? null, to ?? null, t, lang),
		after && t('onlyAfterFullName'),
		near && t('onlyNear', near.join(', ')),
	]);
}

function roleWords({ title, from, to, secondary }: Role, t: Translate, lang: Lang): string {
	return join([title[lang], spanWords(from, to, t, lang), secondary && t('secondaryOffice')]);
}

/** A span of time, which may be open at either end. */
export function spanWords(from: string | null, to: string | null, t: Translate, lang: Lang): string {
	const since = from === null ? '…' : formatDate(from, lang);
	return to === null ? t('sinceDate', since) : `${since} – ${formatDate(to, lang)}`;
}

function join(parts: readonly (string | false | null | undefined)[]): string {
	return parts.filter(Boolean).join(' · ');
}
