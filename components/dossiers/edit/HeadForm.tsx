import { useEffect, useId, useRef, useState } from 'preact/hooks';
import type { Dossier } from '../../../lib/domain/dossier';
import type { EditOutcome, OwnHead } from '../../../lib/domain/dossier-edit';
import type { Lang } from '../../../lib/domain/lang';
import { headOfOwn } from '../../../lib/dossiers/edit';
import { newPack } from '../../../lib/dossiers/new-pack';
import { loosenHead, tidyHead } from '../../../lib/dossiers/tidy';
import type { MessageKey, Translate } from '../../translate';
import type { DossierServices } from '../services';
import { Conflict } from './Conflict';
import { FormEnd } from './FormEnd';
import { LocalizedField, TextField } from './fields';
import { Form } from './form-context';
import { problemsByPath } from './problem-words';

interface Props {
	/** `null`: it is still to be begun. */
	readonly dossier: Dossier | null;
	readonly title: MessageKey;
	/** What it is begun for. */
	readonly lede?: string;
	readonly services: DossierServices;
	readonly t: Translate;
	readonly lang: Lang;
	readonly onKept: (dossier: Dossier) => void;
	readonly onLeave: () => void;
}

/** What a dossier of the reader's own is called and about. */
export function HeadForm({ dossier, title, lede, services, t, lang, onKept, onLeave }: Props) {
	const id = useId();
	const box = useRef<HTMLFormElement>(null);
	const about = `${dossier?.id ?? 'NEW'} head`;
	const start: OwnHead = dossier
		? headOfOwn(dossier)
		: { title: { en: '', es: '' }, summary: { en: '', es: '' }, license: t('licenseNone'), homepage: null };
	const [typed, setTyped] = useState({ before: start, head: loosenHead(start, lang) });
	const [problems, setProblems] = useState<ReadonlyMap<string, string>>(new Map());
	const [conflict, setConflict] = useState<Dossier | null>(null);
	const [failure, setFailure] = useState<unknown>(null);
	useEffect(() => {
		services.drafts.take(about).then(
			(draft) => {
				if (typeof draft === 'object' && draft !== null && 'head' in draft && 'before' in draft) setTyped(draft as typeof typed);
			},
			() => {},
		);
	}, [about]);
	const change = (part: Partial<OwnHead>) => {
		const next = { ...typed, head: { ...typed.head, ...part } };
		setTyped(next);
		services.drafts.keep(about, next);
	};

	async function keep(before: OwnHead): Promise<void> {
		setFailure(null);
		const after = tidyHead(typed.head);
		const now = headOfOwn(dossier ?? { ...before });
		const found = await services.check(newPack('any', now, '2000'), [{ list: 'head', before: now, after }]);
		setProblems(
			problemsByPath(
				found.map((problem) => [problem.path, problem]),
				t,
				lang,
			),
		);
		if (found.length > 0) {
			setTimeout(() => box.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus(), 0);
			return;
		}
		try {
			const outcome: EditOutcome = dossier
				? await services.editDossier(dossier.id, [{ list: 'head', before, after }])
				: { kind: 'done', dossier: await services.createDossier(after) };
			if (outcome.kind === 'conflict') {
				setConflict(outcome.dossier);
				return;
			}
			services.drafts.drop(about);
			onKept(outcome.dossier);
		} catch (error) {
			setFailure(error);
		}
	}

	const { head } = typed;
	return (
		<Form.Provider value={{ t, lang, id, problems }}>
			<form
				ref={box}
				class="entry-form"
				noValidate
				onSubmit={(event) => {
					event.preventDefault();
					void keep(typed.before);
				}}
			>
				<h1>{t(title)}</h1>
				{lede && <p class="lede">{lede}</p>}
				<LocalizedField
					{...{ path: '/title', label: t('field_title'), value: head.title }}
					onChange={(text) => change({ title: text })}
				/>
				<LocalizedField
					{...{ path: '/summary', label: t('field_summary'), hint: t('summaryHint'), value: head.summary, lines: 2 }}
					onChange={(summary) => change({ summary })}
				/>
				<TextField
					{...{ path: '/license', label: t('field_license'), hint: t('licenseHint'), value: head.license }}
					onChange={(license) => change({ license })}
				/>
				<TextField
					{...{ path: '/homepage', label: t('field_homepage'), type: 'url', value: head.homepage ?? '', optional: true }}
					onChange={(text) => change({ homepage: text || null })}
				/>
				{conflict && (
					<Conflict
						{...{ now: conflict, after: { ...conflict, ...tidyHead(head) }, t, lang }}
						onMine={() => {
							setConflict(null);
							setTyped({ ...typed, before: headOfOwn(conflict) });
							void keep(headOfOwn(conflict));
						}}
						onTheirs={() => {
							services.drafts.drop(about);
							onKept(conflict);
						}}
					/>
				)}
				<FormEnd
					failure={failure}
					t={t}
					onCancel={() => {
						services.drafts.drop(about);
						onLeave();
					}}
				/>
			</form>
		</Form.Provider>
	);
}
