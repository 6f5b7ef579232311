import type { Span } from './span';

/** Why a mention was linked. */
export type Evidence =
	| 'full-name'
	| 'title-surname'
	| 'short-name'
	| 'surname-after-full-name'
	| 'surname-in-context'
	| 'role'
	| 'acronym'
	| 'metonym'
	| 'term';

export type EntityType = 'person' | 'organization' | 'term';

/** A stretch of text that names an actor or a term of a followed dossier. */
export interface Mention {
	readonly span: Span;
	/** The text of the span, unaltered. */
	readonly surface: string;
	/** Id of the actor or term. */
	readonly entity: string;
	readonly type: EntityType;
	/** Id of the dossier that it comes from. */
	readonly dossier: string;
	readonly evidence: Evidence;
}

/** Why a candidate was left alone. */
export type RejectionReason =
	| 'inside-longer-name'
	| 'ordinary-word'
	| 'rival'
	| 'no-support'
	| 'out-of-date'
	| 'wrong-language'
	| 'wrong-context'
	| 'ambiguous';

/** A stretch of text that could have named an entity and was not linked. */
export interface Rejection {
	readonly span: Span;
	readonly surface: string;
	readonly entities: readonly string[];
	readonly reason: RejectionReason;
}
