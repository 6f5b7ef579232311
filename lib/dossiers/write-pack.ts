import type { Dossier } from '../domain/dossier';

/** A dossier as the text of a file, which `readPack` reads to the same dossier again. */
export function writePack(dossier: Dossier): string {
	return `${JSON.stringify({ $schema: './dossier.schema.json', ...dossier }, null, '\t')}\n`;
}
