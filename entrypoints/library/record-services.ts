import type { RecordServices } from '../../components/record/services';
import { ask } from '../../lib/messages/ask';
import { onRecordChanged } from '../../lib/messages/record-changed';
import { download } from './download';
import { exportStatements } from './export-statements';
import { toPng } from './to-png';

/** What the record room asks, answered by the background. */
export const recordServices: Omit<RecordServices, 'dossiers'> = {
	ledger: (filter, offset, limit) => ask('ledger', { filter, offset, limit }),
	timeline: (filter, most) => ask('timeline', { filter, most }),
	entries: (keys) => ask('ledgerEntries', { keys }),
	compare: (people, asOf) => ask('compare', { people, asOf }),
	// Loaded when the first timeline is looked at: it is larger than all the rest of the library.
	chart: async () => (await import('../../lib/chart/draw-timeline')).drawTimeline,
	exportStatements,
	download,
	toPng,
	revise: (id, change) => ask('reviseStatement', { id, change }),
	progress: () => ask('ledgerProgress', null),
	merge: (into, from) => ask('mergeStatements', { into, from }),
	unmerge: ({ into, from, merged }) => ask('unmergeStatements', { into, from, at: merged.updatedAt }),
	followRecord: onRecordChanged,
	takeOff: (id) => ask('removeStatement', { id }),
	putBack: (statement) => ask('restoreStatement', { statement }),
	copy: (text) => navigator.clipboard.writeText(text),
};
