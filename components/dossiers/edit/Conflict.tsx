import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Dossier } from '../../../lib/domain/dossier';
import type { Lang } from '../../../lib/domain/lang';
import { diffDossiers } from '../../../lib/dossiers/diff';
import type { Translate } from '../../translate';
import { DiffView } from '../DiffView';

interface Props {
	/** What there is now. */
	readonly now: Dossier;
	/** What there would be. */
	readonly after: Dossier;
	readonly t: Translate;
	readonly lang: Lang;
	readonly onMine: () => void;
	readonly onTheirs: () => void;
}

/** Says that another window was faster, and what would be changed of what that one has kept. Takes the focus. */
export function Conflict({ now, after, t, lang, onMine, onTheirs }: Props) {
	const heading = useRef<HTMLHeadingElement>(null);
	useLayoutEffect(() => heading.current?.focus(), [now]);
	return (
		<section class="panel preview" aria-labelledby="conflict-title">
			<h2 id="conflict-title" ref={heading} tabIndex={-1}>
				{t('conflictTitle')}
			</h2>
			<p>{t('conflictText')}</p>
			<DiffView diff={diffDossiers(now, after)} t={t} lang={lang} />
			<p class="choices">
				<button type="button" class="primary" onClick={onMine}>
					{t('conflictMine')}
				</button>
				<button type="button" class="button" onClick={onTheirs}>
					{t('conflictTheirs')}
				</button>
			</p>
		</section>
	);
}
