import { useEffect, useRef, useState } from 'preact/hooks';
import type { Lang } from '../../lib/domain/lang';
import { AddDossier } from '../dossiers/AddDossier';
import { AddPerson } from '../dossiers/edit/AddPerson';
import { HeadForm } from '../dossiers/edit/HeadForm';
import { OwnDossier } from '../dossiers/edit/OwnDossier';
import { Shelf } from '../dossiers/Shelf';
import { Reader } from '../reader/Reader';
import { RecordView } from '../record/RecordView';
import { editHash, parseRoute, type Route } from '../route';
import type { Site } from '../SiteList';
import type { MessageKey, Translate } from '../translate';
import { BackupNote } from './BackupNote';
import { CutOffImportNote } from './CutOffImportNote';
import { DossiersView } from './DossiersView';
import { ReadingList } from './ReadingList';
import { SettingsView } from './SettingsView';
import { StorageLossNote } from './StorageLossNote';
import type { LibraryServices } from './services';

interface Props {
	readonly services: LibraryServices;
	readonly sites: readonly Site[];
	/** Makes the elements of a saved copy, safe to show. */
	readonly renderCopy: (html: string) => Node;
	readonly t: Translate;
	readonly lang: Lang;
}

const ROOMS: readonly { readonly hash: string; readonly title: MessageKey; readonly views: readonly Route['view'][] }[] = [
	{ hash: '#/articles', title: 'readingList', views: ['articles', 'article'] },
	{ hash: '#/record', title: 'record', views: ['record'] },
	{
		hash: '#/dossiers',
		title: 'dossiers',
		views: ['dossiers', 'add-dossier', 'new-dossier', 'add-person', 'edit', 'dossier', 'positions'],
	},
	{ hash: '#/settings', title: 'settings', views: ['settings'] },
];

/** One full page of four rooms; the hash says which one is open. */
export function Library({ services, sites, renderCopy, t, lang }: Props) {
	const [hash, setHash] = useState(location.hash);
	const main = useRef<HTMLElement>(null);
	const route = parseRoute(hash);
	useEffect(() => {
		function follow(event: HashChangeEvent) {
			setHash(location.hash);
			// What follows the `?` narrows what is shown: the reader stays where the filter was set.
			if (pathOf(event.oldURL) === pathOf(event.newURL) && pathOf(event.newURL) !== '') return;
			// As a new page would: from the top, and read from there.
			main.current?.focus({ preventScroll: true });
			scrollTo(0, 0);
		}
		addEventListener('hashchange', follow);
		return () => removeEventListener('hashchange', follow);
	}, []);
	function go(to: string, replace: boolean) {
		if (!replace) {
			location.hash = to;
			return;
		}
		history.replaceState(null, '', to);
		setHash(to);
	}
	return (
		<div class="library">
			<header class="masthead">
				<p class="wordmark">
					<span class="mark">On Record</span>
				</p>
				<nav aria-label={t('library')}>
					{ROOMS.map((room) => (
						<a key={room.hash} href={room.hash} aria-current={room.views.includes(route.view) ? 'page' : undefined}>
							{t(room.title)}
						</a>
					))}
				</nav>
			</header>
			<StorageLossNote services={services} t={t} lang={lang} />
			<CutOffImportNote services={services} t={t} lang={lang} />
			{/* The settings have their own word for it, and say what has come of it. */}
			{route.view !== 'settings' && <BackupNote services={services} t={t} lang={lang} />}
			<main ref={main} tabIndex={-1}>
				{route.view === 'articles' && <ReadingList query={route.query} services={services} t={t} lang={lang} />}
				{route.view === 'article' && (
					<Reader key={route.url} url={route.url} services={services} renderCopy={renderCopy} t={t} lang={lang} />
				)}
				{route.view === 'record' && <RecordView route={route.record} services={services} t={t} lang={lang} onGo={go} />}
				{route.view === 'dossiers' && <Shelf services={services} t={t} lang={lang} />}
				{route.view === 'add-dossier' && <AddDossier services={services} t={t} lang={lang} />}
				{route.view === 'new-dossier' && (
					<section class="sheet">
						<HeadForm
							{...{ dossier: null, title: 'newDossier', services, t, lang }}
							onKept={({ id }) => go(editHash(id), false)}
							onLeave={() => go('#/dossiers', false)}
						/>
					</section>
				)}
				{route.view === 'add-person' && <AddPerson {...{ name: route.name, services, t, lang, onGo: go }} />}
				{route.view === 'edit' && (
					<OwnDossier
						key={route.dossier}
						{...{ id: route.dossier, form: route.form, services, t, lang }}
						onGo={(to) => go(to, false)}
					/>
				)}
				{(route.view === 'dossier' || route.view === 'positions') && (
					<DossiersView route={route} services={services} t={t} lang={lang} />
				)}
				{route.view === 'settings' && <SettingsView services={services} sites={sites} t={t} lang={lang} />}
			</main>
		</div>
	);
}

/** The part of an address's hash that names a place; empty where there is none. */
function pathOf(url: string | undefined): string {
	return url?.split('#')[1]?.split('?')[0] ?? '';
}
