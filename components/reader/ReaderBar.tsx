import type { SavedArticle } from '../../lib/domain/saved-article';
import { MOST_TEXT_SIZE, type Settings } from '../../lib/domain/settings';
import type { ShelfChange } from '../../lib/domain/shelf-change';
import { applyTheme } from '../apply-theme';
import { Choice } from '../library/Choice';
import type { LibrarySearchServices } from '../library/services';
import { TagEditor } from '../library/TagEditor';
import type { MessageKey, Translate } from '../translate';

const WIDTHS: readonly (readonly [Settings['textWidth'], MessageKey])[] = [
	['narrow', 'widthNarrow'],
	['medium', 'widthMedium'],
	['wide', 'widthWide'],
];
const FACES: readonly (readonly [Settings['typeface'], MessageKey])[] = [
	['serif', 'faceSerif'],
	['sans', 'faceSans'],
];
const THEMES: readonly (readonly [Settings['theme'], MessageKey])[] = [
	['system', 'themeSystem'],
	['light', 'themeLight'],
	['dark', 'themeDark'],
];

interface Props {
	readonly article: SavedArticle;
	readonly settings: Settings;
	readonly search: Pick<LibrarySearchServices, 'tags'>;
	readonly t: Translate;
	readonly onTag: (tag: string) => void;
	readonly onShelve: (change: ShelfChange) => void;
	readonly onDisplay: (change: Partial<Settings>) => void;
	/** Takes the article out to a file; `null` where there is nothing to take. */
	readonly onMarkdown: (() => void) | null;
	readonly onRemove: () => void;
}

/** What can be done with the article that is open, and how its text is set. */
export function ReaderBar({ article, settings, search, t, onTag, onShelve, onDisplay, onMarkdown, onRemove }: Props) {
	const { textSize, textWidth, typeface, theme } = settings;
	return (
		<div class="reader-bar">
			<div class="ways">
				<button type="button" class="quiet" aria-pressed={article.read} onClick={() => onShelve({ read: !article.read })}>
					{article.read ? t('markUnread') : t('markRead')}
				</button>
				<button type="button" class="quiet" onClick={() => onShelve({ archived: !article.archived })}>
					{article.archived ? t('unarchive') : t('archive')}
				</button>
				{onMarkdown && (
					<button type="button" class="quiet" onClick={onMarkdown}>
						{t('saveAs', 'Markdown')}
					</button>
				)}
				<button type="button" class="quiet" onClick={onRemove}>
					{t('delete')}
				</button>
				<TagEditor tags={article.tags} title={article.title} search={search} t={t} onTag={onTag} onChange={onShelve} />
			</div>
			<details class="display opens">
				<summary>{t('display')}</summary>
				<div class="display-choices">
					<fieldset class="choice">
						<legend>{t('textSize')}</legend>
						<span class="sizes">
							<button
								type="button"
								class="button"
								aria-label={t('smallerText')}
								disabled={textSize === 0}
								onClick={() => onDisplay({ textSize: textSize - 1 })}
							>
								<span aria-hidden="true">A−</span>
							</button>
							<output>{t('sizeOf', textSize + 1, MOST_TEXT_SIZE + 1)}</output>
							<button
								type="button"
								class="button"
								aria-label={t('largerText')}
								disabled={textSize === MOST_TEXT_SIZE}
								onClick={() => onDisplay({ textSize: textSize + 1 })}
							>
								<span aria-hidden="true">A+</span>
							</button>
						</span>
					</fieldset>
					<Choice
						title={t('textWidth')}
						name="text-width"
						chosen={textWidth}
						options={WIDTHS}
						t={t}
						onChoose={(width) => onDisplay({ textWidth: width })}
					/>
					<Choice
						title={t('typeface')}
						name="typeface"
						chosen={typeface}
						options={FACES}
						t={t}
						onChoose={(face) => onDisplay({ typeface: face })}
					/>
					<Choice
						title={t('theme')}
						name="reader-theme"
						chosen={theme}
						options={THEMES}
						t={t}
						onChoose={(chosen) => {
							applyTheme(document.documentElement, chosen);
							onDisplay({ theme: chosen });
						}}
					/>
				</div>
			</details>
		</div>
	);
}
