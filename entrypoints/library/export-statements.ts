import type { ListFileMade, LongWork } from '../../components/library/exchange-services';
import type { StatementFormat } from '../../lib/domain/statement-format';
import { writeStatementAnnotations } from '../../lib/exchange/formats/annotations-w3c';
import { writeStatementsCsv } from '../../lib/exchange/formats/statements-csv';
import { type FindActor, statementsJsonLd } from '../../lib/exchange/formats/statements-json-ld';
import { type FileWriter, writeFile } from '../../lib/exchange/write-file';
import type { LedgerEntry } from '../../lib/ledger/entry';
import type { LedgerFilter } from '../../lib/ledger/filter';
import { ask } from '../../lib/messages/ask';
import { madeFile } from './made-file';

/** As many as one answer holds. */
const EACH = 500;

interface FormatCode {
	readonly extension: string;
	/** The media type. */
	readonly type: string;
	writer(): Promise<FileWriter<LedgerEntry>>;
}

const CODE: Readonly<Record<StatementFormat, FormatCode>> = {
	csv: { extension: 'csv', type: 'text/csv', writer: async () => writeStatementsCsv },
	'json-ld': { extension: 'jsonld', type: 'application/ld+json', writer: async () => statementsJsonLd(await findActors()) },
	annotations: { extension: 'annotations.json', type: 'application/ld+json', writer: async () => writeStatementAnnotations },
};

/** Makes a file of the statements that a filter finds, and hands it to the browser's downloads. */
export async function exportStatements(
	filter: LedgerFilter,
	format: StatementFormat,
	{ signal, progress }: LongWork,
): Promise<ListFileMade> {
	const { extension, type, writer } = CODE[format];
	const seen = new Set<string>();
	let broken = 0;
	async function* helpings(): AsyncGenerator<readonly LedgerEntry[], void, undefined> {
		for (let offset = 0; ; offset += EACH) {
			const page = await ask('ledger', { filter, offset, limit: EACH });
			signal.throwIfAborted();
			broken = page.broken;
			// What another window puts on record meanwhile moves the others along: none of them comes twice.
			const fresh = page.entries.filter(({ key }) => !seen.has(key));
			for (const { key } of fresh) seen.add(key);
			progress(Math.min(1, (offset + page.entries.length) / Math.max(1, page.total)));
			yield fresh;
			if (page.entries.length < EACH) return;
		}
	}
	const form = await writer();
	let unfit = 0;
	const counting: FileWriter<LedgerEntry> = {
		...form,
		entry(item, index) {
			const text = form.entry(item, index);
			if (text === '') unfit++;
			return text;
		},
	};
	const made = await madeFile(writeFile(counting, helpings()), 'statements', extension, type);
	return { ...made, entries: seen.size - unfit, damaged: broken, unfit };
}

async function findActors(): Promise<FindActor> {
	const dossiers = await ask('dossiers', null);
	const actors = new Map(dossiers.flatMap(({ id, actors }) => actors.map((actor) => [`${id}/${actor.id}`, actor] as const)));
	return (dossier, actor) => actors.get(`${dossier}/${actor}`) ?? null;
}
