import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { EntityCount } from '../../lib/cards/model';
import type { TabState } from '../../lib/cards/tab-state';
import type { Lang } from '../../lib/domain/lang';
import type { Settings } from '../../lib/domain/settings';
import { failureMessage } from '../failure-message';
import type { Translate } from '../translate';
import { CardView } from './CardView';
import { PageView } from './PageView';
import { PopupFoot } from './PopupFoot';
import { PopupLoading } from './PopupLoading';
import { PopupNotice } from './PopupNotice';
import type { Place, PopupServices } from './services';

type View =
	| { readonly kind: 'loading' }
	| { readonly kind: 'failed'; readonly error: unknown }
	/** `fresh`: as the extension sees it now; else as it was shown before, until the answer is here. */
	| { readonly kind: 'tab'; readonly tab: TabState; readonly fresh: boolean };

/** The card that is open over the page's view. */
interface Chosen {
	readonly entity: EntityCount;
	readonly issue: string | null;
}

interface Props {
	readonly services: PopupServices;
	readonly place: Place;
	readonly t: Translate;
	readonly lang: Lang;
}

/** Which page a view is about: another one closes the card and begins at the top. */
function pageOf(view: View): string | null {
	if (view.kind !== 'tab' || view.tab.kind === 'restricted') return null;
	return view.tab.kind === 'read' ? (view.tab.summary.url ?? view.tab.host) : view.tab.host;
}

/** The page at a glance, or why there is nothing to see; one card at a time over it. */
export function Popup({ services, place, t, lang }: Props) {
	const [view, setView] = useState<View>({ kind: 'loading' });
	const [settings, setSettings] = useState<Settings | null>(null);
	const [chosen, setChosen] = useState<Chosen | null>(null);
	const [back, setBack] = useState<string | null>(null);
	const [saves, setSaves] = useState(0);
	const [problem, setProblem] = useState<string | null>(null);
	const shownPage = useRef<string | null>(null);
	/** The document that the tab in view showed when it was last looked at. */
	const document = useRef<string | null>(null);
	/** The latest question: an answer to an older one is dropped. */
	const turn = useRef(0);

	function show(next: View) {
		const page = pageOf(next);
		if (page !== shownPage.current) {
			setChosen(null);
			setBack(null);
		}
		shownPage.current = page;
		setView(next);
	}
	async function load(ask: () => Promise<TabState>) {
		const mine = ++turn.current;
		setProblem(null);
		const next: View = await ask().then(
			(tab) => ({ kind: 'tab', tab, fresh: true }),
			(error: unknown) => ({ kind: 'failed', error }),
		);
		if (mine !== turn.current) return;
		// A kept view that comes later than the answer is of no use.
		turn.current++;
		show(next);
	}
	/** Another page may be in view: what is known of it at once, and then what is true. */
	function loadTab() {
		void load(() => services.tab());
		const mine = turn.current;
		services.kept().then(
			({ page, view }) => {
				const isOther = page !== document.current;
				document.current = page;
				// Of the page that is in view already, nothing older is shown.
				if (mine !== turn.current || !isOther) return;
				if (view) setSettings((before) => before ?? view.settings);
				show(view ? { kind: 'tab', tab: view.state, fresh: false } : { kind: 'loading' });
			},
			() => {},
		);
		loadSettings();
	}
	function loadSettings() {
		services.settings().then(setSettings, (error: unknown) => setProblem(failureMessage(t, error)));
	}
	/** A switch answers with the settings; the page is then read, or left alone, anew. */
	async function change(ask: () => Promise<Settings>) {
		setProblem(null);
		try {
			setSettings(await ask());
			await load(() => services.tab());
		} catch (error) {
			setProblem(failureMessage(t, error));
		}
	}
	// Asked when the view opens, before its first frame, and again whenever another page may have come under it.
	useLayoutEffect(() => {
		loadTab();
		const ends = [services.follow(loadTab), services.followRecord(() => void load(() => services.tab()))];
		return () => {
			for (const end of ends) end();
		};
	}, []);

	const tab = view.kind === 'tab' ? view.tab : null;
	// A page that is about no dossier is shown only when the reader had it read anyway, or something on record is from it.
	const shown = tab?.kind === 'read' && (tab.summary.onTopic || tab.forced || tab.summary.sources.length > 0);
	if (chosen) {
		return (
			<CardView
				key={`${chosen.entity.id} ${chosen.issue}`}
				entity={chosen.entity}
				issue={chosen.issue}
				services={services}
				t={t}
				lang={lang}
				onBack={() => {
					setBack(chosen.issue ? `${chosen.entity.id} ${chosen.issue}` : chosen.entity.id);
					setChosen(null);
				}}
			/>
		);
	}
	return (
		<div class="popup">
			<main key={shownPage.current}>
				{view.kind === 'loading' && <PopupLoading t={t} />}
				{view.kind === 'failed' && (
					<div class="notice" role="alert">
						<p>{failureMessage(t, view.error)}</p>
						<p class="choices">
							<button type="button" class="button" onClick={() => void load(() => services.tab())}>
								{t('tryAgain')}
							</button>
						</p>
					</div>
				)}
				{shown && tab?.kind === 'read' && (
					<PageView
						summary={tab.summary}
						fresh={view.kind === 'tab' && view.fresh}
						focus={back}
						services={services}
						t={t}
						lang={lang}
						onChoose={(entity, issue) => setChosen({ entity, issue })}
						onSaved={() => setSaves(saves + 1)}
					/>
				)}
				{tab && !shown && (
					<PopupNotice
						tab={tab}
						place={place}
						t={t}
						onRead={() => void load(() => services.readAnyway())}
						addSite={services.addSite}
						onDossiers={() => services.openLibrary('#/dossiers')}
						onAdded={() => void load(() => services.tab())}
						onSwitch={(host) => void change(() => (host ? services.switchSite(host, true) : services.switchAll(true)))}
					/>
				)}
				{/* Said once, where it is why there is nothing else to see. */}
				{problem && !(view.kind === 'failed' && failureMessage(t, view.error) === problem) && (
					<p class="problem" role="alert">
						{problem}
					</p>
				)}
			</main>
			<PopupFoot
				host={tab && 'host' in tab && tab.kind !== 'no-access' ? tab.host : null}
				settings={settings}
				saves={view.kind === 'loading' || (view.kind === 'tab' && !view.fresh) ? null : saves}
				services={services}
				t={t}
				onSite={(host, on) => void change(() => services.switchSite(host, on))}
				onAll={(on) => void change(() => services.switchAll(on))}
			/>
		</div>
	);
}
