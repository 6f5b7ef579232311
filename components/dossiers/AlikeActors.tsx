import { useEffect, useRef, useState } from 'preact/hooks';
import type { ActorInDossier, AlikeActors as Alike, TwoActors } from '../../lib/domain/alike-actors';
import type { Lang } from '../../lib/domain/lang';
import { failureMessage } from '../failure-message';
import { plural } from '../plural';
import type { Translate } from '../translate';
import type { DossierServices } from './services';

interface Props {
	readonly services: Pick<DossierServices, 'alikeActors' | 'saySame'>;
	/** Changes with the dossiers that are followed. */
	readonly followed: string;
	readonly t: Translate;
	readonly lang: Lang;
}

/** Who has one name in several dossiers: the reader says whether that is one person or two. Nothing where there are none. */
export function AlikeActors({ services, followed, t, lang }: Props) {
	const [alike, setAlike] = useState<Alike | null>(null);
	const [status, setStatus] = useState('');
	const [problem, setProblem] = useState<string | null>(null);
	const heading = useRef<HTMLHeadingElement>(null);
	useEffect(() => {
		let gone = false;
		services.alikeActors().then(
			(found) => gone || setAlike(found),
			// The shelf says what is wrong with the store; this is only about what is in it.
			() => {},
		);
		return () => {
			gone = true;
		};
	}, [followed]);
	if (!alike || (alike.open.length === 0 && alike.said.length === 0)) return null;

	async function say({ one, other }: TwoActors, same: boolean | null) {
		setProblem(null);
		try {
			setAlike(await services.saySame(one.ref, other.ref, same));
			setStatus(same === null ? t('undone') : t(same ? 'nowOne' : 'nowTwo', one.name));
			// What was pressed is gone.
			heading.current?.focus();
		} catch (error) {
			setProblem(failureMessage(t, error));
		}
	}
	return (
		<section class="alike" aria-labelledby="alike-title">
			<h2 id="alike-title" ref={heading} tabIndex={-1}>
				{t('alikeTitle')}
			</h2>
			<p class="hint">{t('alikeText')}</p>
			<p role="status" class="done">
				{status}
			</p>
			{problem && (
				<p class="problem" role="alert">
					{problem}
				</p>
			)}
			<ul>
				{alike.open.map((two) => (
					<li key={`${two.one.ref} ${two.other.ref}`}>
						<Two two={two} lang={lang} />
						<p class="choices">
							<button type="button" class="button" onClick={() => void say(two, true)}>
								{t('sameOne')}
								<span class="unseen">: {two.one.name}</span>
							</button>
							<button type="button" class="button" onClick={() => void say(two, false)}>
								{t('sameTwo')}
								<span class="unseen">: {two.one.name}</span>
							</button>
						</p>
					</li>
				))}
			</ul>
			{alike.count > alike.open.length && <p class="hint">{t('andMore', String(alike.count - alike.open.length))}</p>}
			{alike.said.length > 0 && (
				<details class="more">
					<summary>{plural(t, lang, alike.said.length, 'saidSameOne', 'saidSameMany')}</summary>
					<ul>
						{alike.said.map((two) => (
							<li key={`${two.one.ref} ${two.other.ref}`}>
								<Two two={two} lang={lang} />
								<p class="choices">
									<span class="label">{t(two.same ? 'sameOne' : 'sameTwo')}</span>
									<button type="button" class="quiet" onClick={() => void say(two, null)}>
										{t('takeBackSaid')}
										<span class="unseen">: {two.one.name}</span>
									</button>
								</p>
							</li>
						))}
					</ul>
				</details>
			)}
		</section>
	);
}

/** Two actors side by side. */
function Two({ two: { one, other }, lang }: { readonly two: TwoActors; readonly lang: Lang }) {
	return (
		<div class="two">
			<One actor={one} lang={lang} />
			<One actor={other} lang={lang} />
		</div>
	);
}

function One({ actor: { name, from, summary, office }, lang }: { readonly actor: ActorInDossier; readonly lang: Lang }) {
	return (
		<div>
			<p class="label">{from[lang]}</p>
			<p>
				<strong>{name}</strong>
				{office && `, ${office[lang]}`}
			</p>
			<p class="hint">{summary[lang]}</p>
		</div>
	);
}
