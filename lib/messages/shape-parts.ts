import { isCount, isText } from '../domain/guard';

/** For each request of a protocol: does a question have the shape that its handler counts on? */
export type Shapes<P> = { readonly [K in keyof P]: (request: unknown) => boolean };

const MAX_ID = 200;

/** True for the question of a request that asks for nothing in particular. */
export const isNothing = (request: unknown) => request === null;

/** True for what may be the id of an entity, a dossier or an issue. */
export const isId = (value: unknown): value is string => isText(value, MAX_ID);

/** True when the fields of a span are what they have to be. */
export const isSpan = (value: Readonly<Record<string, unknown>>) =>
	isCount(value.block) && isCount(value.start) && isCount(value.end) && value.start <= value.end;
