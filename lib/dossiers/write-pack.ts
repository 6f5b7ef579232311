import type { Dossier } from '../domain/dossier';

/**
 * A dossier as the text of a file, which `readPack` reads to the same dossier again: an entry on many lines for people to
 * read, or, `close`, without a space too many.
 */
export function writePack(dossier: Dossier, close = false): string {
	return `${JSON.stringify({ $schema: './dossier.schema.json', ...dossier }, null, close ? undefined : '\t')}\n`;
}
