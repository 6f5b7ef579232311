import { useEffect, useRef, useState } from 'preact/hooks';
import type { Dossier } from '../../../lib/domain/dossier';
import type { DossierList } from '../../../lib/domain/dossier-diff';
import type { DossierEdit } from '../../../lib/domain/dossier-edit';
import type { Lang } from '../../../lib/domain/lang';
import { MOST_PACK_BYTES } from '../../../lib/domain/shelf';
import { removalOf, undoEdits } from '../../../lib/dossiers/edit';
import { writePack } from '../../../lib/dossiers/write-pack';
import { failureMessage } from '../../failure-message';
import { UndoToast } from '../../library/UndoToast';
import { Waiting } from '../../library/Waiting';
import { plural } from '../../plural';
import { dossierHash, type EditForm, editHash } from '../../route';
import type { Translate } from '../../translate';
import { useAsked } from '../../use-asked';
import { HeadFacts } from '../HeadFacts';
import type { DossierServices } from '../services';
import { ToAllDossiers } from '../ToAllDossiers';
import { EntryForm } from './EntryForm';
import { EntryList } from './EntryList';
import { HeadForm } from './HeadForm';
import { ImportPeople } from './ImportPeople';

/** The lists, in the order in which a dossier is written. */
const LISTS: readonly DossierList[] = ['actors', 'issues', 'positions', 'terms', 'articles'];

interface Props {
	readonly id: string;
	/** What is being edited; `null`: nothing, all is shown. */
	readonly form: EditForm | null;
	readonly services: DossierServices;
	readonly t: Translate;
	readonly lang: Lang;
	readonly onGo: (hash: string) => void;
}

/** A dossier of the reader's own: all that is in it, each entry to be changed or deleted, and the way out to a file. */
export function OwnDossier({ id, form, services, t, lang, onGo }: Props) {
	const { asked, again } = useAsked(() => own(services, id), id);
	const [changed, setChanged] = useState<Dossier | null>(null);
	const [said, setSaid] = useState<string | null>(null);
	const [failure, setFailure] = useState<unknown>(null);
	const [removed, setRemoved] = useState<{ readonly edits: readonly DossierEdit[]; readonly words: string } | null>(null);
	const heading = useRef<HTMLHeadingElement>(null);
	// Another window may have changed it meanwhile.
	useEffect(() => {
		const look = () => services.pack(id).then(setChanged, () => {});
		addEventListener('focus', look);
		return () => removeEventListener('focus', look);
	}, [id]);
	const dossier = changed?.id === id ? changed : asked.kind === 'here' ? asked.answer : null;
	if (asked.kind === 'here' && asked.answer === null) {
		return (
			<section class="sheet">
				<ToAllDossiers t={t} />
				<p class="notice">{t('notOwn')}</p>
			</section>
		);
	}
	if (!dossier) return <Waiting asked={asked} again={again} t={t} />;

	const kept = (now: Dossier) => {
		setChanged(now);
		setSaid(t('kept'));
		onGo(editHash(id));
	};
	const leave = () => onGo(editHash(id));
	const attempt = async (edits: readonly DossierEdit[]): Promise<boolean> => {
		setFailure(null);
		setSaid(null);
		try {
			const outcome = await services.editDossier(id, edits);
			setChanged(outcome.dossier);
			if (outcome.kind === 'conflict') setSaid(t('changedElsewhere'));
			return outcome.kind === 'done';
		} catch (error) {
			setFailure(error);
			return false;
		}
	};
	const remove = async (list: DossierList, entry: string, label: string) => {
		const edits = removalOf(dossier, list, entry);
		if (!(await attempt(edits))) return;
		const others = edits.filter(({ after }) => after === null).length - 1;
		const words = others === 0 ? t('entryDeleted', label) : plural(t, lang, others, 'entryDeletedOne', 'entryDeletedMany');
		setRemoved({ edits, words: others === 0 ? words : `${t('entryDeleted', label)} ${words}` });
	};

	if (form) {
		const common = { services, t, lang, onKept: kept, onLeave: leave };
		return (
			<section class="sheet">
				<p class="back">
					<a class="quiet" href={editHash(id)}>
						<span aria-hidden="true">← </span>
						{dossier.title[lang]}
					</a>
				</p>
				{form.list === 'people' ? (
					<ImportPeople
						{...{ dossier, services, t, lang }}
						onKept={(now, edits) => {
							kept(now);
							const words = plural(t, lang, edits.length, 'peopleAddedOne', 'peopleAddedMany');
							setRemoved({ edits, words });
						}}
						onLeave={leave}
					/>
				) : form.list === 'head' ? (
					<HeadForm dossier={dossier} title="editHead" {...common} />
				) : (
					<EntryForm key={`${form.list} ${form.id} ${form.preset}`} dossier={dossier} form={form} {...common} />
				)}
			</section>
		);
	}
	return (
		<section class="sheet own">
			<ToAllDossiers t={t} />
			<h1 ref={heading} tabIndex={-1}>
				{dossier.title[lang]}
			</h1>
			<p class="lede">{dossier.summary[lang]}</p>
			<HeadFacts head={headFacts(dossier)} t={t} lang={lang} />
			<p class="ways">
				<a class="quiet" href={editHash(id, { list: 'head' })}>
					{t('editHead')}
				</a>
				<a class="quiet" href={editHash(id, { list: 'people' })}>
					{t('importPeople')}
				</a>
				<a class="quiet" href={dossierHash(id)}>
					{t('seeDossier')}
				</a>
				<button
					type="button"
					class="quiet"
					onClick={() => {
						const name = `${id}-${dossier.version}.json`;
						const file = packFile(dossier);
						services.download(name, file);
						const tooLarge = file.size > MOST_PACK_BYTES && t('exportTooLarge');
						setSaid([t('dossierExported', name), tooLarge].filter(Boolean).join(' '));
					}}
				>
					{t('exportDossier')}
				</button>
			</p>
			<p role="status" class="done">
				{said}
			</p>
			{failure !== null && (
				<p class="problem" role="alert">
					{failureMessage(t, failure)}
				</p>
			)}
			{LISTS.map((list) => (
				<EntryList key={list} {...{ dossier, list, t, lang }} onRemove={(entry, label) => void remove(list, entry, label)} />
			))}
			<div class="toasts">
				{removed && (
					<UndoToast
						key={removed.words}
						said={removed.words}
						t={t}
						onUndo={() => {
							void attempt(undoEdits(removed.edits)).then((done) => done && setSaid(t('undone')));
							setRemoved(null);
							heading.current?.focus();
						}}
						onClose={() => {
							heading.current?.focus();
							setRemoved(null);
						}}
					/>
				)}
			</div>
		</section>
	);
}

/** The file of a dossier: easy on the eye, as long as it is not too large for that to be installed anywhere. */
function packFile(dossier: Dossier): Blob {
	const of = (text: string) => new Blob([text], { type: 'application/json' });
	const file = of(writePack(dossier));
	return file.size > MOST_PACK_BYTES ? of(writePack(dossier, true)) : file;
}

async function own(services: DossierServices, id: string): Promise<Dossier | null> {
	const entry = (await services.shelf()).find((one) => one.id === id);
	return entry?.origin === 'own' ? services.pack(id) : null;
}

function headFacts(dossier: Dossier) {
	const people = dossier.actors.filter(({ type }) => type === 'person').length;
	return {
		...dossier,
		updateUrl: dossier.updateUrl ?? null,
		people,
		organizations: dossier.actors.length - people,
		terms: dossier.terms.length,
		issues: dossier.issues.length,
		positions: dossier.positions.length,
	};
}
