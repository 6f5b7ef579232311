import type { Lang } from '../../lib/domain/lang';
import { failureMessage } from '../failure-message';
import type { Translate } from '../translate';
import { PreviewPanel } from './PreviewPanel';
import type { useTaking } from './use-taking';

interface Props {
	readonly steps: ReturnType<typeof useTaking>;
	readonly t: Translate;
	readonly lang: Lang;
}

/** How far the taking of a dossier has come, and what can be done next. */
export function TakingState({ steps, t, lang }: Props) {
	const { taking } = steps;
	switch (taking.kind) {
		case 'idle':
			return null;
		case 'busy':
			return (
				<p class="notice" role="status">
					{t('packBusy')}
				</p>
			);
		case 'error':
			return (
				<p class="problem" role="alert">
					{failureMessage(t, taking.error)}
				</p>
			);
		case 'file-trouble':
			return (
				<p class="problem" role="alert">
					{t(taking.trouble === 'too-large' ? 'packTooLarge' : 'packNoText')}
				</p>
			);
		case 'preview':
			return (
				<PreviewPanel
					preview={taking.preview}
					url={taking.url}
					t={t}
					lang={lang}
					onTake={(older) => void steps.install(older)}
					onLeave={steps.reset}
				/>
			);
		case 'fetched':
			return <Answer taking={taking} steps={steps} t={t} />;
	}
}

interface AnswerProps extends Pick<Props, 'steps' | 't'> {
	readonly taking: Extract<Props['steps']['taking'], { kind: 'fetched' }>;
}

function Answer({ taking, steps, t }: AnswerProps) {
	const { url, answer } = taking;
	if (answer.kind === 'failed') {
		return (
			<p class="problem" role="alert">
				{answer.why === 'status' && t('packStatus', answer.status)}
				{answer.why === 'not-https' && t('packNotHttps')}
				{answer.why === 'too-large' && t('packTooLarge')}
				{answer.why === 'no-text' && t('packNoText')}
			</p>
		);
	}
	const host = new URL(url).host;
	return (
		<div class="panel" role="alert">
			<p>
				{answer.kind === 'redirect' && t('packRedirect', host)}
				{answer.kind === 'no-answer' && t(answer.permitted ? 'packUnreachable' : 'packNeedsSite', host)}
			</p>
			<p class="choices">
				{answer.kind === 'redirect' && (
					<button type="button" class="primary" onClick={() => void steps.follow(url)}>
						{t('packFollowRedirect')}
					</button>
				)}
				{answer.kind === 'no-answer' && !answer.permitted && (
					<button type="button" class="primary" onClick={() => void steps.allow(url)}>
						{t('packAllowSite', host)}
					</button>
				)}
				<button type="button" class="button" onClick={steps.reset}>
					{t('packLeave')}
				</button>
			</p>
		</div>
	);
}
