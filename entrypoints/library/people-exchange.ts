import type { PeopleTrouble } from '../../components/dossiers/services';
import type { Actor } from '../../lib/domain/dossier';
import type { PeopleFile, PeopleProblem } from '../../lib/domain/people-file';

/**
 * What the worker that reads a file of people says, as long as it works: how far it is, from 0 to 1; some of the people,
 * each with the words that a search looks in; some of the problems; and last what came of it, or what went wrong.
 */
export type PeopleTold =
	| { readonly done: number }
	| { readonly people: readonly Actor[]; readonly words: readonly string[] }
	| { readonly problems: readonly PeopleProblem[] }
	| { readonly end: Pick<PeopleFile, 'format'> | { readonly trouble: PeopleTrouble } }
	| { readonly failure: string };
