import { useState } from 'preact/hooks';
import type { CutOffImport } from '../../lib/domain/import-counts';
import type { Lang } from '../../lib/domain/lang';
import { failureMessage } from '../failure-message';
import type { Translate } from '../translate';
import { useAsked } from '../use-asked';
import type { ExchangeServices } from './exchange-services';
import { NoteBar } from './NoteBar';
import { sayImported } from './say-imported';

interface Props {
	readonly services: Pick<ExchangeServices, 'cutOffImport' | 'finishImport' | 'dropImport'>;
	readonly t: Translate;
	readonly lang: Lang;
}

/** An import that was cut off: that nothing of it is here, and what can be done. */
export function CutOffImportNote({ services, t, lang }: Props) {
	const { asked, again } = useAsked(() => services.cutOffImport(), null);
	const [busy, setBusy] = useState(false);
	const [said, setSaid] = useState<{ readonly title: string; readonly text: string; readonly bad: boolean } | null>(null);
	const left = asked.kind === 'here' ? asked.answer : null;

	async function end(work: () => Promise<typeof said>) {
		setBusy(true);
		try {
			setSaid(await work());
			again();
		} catch (error) {
			setSaid({ title: t('importCutOff', left?.name ?? ''), text: failureMessage(t, error), bad: true });
		} finally {
			setBusy(false);
		}
	}
	const finish = ({ id, name }: CutOffImport) =>
		end(async () => {
			const counts = await services.finishImport(id);
			return { title: t('importFinished'), text: sayImported(t, lang, name, counts), bad: false };
		});
	const drop = ({ id }: CutOffImport) =>
		end(async () => {
			await services.dropImport(id);
			return null;
		});

	if (said) {
		return (
			<NoteBar title={said.title} text={said.text} bad={said.bad}>
				<button type="button" class="button" onClick={() => setSaid(null)}>
					{t('understood')}
				</button>
			</NoteBar>
		);
	}
	if (!left) return null;
	return (
		<NoteBar title={t('importCutOff', left.name)} text={t(left.whole ? 'importCutOffWhole' : 'importCutOffPart')}>
			{left.whole ? (
				<button type="button" class="button" disabled={busy} onClick={() => void finish(left)}>
					{t('finishImport')}
				</button>
			) : (
				<a class="button" href="#/settings">
					{t('goToSettings')}
				</a>
			)}
			<button type="button" class="button quiet" disabled={busy} onClick={() => void drop(left)}>
				{t(left.whole ? 'dropImport' : 'understood')}
			</button>
		</NoteBar>
	);
}
