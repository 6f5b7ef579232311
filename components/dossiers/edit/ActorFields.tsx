import { useState } from 'preact/hooks';
import type { Actor, ActorName, Dossier, NameKind, Role } from '../../../lib/domain/dossier';
import { BLANK_NAME, BLANK_ROLE, renamed } from '../../../lib/dossiers/blank';
import { LANGUAGES } from '../../card/languages';
import { KIND_WORDS } from '../diff-words';
import { CheckField, DatesField, LocalizedField, NearField, Rows, SelectField, TextField } from './fields';
import { useForm } from './form-context';

const KINDS: readonly NameKind[] = ['full', 'short', 'surname', 'role', 'acronym', 'metonym'];

interface Props {
	readonly dossier: Dossier;
	readonly value: Actor;
	readonly onChange: (actor: Actor) => void;
}

/** Who somebody is, how the name is written, and which offices were held when. */
export function ActorFields({ dossier, value: actor, onChange }: Props) {
	const { t, lang } = useForm();
	const bodies = dossier.actors
		.filter(({ type, id }) => type === 'organization' && id !== actor.id)
		.map(({ id, name }) => [id, name] as const);
	return (
		<>
			<SelectField
				path="/type"
				label={t('personOrBody')}
				value={actor.type}
				options={[
					['person', t('person')],
					['organization', t('organization')],
				]}
				onChange={(type) => onChange({ ...actor, type: type as Actor['type'] })}
			/>
			<TextField path="/name" label={t('nameOnCard')} value={actor.name} onChange={(name) => onChange(renamed(actor, name))} />
			<LocalizedField
				{...{ path: '/summary', label: t('whoIsThis'), hint: t('whoIsThisHint'), value: actor.summary, lines: 2 }}
				onChange={(summary) => onChange({ ...actor, summary })}
			/>
			<Rows<ActorName>
				{...{ path: '/names', label: t('namesInText'), hint: t('namesInTextHint'), add: t('addName') }}
				rows={actor.names}
				blank={{ ...BLANK_NAME, kind: actor.type === 'person' ? 'short' : 'full' }}
				called={({ text }) => text}
				onChange={(names) => onChange({ ...actor, names })}
			>
				{(name, path, change) => <NameFields {...{ name, path, change, story: dossier.terms.length > 0 }} />}
			</Rows>
			<Rows<Role>
				{...{ path: '/roles', label: t('officesHeld'), hint: t('officesHeldHint'), add: t('addOffice') }}
				rows={actor.roles}
				blank={BLANK_ROLE}
				called={({ title }) => title[lang]}
				onChange={(roles) => onChange({ ...actor, roles })}
			>
				{(role, path, change) => (
					<>
						<LocalizedField
							{...{ path: `${path}/title`, label: t('field_office'), value: role.title }}
							onChange={(title) => change({ ...role, title })}
						/>
						<DatesField
							{...{ path, from: role.from ?? '', to: role.to ?? '' }}
							onChange={({ from, to }) => change({ ...role, from: from || null, to: to || null })}
						/>
						{bodies.length > 0 && (
							<SelectField
								{...{ path: `${path}/organization`, label: t('officeIn'), none: t('noBodyYet'), options: bodies }}
								value={role.organization ?? ''}
								onChange={(id) => change({ ...role, organization: id || null })}
							/>
						)}
						<CheckField
							label={t('secondaryOfficeHint')}
							checked={role.secondary === true}
							onChange={(secondary) => change({ ...role, secondary })}
						/>
					</>
				)}
			</Rows>
			<TextField
				{...{ path: '/wikidata', label: t('wikidataItem'), hint: t('wikidataHint'), optional: true }}
				value={actor.wikidata ?? ''}
				onChange={(text) => onChange({ ...actor, wikidata: text || null })}
			/>
		</>
	);
}

interface NameProps {
	readonly name: ActorName;
	readonly path: string;
	readonly change: (name: ActorName) => void;
	/** The dossier follows a story, not people alone. */
	readonly story: boolean;
}

function NameFields({ name, path, change, story }: NameProps) {
	const { t } = useForm();
	// Opened for what is there, not closed when the last of it goes: the reader is typing in it.
	const [open] = useState(Boolean(name.near || name.from || name.to));
	return (
		<>
			<TextField
				{...{ path: `${path}/text`, label: t('nameAsWritten'), value: name.text }}
				onChange={(text) => change({ ...name, text })}
			/>
			<div class="pair">
				<SelectField
					{...{ path: `${path}/kind`, label: t('nameKind'), value: name.kind }}
					options={KINDS.map((kind) => [kind, t(KIND_WORDS[kind])])}
					onChange={(kind) => {
						// On a story, a surname alone may be anybody's who is in the news.
						const after = kind === 'surname' && story ? { after: 'full-mention' as const } : {};
						change({ ...name, kind: kind as NameKind, ...after });
					}}
				/>
				<SelectField
					{...{ path: `${path}/lang`, label: t('nameLang'), value: name.lang }}
					options={[
						['*', t('allLanguages')],
						['en', t(LANGUAGES.en)],
						['es', t(LANGUAGES.es)],
					]}
					onChange={(lang) => change({ ...name, lang: lang as ActorName['lang'] })}
				/>
			</div>
			<details class="more" open={open}>
				<summary>{t('nameCounts')}</summary>
				<CheckField
					label={t('onlyAfterFullNameHint')}
					checked={name.after !== undefined}
					onChange={(yes) => {
						const { after: _, ...rest } = name;
						change(yes ? { ...rest, after: 'full-mention' } : rest);
					}}
				/>
				<NearField
					{...{ path: `${path}/near`, label: t('onlyNearWords'), hint: t('oneALine'), words: name.near }}
					onChange={(near) => change({ ...name, near })}
				/>
				<DatesField
					{...{ path, from: name.from ?? '', to: name.to ?? '' }}
					onChange={({ from, to }) => change({ ...name, from, to })}
				/>
			</details>
		</>
	);
}
