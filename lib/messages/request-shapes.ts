import { isCount, isListOf, isObject, isText } from '../domain/guard';
import { isAnnotation } from '../domain/is-annotation';
import { isPageText } from '../domain/is-page-text';
import { isHost, isSettingsChange } from '../domain/is-settings';
import { isShelfChange } from '../domain/shelf-change';
import { isWholeArticle } from '../domain/whole-article';
import { DOSSIER_SHAPES } from './dossier-shapes';
import { EXCHANGE_SHAPES } from './exchange-shapes';
import { KEEPING_SHAPES } from './keeping-shapes';
import { LEDGER_SHAPES } from './ledger-shapes';
import { PICTURES_SHAPES } from './pictures-shapes';
import type { BackgroundProtocol } from './protocol';
import { isId, isNothing, isSpan, type Shapes } from './shape-parts';
import { UPKEEP_SHAPES } from './upkeep-shapes';

/** As much text as a page is glanced at for, and then some. */
const MOST_CHARS = 1_000_000;

const isAddress = (value: unknown): value is string => isText(value);

/** The shapes of what the background is asked. */
export const BACKGROUND_SHAPES: Shapes<BackgroundProtocol> = {
	...LEDGER_SHAPES,
	...EXCHANGE_SHAPES,
	...DOSSIER_SHAPES,
	...KEEPING_SHAPES,
	...UPKEEP_SHAPES,
	...PICTURES_SHAPES,
	glance: (it) => isObject(it) && isText(it.url) && isText(it.text, MOST_CHARS),
	read: (it) => isObject(it) && typeof it.force === 'boolean' && isPageText(it.page),
	card: (it) =>
		isObject(it) &&
		isId(it.entity) &&
		isId(it.dossier) &&
		(it.block === null || isCount(it.block)) &&
		(it.published === null || isText(it.published, 40)) &&
		(it.url === null || isText(it.url)),
	hands: isNothing,
	wake: isNothing,
	tabCard: (it) =>
		isObject(it) && isCount(it.tab) && isId(it.entity) && isId(it.dossier) && (it.issue === undefined || isId(it.issue)),
	tab: (it) => isObject(it) && isCount(it.tab),
	relatedHere: (it) => isObject(it) && isCount(it.tab),
	alsoHere: (it) => isObject(it) && isCount(it.tab),
	readAnyway: (it) => isObject(it) && isCount(it.tab),
	show: (it) => isObject(it) && isCount(it.tab) && isId(it.entity) && isCount(it.index),
	showSpan: (it) => isObject(it) && isCount(it.tab) && isSpan(it),
	save: (it) => isObject(it) && (it.tab === undefined || isCount(it.tab)),
	savedCount: isNothing,
	article: (it) => isObject(it) && isText(it.url),
	readCopy: (it) => isObject(it) && isPageText(it.page),
	removeArticle: (it) => isObject(it) && isText(it.url),
	restoreArticle: isWholeArticle,
	shelve: (it) => isObject(it) && isListOf(it.urls, isAddress, 10_000) && isShelfChange(it.change),
	annotate: isAnnotation,
	removeAnnotation: (it) => isObject(it) && isId(it.id),
	dossiers: isNothing,
	settings: isNothing,
	changeSettings: isSettingsChange,
	switchSite: (it) => isObject(it) && isHost(it.host) && typeof it.on === 'boolean',
	openLibrary: (it) => isObject(it) && isText(it.hash, 500),
};
