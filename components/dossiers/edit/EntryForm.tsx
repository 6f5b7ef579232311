import { useId, useRef, useState } from 'preact/hooks';
import type { Actor, Dossier, Issue, PolicyTerm, RecordedPosition, SourceArticle } from '../../../lib/domain/dossier';
import type { DossierList } from '../../../lib/domain/dossier-diff';
import type { EditProblem, EntryEdit } from '../../../lib/domain/dossier-edit';
import type { Lang } from '../../../lib/domain/lang';
import type { EditForm } from '../../route';
import type { MessageKey, Translate } from '../../translate';
import type { DossierServices } from '../services';
import { ActorFields } from './ActorFields';
import { Conflict } from './Conflict';
import { FormEnd } from './FormEnd';
import { Form } from './form-context';
import { ArticleFields, IssueFields, TermFields } from './OtherFields';
import { PositionFields } from './PositionFields';
import { problemsByPath } from './problem-words';
import { useEntry } from './use-entry';

const TITLES: Readonly<Record<DossierList, readonly [fresh: MessageKey, known: MessageKey]>> = {
	actors: ['newActor', 'editActor'],
	terms: ['newTerm', 'editTerm'],
	issues: ['newIssue', 'editIssue'],
	articles: ['newArticle', 'editArticle'],
	positions: ['newPosition', 'editPosition'],
};

interface Props {
	readonly dossier: Dossier;
	readonly form: Exclude<EditForm, { list: 'head' | 'people' }>;
	readonly services: DossierServices;
	readonly t: Translate;
	readonly lang: Lang;
	/** It is kept; `dossier` is what there is now. */
	readonly onKept: (dossier: Dossier) => void;
	readonly onLeave: () => void;
}

/** The form of an entry of a dossier of the reader's own. What is wrong is said at its field; nothing typed is ever lost. */
export function EntryForm({ dossier: given, form: { list, id, preset }, services, t, lang, onKept, onLeave }: Props) {
	const formId = useId();
	const box = useRef<HTMLFormElement>(null);
	const [dossier, setDossier] = useState(given);
	const entry = useEntry(given, { list, id, preset }, services, lang);
	const [problems, setProblems] = useState<ReadonlyMap<string, string>>(new Map());
	const [stray, setStray] = useState<readonly EditProblem[]>([]);
	const [conflict, setConflict] = useState<Dossier | null>(null);
	const [failure, setFailure] = useState<unknown>(null);
	const [busy, setBusy] = useState(false);
	const { typed } = entry;

	async function keep(on: Dossier, before = typed.before): Promise<void> {
		setBusy(true);
		entry.tidy();
		setFailure(null);
		try {
			const edits = entry.edits(on, before);
			if (!(await isSound(on, edits))) return;
			const outcome = await services.editDossier(on.id, edits);
			if (outcome.kind === 'done') {
				entry.drop();
				onKept(outcome.dossier);
			} else if (before === null && on === dossier) {
				// Another window has used the identifier that this new entry was to have.
				setDossier(outcome.dossier);
				await keep(outcome.dossier, before);
			} else setConflict(outcome.dossier);
		} catch (error) {
			setFailure(error);
		} finally {
			setBusy(false);
		}
	}

	async function isSound(on: Dossier, edits: readonly EntryEdit[]): Promise<boolean> {
		const found = await services.check(on, edits);
		const own = edits.at(-1);
		const placed = found.map((problem) => [pathIn(problem, own, edits), problem] as const);
		setProblems(
			problemsByPath(
				placed.flatMap(([path, problem]) => (path === null ? [] : [[path, problem] as const])),
				t,
				lang,
			),
		);
		setStray(placed.flatMap(([path, problem]) => (path === null ? [problem] : [])));
		if (found.length > 0) setTimeout(() => focusFirst(box.current), 0);
		return found.length === 0;
	}

	const [fresh, known] = TITLES[list];
	return (
		<Form.Provider value={{ t, lang, id: formId, problems }}>
			<form
				ref={box}
				class="entry-form"
				noValidate
				onSubmit={(event) => {
					event.preventDefault();
					if (!busy) void keep(dossier);
				}}
			>
				<h1>{t(id === null ? fresh : known)}</h1>
				<p class="lede">{t('inDossier', dossier.title[lang])}</p>
				{entry.restored && (
					<p class="panel" role="status">
						{t('draftRestored')}{' '}
						<button type="button" class="quiet" onClick={entry.beginAnew}>
							{t('draftDiscard')}
						</button>
					</p>
				)}
				{(problems.size > 0 || stray.length > 0) && (
					<div class="problem" role="alert">
						<p>{t('formProblems')}</p>
						{stray.map(({ path, message }) => (
							<p key={`${path} ${message}`} lang="en">
								<code>{path}</code> {message}
							</p>
						))}
					</div>
				)}
				{entry.ready && <Fields {...{ list, dossier }} value={typed.value} source={typed.source} onChange={entry.change} />}
				{conflict && (
					<Conflict
						{...{ t, lang, now: conflict, after: withEdit(conflict, entry.edits(conflict).at(-1)) }}
						onMine={() => {
							const now = conflict[list].find((one) => one.id === id) ?? null;
							entry.rebase(now);
							setConflict(null);
							setDossier(conflict);
							void keep(conflict, now);
						}}
						onTheirs={() => {
							entry.drop();
							onKept(conflict);
						}}
					/>
				)}
				<FormEnd
					failure={failure}
					t={t}
					onCancel={() => {
						entry.drop();
						onLeave();
					}}
				/>
			</form>
		</Form.Provider>
	);
}

interface FieldsProps {
	readonly list: DossierList;
	readonly dossier: Dossier;
	readonly value: Actor | PolicyTerm | Issue | SourceArticle | RecordedPosition;
	readonly source: SourceArticle | null;
	readonly onChange: ReturnType<typeof useEntry>['change'];
}

function Fields({ list, dossier, value, source, onChange }: FieldsProps) {
	const change = (next: typeof value) => onChange(next);
	switch (list) {
		case 'actors':
			return <ActorFields dossier={dossier} value={value as Actor} onChange={change} />;
		case 'terms':
			return <TermFields dossier={dossier} value={value as PolicyTerm} onChange={change} />;
		case 'issues':
			return <IssueFields dossier={dossier} value={value as Issue} onChange={change} />;
		case 'articles':
			return <ArticleFields value={value as SourceArticle} onChange={change} />;
		case 'positions':
			return <PositionFields dossier={dossier} value={value as RecordedPosition} source={source} onChange={onChange} />;
	}
}

function withEdit(dossier: Dossier, edit: EntryEdit | undefined): Dossier {
	if (!edit) return dossier;
	const entries: readonly { readonly id: string }[] = dossier[edit.list];
	const others = entries.filter(({ id }) => id !== edit.id);
	return { ...dossier, [edit.list]: edit.after ? [...others, edit.after] : others };
}

/** Where in the form a problem belongs; `null` for one of something else. */
function pathIn({ list, id, path }: EditProblem, own: EntryEdit | undefined, edits: readonly EntryEdit[]): string | null {
	if (list === own?.list && id === own.id) return path === '/quote' ? '/quote/text' : path;
	return edits.some((edit) => edit.list === list && edit.id === id) ? `/source${path}` : null;
}

function focusFirst(form: HTMLFormElement | null): void {
	const field = form?.querySelector<HTMLElement>('[aria-invalid="true"]') ?? form?.querySelector<HTMLElement>('.field-problem');
	const folded = field?.closest('details');
	if (folded) folded.open = true;
	(field?.matches('.field-problem') ? field.parentElement?.querySelector<HTMLElement>('button, input') : field)?.focus();
}
