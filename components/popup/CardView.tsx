import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { EntityCount } from '../../lib/cards/model';
import type { Lang } from '../../lib/domain/lang';
import { Card } from '../card/Card';
import { CardFailed, CardLoading } from '../card/CardState';
import { failureMessage } from '../failure-message';
import { entityHash } from '../route';
import type { Translate } from '../translate';
import { useAsked } from '../use-asked';
import type { PopupServices } from './services';

interface Props {
	readonly entity: EntityCount;
	/** The issue that the card begins with; `null` leaves it to the record. */
	readonly issue: string | null;
	readonly services: PopupServices;
	readonly t: Translate;
	readonly lang: Lang;
	readonly onBack: () => void;
}

/** The card of one entity inside the popup. The focus comes in at the back button; Escape goes back too. */
export function CardView({ entity, issue, services, t, lang, onBack }: Props) {
	const { asked, again } = useAsked(() => services.card(entity, issue), `${entity.dossier} ${entity.id} ${issue}`);
	const [problem, setProblem] = useState<string | null>(null);
	const backButton = useRef<HTMLButtonElement>(null);
	// Each press goes on to the next mention.
	const shown = useRef(0);

	const failed = (error: unknown) => setProblem(failureMessage(t, error));
	// What is done with a statement changes the card.
	useEffect(() => services.followRecord(again), []);
	useLayoutEffect(() => {
		backButton.current?.focus();
	}, []);
	useEffect(() => {
		function onKey(event: KeyboardEvent) {
			if (event.key !== 'Escape') return;
			// Unhandled, Escape would close the whole popup.
			event.preventDefault();
			onBack();
		}
		document.addEventListener('keydown', onKey);
		return () => document.removeEventListener('keydown', onKey);
	}, [onBack]);

	return (
		<div class="popup card-view">
			<nav class="back">
				<button ref={backButton} type="button" class="quiet" onClick={onBack}>
					<span aria-hidden="true">← </span>
					{t('back')}
				</button>
			</nav>
			<p role="status" class="unseen">
				{asked.kind === 'here' && t('cardOf', asked.answer.name)}
			</p>
			<main>
				{problem && (
					<p class="problem" role="alert">
						{problem}
					</p>
				)}
				{asked.kind === 'loading' && <CardLoading t={t} />}
				{asked.kind === 'failed' && <CardFailed t={t} error={asked.error} retry={again} />}
				{asked.kind === 'here' && (
					<Card
						model={asked.answer}
						t={t}
						lang={lang}
						actions={{
							show: entity.count > 0 ? () => void services.show(entity.id, shown.current++).catch(failed) : undefined,
							deeds: services,
							jump: (statement) => void services.showSpan(statement).catch(failed),
							openLibrary: () => services.openLibrary(entityHash(entity.dossier, entity.id)),
						}}
					/>
				)}
			</main>
		</div>
	);
}
