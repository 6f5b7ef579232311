import { until } from './surface';

/**
 * Kills the process group that a browser under test leads (both drivers start theirs as the leader of its own), and waits
 * until all of it is gone. `left` settles when the driver has noticed.
 */
export async function killGroup(leader: number, left: Promise<void>): Promise<void> {
	process.kill(-leader, 'SIGKILL');
	await left;
	await until(async () => !isThere(leader), 'the browser to be gone');
}

/** False when no process of the group is left. */
function isThere(leader: number): boolean {
	try {
		process.kill(-leader, 0);
		return true;
	} catch {
		return false;
	}
}
