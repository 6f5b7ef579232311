import { arch, cpus, platform } from 'node:os';

/** One line that names the machine and the day of a measurement: figures mean nothing without it. */
export function machineLine(): string {
	const [cpu] = cpus();
	const day = new Date().toISOString().slice(0, 10);
	return `Measured on ${cpu?.model.trim() ?? 'an unknown processor'} (${cpus().length} cores, ${platform()} ${arch()}), Node ${process.version}, ${day}.`;
}
