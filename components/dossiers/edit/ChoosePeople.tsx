import { useState } from 'preact/hooks';
import type { Actor, Dossier } from '../../../lib/domain/dossier';
import type { Lang } from '../../../lib/domain/lang';
import { isIn } from '../../../lib/dossiers/people/people-edits';
import { matches } from '../../library/matches';
import type { Translate } from '../../translate';
import { spanWords } from '../diff-words';
import { ShowAll } from '../ShowAll';

/** People that are drawn before the reader asks for all. */
const FIRST = 100;

interface Props {
	readonly people: readonly Actor[];
	readonly dossier: Dossier;
	readonly chosen: ReadonlySet<Actor>;
	readonly t: Translate;
	readonly lang: Lang;
	readonly onChange: (chosen: ReadonlySet<Actor>) => void;
}

/** The people of a file, each with the names and offices that would be taken over. */
export function ChoosePeople({ people, dossier, chosen, t, lang, onChange }: Props) {
	const [query, setQuery] = useState('');
	const [all, setAll] = useState(false);
	const found = people.filter(({ names, roles }) =>
		matches(query, [...names.map(({ text }) => text), ...roles.map(({ title }) => title[lang])]),
	);
	const shown = all ? found : found.slice(0, FIRST);
	return (
		<>
			{people.length > 8 && (
				<input
					type="search"
					class="field"
					value={query}
					aria-label={t('filterPeople')}
					placeholder={t('filterPeople')}
					onInput={(event) => setQuery(event.currentTarget.value)}
				/>
			)}
			<p class="ways">
				<button
					type="button"
					class="quiet"
					onClick={() => onChange(new Set([...chosen, ...shown.filter((person) => !isIn(dossier, person))]))}
				>
					{t('chooseAll')}
				</button>
				<button type="button" class="quiet" onClick={() => onChange(new Set())}>
					{t('chooseNone')}
				</button>
			</p>
			{found.length === 0 && (
				<p class="blank" role="status">
					{t('nothingFound')}
				</p>
			)}
			<ul class="choose-people">
				{shown.map((person) => (
					<li key={person.id}>
						<label class="check">
							<input
								type="checkbox"
								checked={chosen.has(person)}
								onChange={(event) => {
									const next = new Set(chosen);
									if (event.currentTarget.checked) next.add(person);
									else next.delete(person);
									onChange(next);
								}}
							/>
							<span>
								<strong>{person.name}</strong> {isIn(dossier, person) && <span class="label">{t('alreadyHere')}</span>}
								<span class="hint">{person.summary[lang]}</span>
								{person.names.length > 1 && (
									<span class="hint">
										{person.names
											.slice(1)
											.map(({ text }) => text)
											.join(' · ')}
									</span>
								)}
								{person.roles.map(({ title, from, to }, place) => (
									<span key={place} class="hint">
										{title[lang]}
										{(from || to) && `, ${spanWords(from, to, t, lang)}`}
									</span>
								))}
							</span>
						</label>
					</li>
				))}
			</ul>
			<ShowAll {...{ shown: shown.length, count: found.length, t, lang }} onShow={() => setAll(true)} />
		</>
	);
}
