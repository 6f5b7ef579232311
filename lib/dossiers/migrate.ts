import { DossierError } from './dossier-error';

/** The format that this version writes and reads. */
const FORMAT = 1;

/**
 * Brings a pack of an older format to the current one. Only format 1 exists: a later format adds its step here.
 * Throws `DossierError` for a value that is no pack or has a format this version does not know.
 */
export function migrate(value: unknown): object {
	if (typeof value !== 'object' || value === null || Array.isArray(value)) {
		throw new DossierError([{ path: '', message: 'is no dossier: a JSON object is needed' }]);
	}
	const format: unknown = 'format' in value ? value.format : undefined;
	if (format === FORMAT) return value;
	throw new DossierError([{ path: '/format', message: refusal(format) }]);
}

function refusal(format: unknown): string {
	if (format === undefined) return `is missing; a dossier says "format": ${FORMAT}`;
	if (typeof format === 'number' && Number.isInteger(format) && format > FORMAT) {
		return `is ${format}, which is newer than this version of On Record can read (${FORMAT}); update the extension`;
	}
	return `is not a format that On Record knows; it must be the number ${FORMAT}`;
}
