/**
 * Milliseconds of processor that something took, in this process: on a machine with much else to do it takes hardly more of
 * them, however long it lasts.
 */
export function cpuTime(run: () => unknown): number {
	const before = process.cpuUsage();
	run();
	const { user, system } = process.cpuUsage(before);
	return (user + system) / 1000;
}
