import { beforeAll, describe, expect, inject, it, type TestContext } from 'vitest';
import type { Lang } from '../../lib/domain/lang';
import { speak } from '../components/translate';
import { QUIET } from './browser';
import { FACES, type FaceName } from './faces';
import { differs, keep, type MadeWith, madeWith, madeWithHere, stillPicture, whyNot } from './picture';
import { useBrowser } from './session';
import { askBackground, boxOf } from './sights';
import { type Surface, until } from './surface';

declare module 'vitest' {
	interface TaskMeta {
		/** Why a test means nothing on this machine: it is counted as neither passed nor failed, and named. */
		notHere?: string;
	}
}

const RENEW = inject('renew');
const KIND = inject('browser');

/** Room around a card: where it stands, and the marks of the page. */
const AROUND = 16;

interface Picture {
	readonly face: FaceName;
	/** The window; without it the part of the page in which the card is. */
	readonly size?: readonly [width: number, height: number];
	readonly before?: (ui: Surface, lang: Lang) => Promise<unknown>;
}

/** The main states, in an order in which the reading list is empty first. */
const PICTURES: Readonly<Record<string, Picture>> = {
	'list-empty': { face: 'reading list, empty', size: [760, 380] },
	'popup-on-topic': { face: 'popup', size: [400, 600], before: save },
	'popup-stands': { face: 'popup', size: [400, 600], before: showStands },
	'popup-off-topic': { face: 'popup, off topic', size: [400, 340] },
	'popup-not-allowed': { face: 'popup, not allowed', size: [400, 520] },
	'list-one': { face: 'reading list', size: [760, 540] },
	record: { face: 'record', size: [760, 640] },
	// Not down to the room that the library takes: that is another number each time.
	settings: { face: 'settings', size: [760, 450], before: showMarkStyles },
	welcome: { face: 'welcome', size: [760, 640] },
	'card-pinned': { face: 'card', before: pin },
	'card-empty': { face: 'card without positions' },
	'card-sheet': { face: 'card as a sheet', size: [390, 760] },
};

/** Each state in two pictures, so that both themes and both languages are seen. */
describe.each([
	['en', 'light'],
	['es', 'dark'],
] as const)('looks as it did, in %s and %s', (lang, theme) => {
	const session = useBrowser({ lang });
	let here: MadeWith;
	beforeAll(async () => {
		const page = await session.browser.openExtension(QUIET);
		here = madeWithHere(await page.ui.run(() => navigator.userAgent));
		await page.close();
		await askBackground(session.browser, 'changeSettings', { theme });
	});

	it.for(Object.entries(PICTURES))('%s', async ([name, { face: faceName, size, before }], context) => {
		if (!RENEW) skipWhereNothingCompares(here, context);
		const face = await FACES[faceName](session.browser, lang);
		if (size && !faceName.startsWith('card')) await face.page.size(...size);
		await before?.(face.ui, lang);
		await makeTimeless(face.ui);
		await face.page.front();
		const picture = await stillPicture(face.page, size ? undefined : await clipOf(face.ui));
		await face.close();
		const file = `${name}-${lang}-${theme}`;
		if (RENEW) keep(KIND, file, picture, here);
		else expect(differs(KIND, file, picture)).toBeNull();
	});
});

/** Where a comparison would mean nothing, the test is skipped, and the sum of all tests says why. */
function skipWhereNothingCompares(here: MadeWith, { skip, task }: TestContext): void {
	const reason = whyNot(madeWith(KIND), here);
	if (reason === null) return;
	task.meta.notHere = `pictures are not compared: ${reason}`;
	skip(task.meta.notHere);
}

async function save(ui: Surface, lang: Lang): Promise<void> {
	const t = speak(lang);
	await ui.click('button', t('save'));
	await ui.says(t('saved'));
	await ui.says(t('keepItsPictures'));
}

async function pin(ui: Surface, lang: Lang): Promise<void> {
	const t = speak(lang);
	await ui.click('button', t('pin'));
	await until(() => ui.find('button', t('pinned')), 'the pin');
}

function showStands(ui: Surface): Promise<void> {
	return ui.run((root) => {
		root.querySelector('.stands')?.scrollIntoView({ block: 'start', behavior: 'instant' });
		// Letters between two pixels are drawn otherwise.
		const main = root.querySelector('main');
		if (main) main.scrollTop = Math.floor(main.scrollTop);
	});
}

function showMarkStyles(ui: Surface): Promise<void> {
	return ui.run((root) => {
		for (const one of root.querySelectorAll('details')) one.open = false;
		root.querySelector('fieldset')?.scrollIntoView({ block: 'start', behavior: 'instant' });
	});
}

/** The day on which the test runs is in no picture, nor the bar that tells how far a popup goes down: its end comes in late. */
function makeTimeless(ui: Surface): Promise<void> {
	return ui.run((root) => {
		const popup = root.querySelector<HTMLElement>('.popup > main');
		if (popup) popup.style.scrollbarColor = 'transparent transparent';
		const today = new Date().toISOString().slice(0, 10);
		for (const time of root.querySelectorAll('time')) if (time.dateTime.startsWith(today)) time.textContent = '…';
	});
}

async function clipOf(card: Surface) {
	const { left, top, right, bottom, width, height } = await boxOf(card);
	const [x, y] = [Math.max(0, Math.floor(left) - AROUND), Math.max(0, Math.floor(top) - AROUND * 3)];
	return {
		x,
		y,
		width: Math.min(width, Math.ceil(right) + AROUND) - x,
		height: Math.min(height, Math.ceil(bottom) + AROUND) - y,
	};
}
