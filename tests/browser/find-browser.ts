import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, realpathSync } from 'node:fs';
import { homedir, platform } from 'node:os';
import { delimiter, join } from 'node:path';

export type BrowserKind = 'chromium' | 'firefox';

/** Thrown when no browser was found and none could be installed; the message says what to do. */
export class NoBrowser extends Error {}

const VARIABLE: Record<BrowserKind, string> = { chromium: 'CHROMIUM_PATH', firefox: 'FIREFOX_PATH' };

/** Debian's package of each browser, and the fonts that a bare machine lacks. */
const PACKAGES: Record<BrowserKind, readonly string[]> = {
	chromium: ['chromium', 'fonts-liberation'],
	firefox: ['firefox-esr', 'fonts-liberation'],
};

// Branded Chrome is left out on purpose: since version 137 it ignores --load-extension.
const COMMANDS: Record<BrowserKind, readonly string[]> = {
	chromium: ['chromium', 'chromium-browser', 'microsoft-edge', 'microsoft-edge-stable', 'chrome-for-testing'],
	firefox: ['firefox-esr', 'firefox'],
};

function usualPlaces(kind: BrowserKind): string[] {
	const home = homedir();
	if (platform() === 'darwin') {
		const names =
			kind === 'chromium'
				? ['Chromium', 'Google Chrome for Testing', 'Microsoft Edge']
				: ['Firefox', 'Firefox Developer Edition', 'Firefox Nightly'];
		return names.flatMap((name) => {
			const program = kind === 'firefox' ? 'firefox' : name;
			return ['/Applications', join(home, 'Applications')].map((at) => join(at, `${name}.app`, 'Contents', 'MacOS', program));
		});
	}
	if (platform() === 'win32') {
		const roots = [process.env.ProgramFiles, process.env['ProgramFiles(x86)'], process.env.LOCALAPPDATA];
		const paths =
			kind === 'chromium'
				? ['Chromium\\Application\\chrome.exe', 'Microsoft\\Edge\\Application\\msedge.exe']
				: ['Mozilla Firefox\\firefox.exe', 'Firefox Developer Edition\\firefox.exe'];
		return roots.filter((root) => root !== undefined).flatMap((root) => paths.map((path) => join(root, path)));
	}
	const folders = (process.env.PATH ?? '').split(delimiter).filter((folder) => folder !== '');
	return COMMANDS[kind].flatMap((name) => [...folders, '/usr/bin', '/usr/local/bin'].map((folder) => join(folder, name)));
}

/**
 * Ubuntu's `chromium-browser` and `firefox` packages hold a script that starts, or asks for, the snap. A snap sees
 * neither our folders nor its profile in the temporary one.
 */
function isSnap(path: string): boolean {
	const real = realpathSync(path);
	if (real.endsWith('/snap')) return true;
	const start = readFileSync(real).subarray(0, 4096).toString('latin1');
	return start.startsWith('#!') && /snap install|\/snap\/bin\//.test(start);
}

/**
 * The path of an installed browser that loads unpacked extensions, or `null`.
 * A path in CHROMIUM_PATH or FIREFOX_PATH comes first; throws `NoBrowser` when nothing is there.
 */
export function findBrowser(kind: BrowserKind): string | null {
	const told = process.env[VARIABLE[kind]];
	if (told !== undefined && told !== '') {
		if (!existsSync(told)) throw new NoBrowser(`${VARIABLE[kind]} names ${told}, and there is no such file.`);
		return told;
	}
	return usualPlaces(kind).find((path) => existsSync(path) && !isSnap(path)) ?? null;
}

function isDebian(): boolean {
	if (platform() !== 'linux' || !existsSync('/etc/os-release')) return false;
	return /^ID(_LIKE)?=.*\b(debian|ubuntu)\b/m.test(readFileSync('/etc/os-release', 'utf8'));
}

function instruction(kind: BrowserKind): string {
	const name = kind === 'chromium' ? 'Chromium, Chrome for Testing or Microsoft Edge' : 'Firefox';
	const address =
		kind === 'chromium' ? 'https://googlechromelabs.github.io/chrome-for-testing/' : 'https://www.mozilla.org/firefox/';
	const chrome = kind === 'chromium' ? ' (Google Chrome itself no longer loads unpacked extensions from the command line)' : '';
	return [
		`No ${kind === 'chromium' ? 'Chromium' : 'Firefox'} was found.`,
		`Install ${name}${chrome}: ${address}`,
		`On Debian, as root: apt-get install ${PACKAGES[kind].join(' ')}`,
		`If it is installed in an unusual place, name it: ${VARIABLE[kind]}=/path/to/the/program`,
	].join('\n');
}

/** Waits for its lock, which a new machine's own updates may hold, and asks again where a mirror is out of breath. */
function apt(...words: string[]): boolean {
	const patience = ['-o', 'DPkg::Lock::Timeout=180', '-o', 'Acquire::Retries=3'];
	const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
	return spawnSync('apt-get', [...patience, ...words], { stdio: ['ignore', 'inherit', 'inherit'], env }).status === 0;
}

/**
 * The path of a browser; where there is none, it is installed by apt (Debian and Ubuntu, as root only).
 * Throws `NoBrowser` with an instruction anywhere else.
 */
export function needBrowser(kind: BrowserKind): string {
	const found = findBrowser(kind);
	if (found !== null) return found;
	if (!isDebian() || process.getuid?.() !== 0) throw new NoBrowser(instruction(kind));
	console.log(`No ${kind} here: installing ${PACKAGES[kind].join(' and ')} with apt-get.`);
	// A list that could not be fetched (an old mirror among others) does not keep the package from being there.
	apt('update', '-qq');
	const installed = apt('install', '-y', '-qq', '--no-install-recommends', ...PACKAGES[kind]);
	const path = findBrowser(kind);
	if (installed && path !== null) return path;
	const snap = /^ID=ubuntu/m.test(readFileSync('/etc/os-release', 'utf8'))
		? '\nUbuntu offers this browser only as a snap, which cannot load an extension from here: install one of the above by hand.'
		: '';
	throw new NoBrowser(`apt-get could not install it.\n${instruction(kind)}${snap}`);
}
