import type { Lang } from '../../lib/domain/lang';
import type { Translate } from '../translate';
import { useAsked } from '../use-asked';
import { BackupSettings } from './BackupSettings';
import { CheckLibrary } from './CheckLibrary';
import { ExportLibrary } from './ExportLibrary';
import { ExportList } from './ExportList';
import type { ExchangeServices } from './exchange-services';
import { ImportLibrary } from './ImportLibrary';
import { StorageUse } from './StorageUse';
import { sayCounts } from './say-counts';
import type { UpkeepServices } from './upkeep-services';
import { Waiting } from './Waiting';

interface Props {
	readonly services: ExchangeServices & UpkeepServices;
	readonly t: Translate;
	readonly lang: Lang;
}

/** What is kept, and how it gets out and in. */
export function YourData({ services, t, lang }: Props) {
	const { asked, again } = useAsked(() => services.libraryCounts(), null);
	const said = asked.kind === 'here' ? sayCounts(t, lang, asked.answer) : '';
	return (
		<section class="your-data">
			<h2>{t('yourData')}</h2>
			{asked.kind === 'here' ? (
				<p class="hint">{said === '' ? t('libraryEmpty') : t('libraryHolds', said)}</p>
			) : (
				<Waiting asked={asked} again={again} t={t} />
			)}
			<StorageUse services={services} asOf={asked} t={t} lang={lang} />
			<ExportLibrary services={services} t={t} lang={lang} onExported={again} />
			<BackupSettings services={services} asOf={asked} t={t} lang={lang} />
			<ExportList services={services} t={t} lang={lang} />
			<ImportLibrary services={services} empty={said === ''} t={t} lang={lang} onImported={again} />
			<CheckLibrary services={services} t={t} lang={lang} onRemoved={again} />
		</section>
	);
}
