/**
 * The worker of the library's search. It is started by the first script of the page, before the large one is there: what
 * it needs is long done by the time it is asked.
 */
export const searchWorker = new Worker(new URL('./search-worker.ts', import.meta.url), { type: 'module' });
