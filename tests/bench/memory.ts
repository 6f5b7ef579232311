import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';

/** Looked at this often, in milliseconds: what comes and goes in between is missed. */
const PULSE = 200;

/** Memory in MB (10^6 bytes), over a stretch of time. `null` where the system does not tell (it is asked on Linux only). */
export interface Peak {
	/** Of all processes of the browser, at the moment when it was most. */
	readonly most: string | null;
	/** How much that is above the moment when the watch began. */
	readonly more: string | null;
}

/** Watches how much memory of their own all processes of a page's Chromium have, until `end` is called. */
export async function watchMemory(page: Page): Promise<{ end(): Promise<Peak> }> {
	const browser = page.context().browser();
	if (browser === null) throw new Error('The page has no browser');
	const session = await browser.newBrowserCDPSession();
	const now = async (): Promise<number> => {
		const { processInfo } = await session.send('SystemInfo.getProcessInfo');
		return processInfo.reduce((sum, { id }) => sum + ownMemory(id), 0);
	};
	const before = await now();
	let most = before;
	const look = async () => {
		most = Math.max(most, await now());
	};
	const pulse = setInterval(() => void look().catch(() => {}), PULSE);
	return {
		async end() {
			clearInterval(pulse);
			await look();
			await session.detach();
			if (before === 0) return { most: null, more: null };
			return { most: (most / 1e6).toFixed(0), more: ((most - before) / 1e6).toFixed(0) };
		},
	};
}

/** Bytes that a process shares with no file: what it would cost to have one more of it. 0 where it cannot be told. */
function ownMemory(pid: number): number {
	try {
		const kilobytes = /^RssAnon:\s+(\d+) kB$/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1];
		return Number(kilobytes ?? 0) * 1024;
	} catch {
		return 0;
	}
}
