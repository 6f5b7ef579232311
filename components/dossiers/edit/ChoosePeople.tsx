import { useMemo, useState } from 'preact/hooks';
import type { Actor, Dossier } from '../../../lib/domain/dossier';
import type { Lang } from '../../../lib/domain/lang';
import { whoIsIn } from '../../../lib/dossiers/people/people-edits';
import { matcher } from '../../library/matches';
import { ShowMore } from '../../ShowMore';
import type { Translate } from '../../translate';
import { spanWords } from '../diff-words';
import type { FoundPeople } from '../services';

/** People that are drawn at once, and how many more the reader gets with each press. */
const FIRST = 100;
const MORE = 400;

interface Props {
	readonly found: FoundPeople;
	readonly dossier: Dossier;
	readonly chosen: ReadonlySet<Actor>;
	readonly t: Translate;
	readonly lang: Lang;
	readonly onChange: (chosen: ReadonlySet<Actor>) => void;
}

/** The people of a file, each with the names and offices that would be taken over. */
export function ChoosePeople({ found: { people, words }, dossier, chosen, t, lang, onChange }: Props) {
	const [query, setQuery] = useState('');
	const [most, setMost] = useState(FIRST);
	const isIn = useMemo(() => whoIsIn(dossier), [dossier]);
	const found = useMemo(() => {
		const fits = matcher(query);
		return people.filter((_, index) => fits(words[index] ?? ''));
	}, [people, words, query]);
	const shown = found.slice(0, most);
	return (
		<>
			{people.length > 8 && (
				<input
					type="search"
					class="field"
					value={query}
					aria-label={t('filterPeople')}
					placeholder={t('filterPeople')}
					onInput={(event) => {
						setQuery(event.currentTarget.value);
						setMost(FIRST);
					}}
				/>
			)}
			<p class="ways">
				<button
					type="button"
					class="quiet"
					onClick={() => onChange(new Set([...chosen, ...found.filter((person) => !isIn(person))]))}
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
								<strong>{person.name}</strong> {isIn(person) && <span class="label">{t('alreadyHere')}</span>}
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
			<ShowMore drawn={shown.length} all={found.length} step={MORE} t={t} lang={lang} onMore={setMost} />
		</>
	);
}
