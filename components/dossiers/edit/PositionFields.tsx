import type { Checked, Dossier, RecordedPosition, SourceArticle, Stance } from '../../../lib/domain/dossier';
import { blankEntry } from '../../../lib/dossiers/blank';
import { STANCE_WORDS } from '../../card/StanceShape';
import type { MessageKey } from '../../translate';
import { LocalizedField, SelectField, TextField } from './fields';
import { useForm } from './form-context';
import { ArticleFields, LangField } from './OtherFields';

const STANCES: readonly Stance[] = ['supports', 'opposes', 'qualified', 'neutral'];
const CHECKS: Readonly<Record<Checked, MessageKey>> = {
	quote: 'checkedQuote',
	statement: 'checkedStatement',
	unconfirmed: 'checkedUnconfirmed',
	seed: 'checkedSeed',
};

interface Props {
	readonly dossier: Dossier;
	readonly value: RecordedPosition;
	/** Written together with the position; `null` where a source is chosen. */
	readonly source: SourceArticle | null;
	readonly onChange: (position: RecordedPosition, source: SourceArticle | null) => void;
}

/** Who said what on which issue, in which words, when, and where that can be read. */
export function PositionFields({ dossier, value: position, source, onChange }: Props) {
	const { t, lang } = useForm();
	const change = (part: Partial<RecordedPosition>) => onChange({ ...position, ...part }, source);
	const quote = position.quote ?? { text: '', lang };
	const checks = (Object.keys(CHECKS) as Checked[]).filter((one) => one !== 'seed' || position.checked === 'seed');
	return (
		<>
			<div class="pair">
				<SelectField
					{...{ path: '/actor', label: t('whoSaidIt'), none: t('choose'), value: position.actor }}
					options={dossier.actors.map(({ id, name }) => [id, name])}
					onChange={(actor) => change({ actor })}
				/>
				<SelectField
					{...{ path: '/issue', label: t('onWhichIssue'), none: t('choose'), value: position.issue }}
					options={dossier.issues.map(({ id, label }) => [id, label[lang]])}
					onChange={(issue) => change({ issue })}
				/>
			</div>
			<TextField
				{...{ path: '/quote/text', label: t('exactWords'), hint: t('exactWordsHint'), lines: 3, of: quote.lang, optional: true }}
				value={quote.text}
				onChange={(text) => change({ quote: { ...quote, text } })}
			/>
			<LangField path="/quote/lang" value={quote.lang} onChange={(of) => change({ quote: { ...quote, lang: of } })} />
			<LocalizedField
				{...{ path: '/statement', label: t('inYourWords'), hint: t('inYourWordsHint'), value: position.statement, lines: 2 }}
				onChange={(statement) => change({ statement })}
			/>
			<div class="pair">
				<SelectField
					{...{ path: '/stance', label: t('stance'), hint: t('stanceHint'), value: position.stance }}
					options={STANCES.map((stance) => [stance, t(STANCE_WORDS[stance])])}
					onChange={(stance) => change({ stance: stance as Stance })}
				/>
				<TextField
					{...{ path: '/date', label: t('saidOnDay'), hint: t('dateHint'), value: position.date }}
					onChange={(date) => change({ date })}
				/>
			</div>
			<SelectField
				{...{ path: '/checked', label: t('field_checked'), value: position.checked }}
				options={checks.map((one) => [one, t(CHECKS[one])])}
				onChange={(checked) => change({ checked: checked as Checked })}
			/>
			<fieldset class="rows">
				<legend>{t('field_article')}</legend>
				{dossier.articles.length > 0 && (
					<SelectField
						{...{ path: '/article', label: t('whereToRead'), none: t('newSource'), value: source ? '' : position.article }}
						options={dossier.articles.map(({ id, title, outlet }) => [id, `${title} (${outlet})`])}
						onChange={(article) =>
							onChange({ ...position, article }, article === '' ? (source ?? blankEntry('articles', lang)) : null)
						}
					/>
				)}
				{source && <ArticleFields at="/source" value={source} onChange={(article) => onChange(position, article)} />}
			</fieldset>
		</>
	);
}
