import type {
	ActorCard,
	EntityCount,
	IssueGroup,
	PageSummary,
	PositionView,
	RelatedArticle,
	SourceCheck,
	StandCell,
	Stands,
	StatementView,
	TermCard,
} from '../../lib/cards/model';
import type { StatementChoices } from '../../lib/cards/statement-choices';
import { NEW_SHELF, type SavedArticle } from '../../lib/domain/saved-article';

/** Invented people, words and addresses: what a component gets to show. Each function takes what differs. */
export function article(over: Partial<RelatedArticle> = {}): RelatedArticle {
	return {
		title: 'Harbour plan divides the council',
		described: false,
		outlet: 'Coast Courier',
		date: '2025-03-04',
		lang: 'en',
		url: 'https://courier.example/harbour',
		from: 'dossier',
		...over,
	};
}

let made = 0;

export function position(over: Partial<PositionView> = {}): PositionView {
	return {
		id: `position-${made++}`,
		stance: 'opposes',
		quote: { text: 'The harbour stays open', lang: 'en' },
		statement: 'Wants the harbour kept open.',
		date: '2025-03-04',
		source: article(),
		checked: 'quote',
		exact: true,
		denied: false,
		toldBy: null,
		confirmed: false,
		...over,
	};
}

export function issue(over: Partial<IssueGroup> = {}): IssueGroup {
	return {
		issue: 'harbour',
		label: 'Harbour closure',
		question: 'Should the harbour be closed?',
		about: null,
		stance: 'opposes',
		before: [position()],
		after: [],
		...over,
	};
}

export function statement(over: Partial<StatementView> = {}): StatementView {
	return {
		speaker: 'ana-ibarra',
		dossier: 'harbour',
		speakerName: 'Ana Ibarra',
		kind: 'direct',
		text: 'We will not close it',
		denied: false,
		status: 'new',
		matches: [],
		how: null,
		shift: null,
		suggested: null,
		kept: null,
		dismissed: false,
		block: made++,
		start: 3,
		end: 23,
		...over,
	};
}

export function actor(over: Partial<ActorCard> = {}): ActorCard {
	return {
		kind: 'person',
		id: 'ana-ibarra',
		dossier: 'harbour',
		dossierTitle: 'The harbour',
		name: 'Ana Ibarra',
		initials: 'AI',
		office: { title: 'Mayor', when: 'since', date: '2024-06-01' },
		background: 'Mayor of the port.',
		elsewhere: [],
		asOf: '2025-04-01',
		issues: [issue()],
		here: [],
		pageLang: null,
		related: [],
		mentions: 0,
		saved: null,
		...over,
	};
}

export function term(over: Partial<TermCard> = {}): TermCard {
	return {
		kind: 'term',
		id: 'dredging',
		dossier: 'harbour',
		dossierTitle: 'The harbour',
		name: 'Dredging',
		definition: 'Taking mud out of a harbour so that ships can pass.',
		sources: [article()],
		issues: [
			{
				issue: 'harbour',
				label: 'Harbour closure',
				about: null,
				before: [{ actor: 'ana-ibarra', actorName: 'Ana Ibarra', positions: [position()] }],
				after: [],
			},
		],
		related: [],
		mentions: 1,
		saved: null,
		...over,
	};
}

export function entity(over: Partial<EntityCount> = {}): EntityCount {
	return { id: 'ana-ibarra', dossier: 'harbour', type: 'person', name: 'Ana Ibarra', detail: 'Mayor', count: 4, ...over };
}

export function cell(over: Partial<StandCell> = {}): StandCell {
	return { stance: 'opposes', earlier: null, count: 1, confirmed: 0, later: 0, ...over };
}

/** Ana Ibarra on two issues, of which nothing is on record on the second. */
export function stands(over: Partial<Stands> = {}): Stands {
	return {
		dossier: 'harbour',
		dossierTitle: 'The harbour',
		asOf: '2025-04-01',
		issues: [
			{ id: 'harbour', label: 'Harbour closure', question: 'Should the harbour be closed?' },
			{ id: 'dredge', label: 'Dredging', question: 'Should it be dredged?' },
		],
		rows: [{ actor: entity(), cells: [cell(), cell({ stance: null, count: 0 })] }],
		...over,
	};
}

export function choices(over: Partial<StatementChoices['now']> = {}): StatementChoices {
	return {
		speakers: [
			{ id: 'ana-ibarra', dossier: 'harbour', name: 'Ana Ibarra', here: true },
			{ id: 'port-authority', dossier: 'harbour', name: 'Port Authority', here: true },
			{ id: 'luis-cano', dossier: 'harbour', name: 'Luis Cano', here: false },
		],
		issues: [
			{ id: 'harbour', dossier: 'harbour', label: 'Harbour closure', from: 'The harbour' },
			{ id: 'dredge', dossier: 'harbour', label: 'Dredging', from: 'The harbour' },
		],
		now: { actor: 'ana-ibarra', dossier: 'harbour', issue: null, stance: null, date: '2025-04-01', denied: false, ...over },
	};
}

export function source(over: Partial<SourceCheck> = {}): SourceCheck {
	return {
		id: `source-${made++}`,
		dossier: 'harbour',
		actorName: 'Ana Ibarra',
		issueLabel: 'Harbour closure',
		stance: 'opposes',
		quote: { text: 'The harbour stays open', lang: 'en' },
		date: '2025-03-04',
		confirmed: false,
		state: 'verbatim',
		now: null,
		place: { block: made, start: 2, end: 24 },
		...over,
	};
}

export function summary(over: Partial<PageSummary> = {}): PageSummary {
	return {
		title: 'Mayor keeps the harbour open',
		url: 'https://courier.example/open',
		outlet: 'Coast Courier',
		published: '2025-04-01T23:30:00Z',
		lang: 'en',
		onTopic: true,
		dossiers: ['The harbour'],
		actors: [entity(), entity({ id: 'port-authority', type: 'organization', name: 'Port Authority', detail: null, count: 1 })],
		terms: [entity({ id: 'dredging', type: 'term', name: 'Dredging', detail: null, count: 2 })],
		stands: [stands()],
		coverage: [
			{
				dossier: 'harbour',
				title: 'The harbour',
				positions: 14,
				actors: 1,
				from: '2024-07-02',
				to: '2025-03-04',
				updated: '2025-05-01',
			},
		],
		statements: [statement()],
		sources: [],
		saved: false,
		...over,
	};
}

export function saved(over: Partial<SavedArticle> = {}): SavedArticle {
	return {
		url: 'https://courier.example/open',
		title: 'Mayor keeps the harbour open',
		byline: null,
		outlet: 'Coast Courier',
		published: '2025-04-01',
		lang: 'en',
		...NEW_SHELF,
		savedAt: '2025-04-02T08:00:00Z',
		updatedAt: '2025-04-02T08:00:00Z',
		excerpt: 'The mayor said on Tuesday that the harbour stays open.',
		words: 640,
		entities: [{ id: 'ana-ibarra', dossier: 'harbour', type: 'person', name: 'Ana Ibarra', count: 4 }],
		issues: [],
		statements: [],
		...over,
	};
}
