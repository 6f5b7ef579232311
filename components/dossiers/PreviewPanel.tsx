import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Lang } from '../../lib/domain/lang';
import type { DossierPreview, PackRefusal } from '../../lib/domain/shelf';
import { formatDate } from '../format-date';
import type { MessageKey, Translate } from '../translate';
import { DiffView } from './DiffView';
import { HeadFacts } from './HeadFacts';

const REFUSALS: Readonly<Record<Exclude<PackRefusal, 'broken'>, MessageKey>> = {
	checksum: 'packChecksum',
	'other-dossier': 'packOther',
	own: 'packOwn',
};

interface Props {
	readonly preview: DossierPreview;
	/** Where the file came from; `null` for one of this device. */
	readonly url: string | null;
	readonly t: Translate;
	readonly lang: Lang;
	readonly onTake: (older: boolean) => void;
	readonly onLeave: () => void;
}

/** What is in a file, or why it is not taken, before anything is kept. The focus goes to its heading. */
export function PreviewPanel({ preview, url, t, lang, onTake, onLeave }: Props) {
	const heading = useRef<HTMLHeadingElement>(null);
	useLayoutEffect(() => heading.current?.focus(), [preview]);
	return (
		<section class="panel preview" aria-labelledby="preview-title">
			<h2 id="preview-title" ref={heading} tabIndex={-1}>
				{preview.kind === 'ready' ? preview.head.title[lang] : t('packRefused')}
			</h2>
			{preview.kind === 'refused' ? (
				<Refusal preview={preview} t={t} />
			) : (
				<Ready preview={preview} url={url} t={t} lang={lang} onTake={onTake} />
			)}
			<p class="choices">
				<button type="button" class="button" onClick={onLeave}>
					{t(preview.kind === 'ready' ? 'packLeave' : 'packClose')}
				</button>
			</p>
		</section>
	);
}

function Refusal({ preview, t }: { readonly preview: Extract<DossierPreview, { kind: 'refused' }>; readonly t: Translate }) {
	if (preview.why !== 'broken') {
		return (
			<>
				<p>{t(REFUSALS[preview.why])}</p>
				{preview.why === 'checksum' && <p class="hint sum">{t('packSum', preview.sha256)}</p>}
			</>
		);
	}
	return (
		<>
			<p>{t('packBrokenText')}</p>
			<ul class="problems" lang="en">
				{preview.problems.map(({ path, message }) => (
					<li key={`${path} ${message}`}>
						<code>{path || '/'}</code> {message}
					</li>
				))}
			</ul>
		</>
	);
}

interface ReadyProps extends Pick<Props, 'url' | 't' | 'lang' | 'onTake'> {
	readonly preview: Extract<DossierPreview, { kind: 'ready' }>;
}

function Ready({ preview, url, t, lang, onTake }: ReadyProps) {
	const { head, relation, installedVersion, diff, sha256 } = preview;
	const [older, setOlder] = useState(false);
	const unchanged =
		relation === 'same' &&
		diff !== null &&
		diff.head.length === 0 &&
		Object.values(diff.lists).every((list) => list.length === 0);
	return (
		<>
			<p class="lede">{head.summary[lang]}</p>
			<HeadFacts head={head} t={t} lang={lang} />
			{url && <p class="hint">{t('packFrom', url)}</p>}
			<p class="hint sum">{t('packSum', sha256)}</p>
			<p class="relation">
				{relation === 'new' && t('packNew')}
				{relation === 'newer' && t('packNewer', installedVersion ?? '', head.version)}
				{relation === 'older' && t('packOlder', installedVersion ?? '', head.version, formatDate(head.updated, lang))}
				{relation === 'same' && t(unchanged ? 'packSame' : 'packSameOther', head.version)}
			</p>
			{diff && !unchanged && (
				<>
					<h3 class="diff-title">{t('packChanges')}</h3>
					<DiffView diff={diff} t={t} lang={lang} />
				</>
			)}
			{relation === 'older' && (
				<label class="check">
					<input type="checkbox" checked={older} onChange={(event) => setOlder(event.currentTarget.checked)} />
					<span>{t('packTakeOlder')}</span>
				</label>
			)}
			{!unchanged && (
				<button type="button" class="primary" disabled={relation === 'older' && !older} onClick={() => onTake(older)}>
					{t(relation === 'new' ? 'packFollow' : 'packTake')}
				</button>
			)}
		</>
	);
}
