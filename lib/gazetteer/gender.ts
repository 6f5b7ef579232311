import type { Actor } from '../domain/dossier';

const FEMALE =
	/\b(?:presidenta|ministra|secretaria|senadora|embajadora|portavoza|diputada|gobernadora|alcaldesa|jueza|directora|administradora|comisionada|jefa|lideresa)\b/i;
const MALE =
	/\b(?:presidente|ministro|secretario|senador|embajador|diputado|gobernador|alcalde|juez|director|administrador|comisionado|jefe)\b/i;

/**
 * The grammatical gender in which a dossier speaks of a person: by the pronouns of its English summary, else by the
 * Spanish titles of the offices. `null` for organizations and where the dossier does not tell.
 */
export function genderOf(actor: Actor): 'f' | 'm' | null {
	if (actor.type !== 'person') return null;
	const she = /\b(?:she|her|hers|herself)\b/i.test(actor.summary.en);
	const he = /\b(?:he|him|his|himself)\b/i.test(actor.summary.en);
	if (she !== he) return she ? 'f' : 'm';
	const spanish = [
		...actor.roles.map(({ title }) => title.es),
		...actor.names.filter(({ lang }) => lang === 'es').map(({ text }) => text),
	].join(' ');
	const female = FEMALE.test(spanish) || /\bla (?:líder|dirigente|opositora|vocera|fiscal)\b/i.test(spanish);
	const male = MALE.test(spanish) || /\bel (?:líder|dirigente|vocero|fiscal)\b/i.test(spanish);
	return female === male ? null : female ? 'f' : 'm';
}
