import type { Stance } from './dossier';
import type { Span } from './span';

/** `direct`: all of the content stands in quotation marks; `mixed`: a part; `indirect`: none. */
export type AttributionKind = 'direct' | 'indirect' | 'mixed';

/** Who an attribution's source is. */
export type Speaker =
	| { readonly kind: 'actor'; readonly id: string; readonly dossier: string }
	/** A person or body that is named on the page and is in no followed dossier. */
	| { readonly kind: 'stranger'; readonly name: string }
	| { readonly kind: 'unresolved' };

/**
 * Who said what: the triple of source, cue and content of the attribution literature
 * (PARC: Pareti 2012; PolNeAR: Newell et al. 2018). The content's words are never altered.
 */
export interface Attribution {
	readonly kind: AttributionKind;
	readonly speaker: Speaker;
	/** The words that name the speaker here. */
	readonly source: Span | null;
	/** The words that make it an attribution: a verb of saying, "according to". */
	readonly cue: Span | null;
	readonly content: readonly Span[];
	/** True when the speaker denies the content. */
	readonly denied: boolean;
	/** Who on the page tells of it, where the page itself does not: "Moss said that Ferrer had told him that …". */
	readonly toldBy?: Teller;
}

/** Somebody whose reported words hold what another one said. */
export interface Teller {
	readonly speaker: Speaker;
	/** The words that name this one. */
	readonly source: Span | null;
}

/** A stance that the machine reads into a statement. Never shown as fact. */
export interface SuggestedPosition {
	readonly issue: string;
	readonly stance: Stance;
	/** 0 to 1: how often a suggestion like this is right. */
	readonly confidence: number;
	/** The words of the statement that support it, unaltered: "will never accept the presence". */
	readonly words: string;
}

/** Where a statement stands against the record of its speaker. */
export interface RecordComparison {
	readonly status: 'known' | 'new' | 'different';
	/**
	 * Ids of the statements on record with the same words (known), or of the latest on the same issue, all of the other
	 * stance (different).
	 */
	readonly matches: readonly string[];
	/**
	 * Of a known statement: all of the recorded words stand in it; it is a part of them; or its words are those of a
	 * recorded quotation in the other language.
	 */
	readonly how: 'same-words' | 'cut' | 'translated' | null;
	/** The dossier of these statements, where it is another one than the speaker's: one that has the same actor. */
	readonly dossier?: string;
}

/** An attribution with the text of its content and its place in the record. */
export interface ReadAttribution extends Attribution {
	/** The content's spans, each unaltered, with ` … ` between them where there are several. */
	readonly text: string;
	/** The words of `source`, unaltered. */
	readonly speakerText: string | null;
	/** The words of `toldBy`, unaltered; missing where the page itself tells of it. */
	readonly tellerText?: string | null;
	readonly position: SuggestedPosition | null;
	/** `null` when the speaker is no actor of a followed dossier. */
	readonly record: RecordComparison | null;
}
