import { useId, useRef, useState } from 'preact/hooks';
import type { Actor, Dossier } from '../../../lib/domain/dossier';
import type { EntryEdit } from '../../../lib/domain/dossier-edit';
import type { Lang } from '../../../lib/domain/lang';
import { MOST_PEOPLE_AT_ONCE } from '../../../lib/domain/people-file';
import { peopleEdits, whoIsIn } from '../../../lib/dossiers/people/people-edits';
import { failureMessage } from '../../failure-message';
import { LongTask } from '../../library/LongTask';
import { useLongWork } from '../../library/use-long-work';
import { plural } from '../../plural';
import type { MessageKey, Translate } from '../../translate';
import { JsonFile } from '../JsonFile';
import type { DossierServices, FoundPeople, PeopleTrouble } from '../services';
import { ChoosePeople } from './ChoosePeople';
import { PeopleProblems } from './PeopleProblems';

const TROUBLES: Readonly<Record<PeopleTrouble, MessageKey>> = {
	'too-large': 'peopleTooLarge',
	'no-text': 'peopleNoText',
	gone: 'peopleGone',
};

interface Props {
	readonly dossier: Dossier;
	readonly services: DossierServices;
	readonly t: Translate;
	readonly lang: Lang;
	readonly onKept: (dossier: Dossier, edits: readonly EntryEdit[]) => void;
	readonly onLeave: () => void;
}

/** People of a file are shown, chosen, and put into a dossier of the reader's own: all of those chosen, or nobody. */
export function ImportPeople({ dossier, services, t, lang, onKept, onLeave }: Props) {
	const id = useId();
	const result = useRef<HTMLHeadingElement>(null);
	const work = useLongWork();
	const [name, setName] = useState('');
	const [file, setFile] = useState<FoundPeople | null>(null);
	const [trouble, setTrouble] = useState<string | null>(null);
	const [chosen, setChosen] = useState<ReadonlySet<Actor>>(new Set());
	const [adding, setAdding] = useState(false);
	const tooMany = chosen.size > MOST_PEOPLE_AT_ONCE;

	async function read(picked: File) {
		setTrouble(null);
		setFile(null);
		setName(picked.name);
		try {
			const found = await work.run((along) => services.readPeople(picked, along));
			if (found === 'cancelled') return;
			if ('trouble' in found) {
				setTrouble(t(TROUBLES[found.trouble]));
				return;
			}
			setFile(found);
			const only = found.people.length === 1 ? found.people[0] : undefined;
			setChosen(new Set(only && !whoIsIn(dossier)(only) ? [only] : []));
			setTimeout(() => result.current?.focus(), 0);
		} catch (error) {
			setTrouble(failureMessage(t, error));
		}
	}
	async function add() {
		setTrouble(null);
		setAdding(true);
		const edits = peopleEdits(dossier, [...chosen]);
		try {
			const outcome = await services.editDossier(dossier.id, edits);
			if (outcome.kind === 'done') onKept(outcome.dossier, edits);
			else setTrouble(t('changedElsewhere'));
		} catch (error) {
			setTrouble(failureMessage(t, error));
		} finally {
			setAdding(false);
		}
	}
	return (
		<div class="entry-form">
			<h1>{t('importPeople')}</h1>
			<p class="lede">{t('importPeopleText')}</p>
			<div class="form-field">
				<label for={id}>{t('peopleFile')}</label>
				<JsonFile id={id} onFile={(picked) => void read(picked)} />
			</div>
			{work.done !== null && <LongTask label={t('checkingFile', name)} done={work.done} t={t} onCancel={work.cancel} />}
			{trouble && (
				<p class="problem" role="alert">
					{trouble}
				</p>
			)}
			{file && (
				<section class="entries" aria-labelledby={`${id}-found`}>
					<h2 id={`${id}-found`} ref={result} tabIndex={-1}>
						{plural(t, lang, file.people.length, 'personFoundOne', 'personFoundMany')}
					</h2>
					<PeopleProblems problems={file.problems} t={t} lang={lang} />
					{file.people.length > 0 && <ChoosePeople {...{ found: file, dossier, chosen, t, lang }} onChange={setChosen} />}
				</section>
			)}
			{tooMany && (
				<p class="problem" role="alert">
					{t('mostPeople', new Intl.NumberFormat(lang).format(MOST_PEOPLE_AT_ONCE))}
				</p>
			)}
			<p role="status" class={adding ? 'notice' : 'unseen'}>
				{adding && t('addingPeople')}
			</p>
			<p class="choices">
				{file && file.people.length > 0 && (
					<button type="button" class="primary" disabled={chosen.size === 0 || tooMany || adding} onClick={() => void add()}>
						{plural(t, lang, chosen.size, 'addPeopleOne', 'addPeopleMany')}
					</button>
				)}
				<button type="button" class="button" onClick={onLeave}>
					{t('cancel')}
				</button>
			</p>
		</div>
	);
}
