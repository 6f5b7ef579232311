import { useId, useRef, useState } from 'preact/hooks';
import type { ShelfChange } from '../../lib/domain/shelf-change';
import type { Translate } from '../translate';
import type { LibrarySearchServices } from './services';

interface Props {
	readonly tags: readonly string[];
	/** Of the article, for whoever does not see it beside the tags. */
	readonly title: string;
	readonly search: Pick<LibrarySearchServices, 'tags'>;
	readonly t: Translate;
	/** Lists what has a tag. */
	readonly onTag: (tag: string) => void;
	readonly onChange: (change: ShelfChange) => void;
}

/** The longest tag. */
const LONGEST = 80;

/** The tags of an article: each leads to what else has it and can be taken away; a field adds others, those in use offered. */
export function TagEditor({ tags, title, search, t, onTag, onChange }: Props) {
	const [open, setOpen] = useState(false);
	const [known, setKnown] = useState<readonly string[]>([]);
	const list = useId();
	const opener = useRef<HTMLButtonElement>(null);

	function begin() {
		setOpen(true);
		search.tags().then(
			(all) => setKnown(all.map(({ value }) => value)),
			() => {},
		);
	}
	function end() {
		setOpen(false);
		setTimeout(() => opener.current?.focus(), 0);
	}
	function add(field: HTMLInputElement) {
		const wanted = field.value
			.split(',')
			.map((tag) => tag.replace(/\s+/g, ' ').trim().slice(0, LONGEST))
			.filter((tag) => tag !== '' && !tags.includes(tag));
		field.value = '';
		if (wanted.length > 0) onChange({ addTags: [...new Set(wanted)] });
	}
	return (
		<span class="tags">
			{tags.map((tag) => (
				<span key={tag} class="tag">
					<button type="button" class="link" onClick={() => onTag(tag)}>
						<span class="unseen">{t('filterTag')}: </span>
						{tag}
					</button>
					{open && (
						<button type="button" class="quiet small" onClick={() => onChange({ removeTags: [tag] })}>
							<span aria-hidden="true">×</span>
							<span class="unseen">{t('removeTag', tag)}</span>
						</button>
					)}
				</span>
			))}
			{open ? (
				<form
					class="adding"
					onSubmit={(event) => {
						event.preventDefault();
						const field = event.currentTarget.querySelector('input');
						if (field) add(field);
					}}
				>
					<input
						// The reader has just asked for it.
						ref={(field) => field?.focus()}
						type="text"
						class="field"
						list={list}
						maxLength={LONGEST * 5}
						aria-label={`${t('addTags')}: ${title}`}
						placeholder={t('addTags')}
						onKeyDown={(event) => {
							if (event.key === 'Escape') end();
						}}
					/>
					<datalist id={list}>
						{known
							.filter((tag) => !tags.includes(tag))
							.map((tag) => (
								<option key={tag} value={tag} />
							))}
					</datalist>
					<button type="submit" class="button">
						{t('add')}
					</button>
					<button type="button" class="quiet" onClick={end}>
						{t('done')}
					</button>
				</form>
			) : (
				<button ref={opener} type="button" class="quiet" onClick={begin}>
					{tags.length > 0 ? t('editTags') : t('addTags')}
					<span class="unseen">: {title}</span>
				</button>
			)}
		</span>
	);
}
