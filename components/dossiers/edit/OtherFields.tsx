import type { Dossier, Issue, PolicyTerm, SourceArticle, TermAlias } from '../../../lib/domain/dossier';
import type { Lang } from '../../../lib/domain/lang';
import { blankAlias } from '../../../lib/dossiers/blank';
import { LANGUAGES } from '../../card/languages';
import { CheckField, LocalizedField, NearField, Rows, SelectField, TextField } from './fields';
import { useForm } from './form-context';

interface Props<T> {
	readonly dossier: Dossier;
	readonly value: T;
	readonly onChange: (value: T) => void;
}

/** A question on which one takes a stance. */
export function IssueFields({ dossier, value: issue, onChange }: Props<Issue>) {
	const { t, lang } = useForm();
	return (
		<>
			<LocalizedField
				{...{ path: '/question', label: t('field_question'), hint: t('questionHint'), value: issue.question }}
				onChange={(question) => onChange({ ...issue, question })}
			/>
			<LocalizedField
				{...{ path: '/label', label: t('field_label'), hint: t('labelHint'), value: issue.label }}
				onChange={(label) => onChange({ ...issue, label })}
			/>
			<Choices
				title={t('issueTerms')}
				options={dossier.terms.map((term) => [term.id, term.name[lang]])}
				chosen={issue.terms}
				onChange={(terms) => onChange({ ...issue, terms })}
			/>
		</>
	);
}

/** A term of policy: how it is written and what it means. */
export function TermFields({ dossier, value: term, onChange }: Props<PolicyTerm>) {
	const { t, lang } = useForm();
	return (
		<>
			<LocalizedField
				{...{ path: '/name', label: t('field_name'), value: term.name }}
				onChange={(name) => onChange({ ...term, name })}
			/>
			<LocalizedField
				{...{ path: '/definition', label: t('field_definition'), value: term.definition, lines: 3 }}
				onChange={(definition) => onChange({ ...term, definition })}
			/>
			<Rows<TermAlias>
				{...{ path: '/aliases', label: t('termInText'), hint: t('termInTextHint'), add: t('addName') }}
				rows={term.aliases}
				blank={blankAlias(lang)}
				called={({ text }) => text}
				onChange={(aliases) => onChange({ ...term, aliases })}
			>
				{(alias, path, change) => (
					<>
						<div class="pair">
							<TextField
								{...{ path: `${path}/text`, label: t('nameAsWritten'), value: alias.text }}
								onChange={(text) => change({ ...alias, text })}
							/>
							<LangField {...{ path: `${path}/lang`, value: alias.lang }} onChange={(of) => change({ ...alias, lang: of })} />
						</div>
						<CheckField
							label={t('everydayPhraseHint')}
							checked={alias.common === true}
							onChange={(common) => change({ ...alias, common })}
						/>
						<NearField
							{...{ path: `${path}/near`, label: t('onlyNearWords'), hint: t('oneALine'), words: alias.near }}
							onChange={(near) => change({ ...alias, near })}
						/>
					</>
				)}
			</Rows>
			<Choices
				title={t('definitionSources')}
				options={dossier.articles.map(({ id, title, outlet }) => [id, `${title} (${outlet})`])}
				chosen={term.articles}
				onChange={(articles) => onChange({ ...term, articles })}
			/>
		</>
	);
}

/** Where something can be read. `at`: where its fields stand in a larger form. */
export function ArticleFields({
	value: article,
	onChange,
	at = '',
}: Omit<Props<SourceArticle>, 'dossier'> & { readonly at?: string }) {
	const { t } = useForm();
	return (
		<>
			<TextField
				{...{ path: `${at}/url`, label: t('sourceAddress'), type: 'url', value: article.url ?? '', optional: true }}
				onChange={(url) => onChange({ ...article, url: url || null })}
			/>
			<TextField
				{...{ path: `${at}/title`, label: t('field_title'), value: article.title }}
				onChange={(title) => onChange({ ...article, title })}
			/>
			<div class="pair">
				<TextField
					{...{ path: `${at}/outlet`, label: t('field_outlet'), value: article.outlet }}
					onChange={(outlet) => onChange({ ...article, outlet })}
				/>
				<TextField
					{...{ path: `${at}/published`, label: t('field_published'), hint: t('dateHint'), value: article.published }}
					onChange={(published) => onChange({ ...article, published })}
				/>
			</div>
			<LangField {...{ path: `${at}/lang`, value: article.lang }} onChange={(lang) => onChange({ ...article, lang })} />
		</>
	);
}

interface LangProps {
	readonly path: string;
	readonly value: Lang;
	readonly onChange: (lang: Lang) => void;
}

/** The language of something. */
export function LangField({ path, value, onChange }: LangProps) {
	const { t } = useForm();
	return (
		<SelectField
			{...{ path, label: t('field_language'), value }}
			options={[
				['en', t(LANGUAGES.en)],
				['es', t(LANGUAGES.es)],
			]}
			onChange={(lang) => onChange(lang as Lang)}
		/>
	);
}

interface ChoicesProps {
	readonly title: string;
	readonly options: readonly (readonly [id: string, label: string])[];
	readonly chosen: readonly string[];
	readonly onChange: (chosen: readonly string[]) => void;
}

function Choices({ title, options, chosen, onChange }: ChoicesProps) {
	if (options.length === 0) return null;
	return (
		<fieldset class="rows">
			<legend>{title}</legend>
			{options.map(([id, label]) => (
				<CheckField
					key={id}
					label={label}
					checked={chosen.includes(id)}
					onChange={(yes) => onChange(yes ? [...chosen, id] : chosen.filter((one) => one !== id))}
				/>
			))}
		</fieldset>
	);
}
