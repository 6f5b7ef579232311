import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A proxy that lets nothing through and remembers what was asked of it. */
export interface Fence {
	readonly port: number;
	/** What anything in the browser tried to reach: `host:port` of a secure request, the address of a plain one. */
	readonly knocks: string[];
	close(): Promise<void>;
}

/**
 * Starts the proxy on a free port of this machine. The browsers under test send every request that the
 * test itself does not answer through it: also those of the background, which page interception cannot see.
 */
export async function startFence(): Promise<Fence> {
	const knocks: string[] = [];
	const server = createServer((request, response) => {
		knocks.push(request.url ?? '');
		response.writeHead(403).end();
	});
	server.on('connect', (request, socket) => {
		knocks.push(request.url ?? '');
		socket.on('error', () => {});
		socket.end('HTTP/1.1 403 Forbidden\r\n\r\n');
	});
	await new Promise<void>((resolve) => {
		server.listen(0, '127.0.0.1', resolve);
	});
	return {
		port: (server.address() as AddressInfo).port,
		knocks,
		close: () =>
			new Promise((resolve) => {
				server.closeAllConnections();
				server.close(() => resolve());
			}),
	};
}
