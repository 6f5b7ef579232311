import type { CardModel } from '../../lib/cards/model';
import type { Lang } from '../../lib/domain/lang';
import type { Translate } from '../translate';
import { ActorBody } from './ActorBody';
import type { CardActions } from './actions';
import { CardFoot } from './CardFoot';
import { officeWords } from './office-words';
import { TermBody } from './TermBody';

interface Props {
	readonly model: CardModel;
	readonly t: Translate;
	/** The language of the interface. */
	readonly lang: Lang;
	readonly actions?: CardActions;
}

/** The background card of a person, an organization or a term. It keeps no state: `<details>` opens and closes by itself. */
export function Card({ model, t, lang, actions = {} }: Props) {
	const { pin, pinned, close } = actions;
	return (
		<article class="card" aria-label={t('cardOf', model.name)}>
			<header class="card-head">
				{model.kind !== 'term' && (
					<span class="monogram" aria-hidden="true">
						{model.initials}
					</span>
				)}
				<div class="card-title">
					<h2>{model.name}</h2>
					<p class="office">{model.kind === 'term' ? t('policyTerm') : officeWords(model.office, model.kind, t, lang)}</p>
				</div>
				{pin && (
					<button type="button" class="quiet" aria-pressed={pinned === true} onClick={pin}>
						{pinned ? t('pinned') : t('pin')}
					</button>
				)}
				{close && (
					<button type="button" class="quiet close" aria-label={t('close')} aria-keyshortcuts="Escape" onClick={close}>
						<svg viewBox="0 0 12 12" aria-hidden="true">
							<path d="M2 2l8 8M10 2l-8 8" />
						</svg>
					</button>
				)}
			</header>
			{/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard (WCAG 2.1.1) */}
			<section class="card-body" tabIndex={0} aria-label={t('cardContents')}>
				{model.kind === 'term' ? (
					<TermBody model={model} t={t} lang={lang} />
				) : (
					<ActorBody model={model} t={t} lang={lang} jump={actions.jump} deeds={actions.deeds} />
				)}
			</section>
			<CardFoot saved={model.saved} t={t} lang={lang} actions={actions} />
		</article>
	);
}
