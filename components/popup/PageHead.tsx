import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { PageSummary } from '../../lib/cards/model';
import type { Lang } from '../../lib/domain/lang';
import { failureMessage } from '../failure-message';
import { formatDate } from '../format-date';
import { plural } from '../plural';
import type { MessageKey, Translate } from '../translate';

/** `before`: a copy is kept, which can be brought up to date. */
type Saving = { readonly kind: 'idle' | 'before' | 'saving' | 'saved' } | { readonly kind: 'failed'; readonly error: unknown };

const LABELS = {
	idle: 'save',
	before: 'updateCopy',
	saving: 'saving',
	saved: 'saved',
	failed: 'save',
} as const satisfies Record<Saving['kind'], MessageKey>;

interface Props {
	readonly summary: PageSummary;
	readonly save: () => Promise<unknown>;
	/** What can be done with an article that is saved. */
	readonly children?: ComponentChildren;
	readonly t: Translate;
	readonly lang: Lang;
}

/** Which article this is, how much of it is known, and the button that keeps it. */
export function PageHead({ summary, save, t, lang, children }: Props) {
	const [saving, setSaving] = useState<Saving>({ kind: summary.saved ? 'before' : 'idle' });
	// What was shown of the page before may not know of it.
	useEffect(() => {
		setSaving((now) => (now.kind === 'idle' || now.kind === 'before' ? { kind: summary.saved ? 'before' : 'idle' } : now));
	}, [summary.saved]);
	async function keep() {
		setSaving({ kind: 'saving' });
		try {
			await save();
			setSaving({ kind: 'saved' });
		} catch (error) {
			setSaving({ kind: 'failed', error });
		}
	}
	return (
		<header class="page-head">
			<h1 lang={summary.lang ?? undefined}>{summary.title}</h1>
			<p class="source">
				{summary.outlet && <span>{summary.outlet}</span>}
				{summary.published && <time dateTime={summary.published}>{formatDate(summary.published, lang)}</time>}
				<span>{plural(t, lang, summary.actors.length, 'actorOne', 'actorMany')}</span>
				<span>{plural(t, lang, summary.terms.length, 'termOne', 'termMany')}</span>
			</p>
			{/* Not `disabled`: that would throw the focus away. */}
			<button
				type="button"
				class={saving.kind === 'saved' || saving.kind === 'before' ? 'button' : 'primary'}
				aria-disabled={saving.kind === 'saved' || saving.kind === 'saving'}
				onClick={() => {
					if (saving.kind !== 'saved' && saving.kind !== 'saving') void keep();
				}}
			>
				{t(LABELS[saving.kind])}
			</button>
			{saving.kind === 'failed' && (
				<p role="alert" class="status">
					{failureMessage(t, saving.error)}
				</p>
			)}
			{/* The button's new name is not read out by itself. */}
			<p role="status" class="unseen">
				{saving.kind === 'saved' && t('saved')}
			</p>
			{(saving.kind === 'saved' || saving.kind === 'before') && children}
		</header>
	);
}
