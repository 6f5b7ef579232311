import { cutReport, partsLeft, wholeReport } from '../../lib/domain/cut-report';
import type { KeptStatement, Report } from '../../lib/domain/kept-statement';
import { isSame } from '../../lib/domain/same';
import type { Translate } from '../translate';

/** The words of each report as they stand in the form, part by part of the whole report. */
export type CutText = readonly (readonly string[])[];

/** The words that a statement has now. */
export function wordsNow(kept: KeptStatement): CutText {
	return kept.reports.map((report) => partsLeft(wholeReport(kept, report), report) ?? []);
}

/** The reports with these words; at a place of words that its source does not have so, `null`. */
export function cutReports(kept: KeptStatement, text: CutText): readonly (Report | null)[] {
	const now = wordsNow(kept);
	return kept.reports.map((report, place) => {
		const words = (text[place] ?? []).map((part) => part.trim());
		return isSame(words, now[place]) ? report : cutReport(wholeReport(kept, report), words);
	});
}

interface Props {
	readonly kept: KeptStatement;
	readonly text: CutText;
	/** The report whose words are not its own; `null` for none. */
	readonly wrong: number | null;
	/** The id of what says so. */
	readonly wrongId: string;
	readonly onChange: (text: CutText) => void;
	readonly t: Translate;
}

/** The words of a statement, which can be cut and nothing else. */
export function CutWords({ kept, text, wrong, wrongId, onChange, t }: Props) {
	return (
		<fieldset class="cut-words">
			<legend>{t('cutWords')}</legend>
			<p class="hint">{t('cutWordsHint')}</p>
			{kept.reports.map((report, place) => {
				const whole = wholeReport(kept, report);
				return [whole.quote, ...(whole.more ?? [])].map((_, part) => (
					<textarea
						key={`${place} ${part}`}
						name={`words-${place}`}
						rows={3}
						lang={report.lang ?? undefined}
						aria-label={`${t('cutWords')}: ${report.article.outlet ?? report.article.title}`}
						value={text[place]?.[part] ?? ''}
						onInput={({ currentTarget: { value } }) =>
							onChange(text.map((parts, at) => (at === place ? parts.map((one, nth) => (nth === part ? value : one)) : parts)))
						}
						{...(wrong === place && { 'aria-invalid': true, 'aria-describedby': wrongId })}
					/>
				));
			})}
			{wrong !== null && (
				<p id={wrongId} class="problem" role="alert">
					{t('cutWordsWrong')}
				</p>
			)}
		</fieldset>
	);
}
