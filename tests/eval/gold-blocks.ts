import type { BlockKind } from '../../lib/domain/page-text';

const PREFIXES: readonly (readonly [string, BlockKind])[] = [
	['# ', 'headline'],
	['## ', 'heading'],
	['> ', 'quote'],
	['- ', 'list'],
	['~ ', 'caption'],
];

/** Splits the body of a gold article into blocks, marks still inside, lines joined, entities decoded (`FORMAT.md`). */
export function splitBlocks(body: string): { readonly kind: BlockKind; readonly source: string }[] {
	const blocks: { kind: BlockKind; source: string }[] = [];
	for (const chunk of body.split(/\n[ \t]*\n/)) {
		let open = false;
		for (const line of chunk.split('\n').filter((candidate) => candidate.trim() !== '')) {
			const [prefix, kind] = PREFIXES.find(([start]) => line.startsWith(start)) ?? ['', 'paragraph' as const];
			const source = line.slice(prefix.length).trim().replaceAll('&nbsp;', '\u00a0').replaceAll('&shy;', '\u00ad');
			const last = blocks.at(-1);
			if (open && last && prefix === '') last.source += ` ${source}`;
			else blocks.push({ kind, source });
			open = true;
		}
	}
	return blocks;
}
