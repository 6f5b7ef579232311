import type { BrowserKind } from './find-browser';
import type { Surface } from './surface';

/** A page of the extension that runs no script of its own. */
export const QUIET = 'icon/icon.svg';

/** The fields of a manifest that tests change. */
export interface Manifest {
	readonly default_locale: string;
	readonly permissions: readonly string[];
	readonly optional_permissions?: readonly string[];
}

/** How a browser under test is started. */
export interface BrowserOptions {
	/** The language of the interface; English without it. */
	readonly lang?: 'en' | 'es';
	/** What is to be different in the extension's manifest. Only Chromium is started with another one. */
	readonly manifest?: (manifest: Manifest) => Manifest;
	/** Downloads go where a reader's do, to `downloads`, rather than into the hands of Chromium's driver. Firefox's always do. */
	readonly keepsDownloads?: boolean;
	/** With a window on the screen, for a person: served pages come from here, all others from the network. */
	readonly headed?: boolean;
}

/** A real browser with the built extension in it; unless it is headed, cut off from the network. */
export interface TestBrowser {
	readonly kind: BrowserKind;
	/** The folder of its profile. */
	readonly profile: string;
	/** The folder that it downloads to. */
	readonly downloads: string;
	/** Opens a page at an outlet's address: the slug of an article fixture, or an address given to `serve`. */
	openArticle(slugOrUrl: string): Promise<TestPage>;
	/** Opens a page of the extension: `library.html#settings`. */
	openExtension(path: string): Promise<TestPage>;
	/** Opens the popup in a tab of its own, over another tab's page. */
	openPopup(over: TestPage): Promise<TestPage>;
	/** Puts a page of the test at an address. */
	serve(url: string, html: string): void;
	/** Puts a PNG at an address, from where any page may read it. */
	servePicture(url: string, png: Buffer): void;
	/** Addresses of all open tabs. */
	tabs(): Promise<string[]>;
	/** Presses the extension's button over a page, which grants `activeTab` as a reader's click does. */
	pressButton(page: TestPage): Promise<void>;
	/** Text of the real popup, in the toolbar's bubble; `null` while it is closed. Only Chromium shows it to its debugger. */
	bubbleText?(): Promise<string | null>;
	/** The view beside the page, in the browser's own side panel; `null` while it is closed. Only Chromium shows it to its debugger. */
	beside?(): Promise<Surface | null>;
	/**
	 * Takes sites back in the browser's own settings, as a reader may at any time: those of these match patterns in
	 * Firefox, all sites in Chromium.
	 */
	takeBack(origins: readonly string[]): Promise<void>;
	/** Has the browser grant these sites as soon as the extension asks for them in a click: nobody is there to press "Allow". */
	allow(origins: readonly string[]): Promise<void>;
	/** Chooses an entry of ours in the context menu over a page, as it is; how, is said beside each browser's code. */
	pickFromMenu(page: TestPage, id: string): Promise<void>;
	/** Runs a keyboard command of the manifest over a page; how, is said beside each browser's code. */
	command(page: TestPage, name: string): Promise<void>;
	/** The value of an expression in the background, which is woken when it sleeps. Only Chromium lets a test in. */
	inBackground?(expression: string): Promise<unknown>;
	/** Stops the background, as the browser does when it has been idle. */
	killBackground(): Promise<void>;
	/** Switches the extension off or on in the browser's settings. Only Firefox does so at a test's bidding. */
	enable?(on: boolean): Promise<void>;
	/** Loads the extension anew while pages are open, as an update does. Only Firefox does so at a test's bidding. */
	update?(): Promise<void>;
	/** Ends the browser and starts it again with the same profile; all pages are gone. */
	restart(): Promise<void>;
	/** Kills all processes of the browser where they stand (SIGKILL), and starts it again with the same profile. */
	kill(): Promise<void>;
	/** Errors and warnings that the browser's console has of the extension's scripts, wherever they ran. Only Firefox tells them here. */
	consoleErrors?(): Promise<readonly string[]>;
	/** What anything but the served pages themselves tried to reach since the start. */
	outsideRequests(): readonly string[];
	/** Settles when the browser has ended, whoever ended it. */
	closed(): Promise<void>;
	close(): Promise<void>;
}

/** A point of the viewport, in CSS pixels. */
export interface Point {
	readonly x: number;
	readonly y: number;
}

/** One tab of a browser under test. */
export interface TestPage {
	/** The page's own document. */
	readonly ui: Surface;
	/** The card's closed shadow root, or `null` while the extension has put none into the page. */
	card(): Promise<Surface | null>;
	/** The painted ranges by highlight name, in the order of the document, as the page itself sees them. */
	marks(): Promise<Record<string, string[]>>;
	/** Moves the real pointer onto the n-th occurrence of a text in the page, which is scrolled into view. */
	hover(text: string, nth?: number): Promise<void>;
	/** Moves the pointer, in steps, to a point of the viewport. */
	move(x: number, y: number): Promise<void>;
	/** Moves the pointer to a point of the viewport in one step. */
	leap(x: number, y: number): Promise<void>;
	click(x: number, y: number): Promise<void>;
	/** Taps with a finger. */
	tap(x: number, y: number): Promise<void>;
	/** Presses the mouse button at one point and lets go of it at another. */
	drag(from: Point, to: Point): Promise<void>;
	/** Presses a key: `Escape`, `Tab`, `Enter`. */
	press(key: string): Promise<void>;
	front(): Promise<void>;
	reload(): Promise<void>;
	/** A PNG of the viewport, or of a part of it; written to `path` when given. */
	screenshot(options?: { path?: string; clip?: { x: number; y: number; width: number; height: number } }): Promise<Buffer>;
	size(width: number, height: number): Promise<void>;
	close(): Promise<void>;
}
