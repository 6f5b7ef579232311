import { isCount, isListOf, isObject, isOneOf, isText } from './guard';
import { isSaidOfTwo, MOST_SAID } from './identity';
import { MOST_TEXT_SIZE, type Settings } from './settings';

const MARK_STYLES: readonly Settings['markStyle'][] = ['underline', 'dots', 'tint', 'none'];
const WIDTHS: readonly Settings['textWidth'][] = ['narrow', 'medium', 'wide'];
const TYPEFACES: readonly Settings['typeface'][] = ['serif', 'sans'];
const THEMES: readonly Settings['theme'][] = ['system', 'light', 'dark'];

/** True for a host name, in lower case and without port, as `new URL(address).hostname` gives it. */
export function isHost(value: unknown): value is string {
	return isText(value, 253) && /^(?:[a-z0-9_.-]+|\[[0-9a-f:.]+\])$/.test(value);
}

const FIELDS: { readonly [K in keyof Settings]-?: (value: unknown) => value is Settings[K] } = {
	on: (value): value is boolean => typeof value === 'boolean',
	offSites: (value): value is readonly string[] => isListOf(value, isHost),
	markStyle: (value): value is Settings['markStyle'] => isOneOf(value, MARK_STYLES),
	theme: (value): value is Settings['theme'] => isOneOf(value, THEMES),
	textSize: (value): value is number => isCount(value) && value <= MOST_TEXT_SIZE,
	textWidth: (value): value is Settings['textWidth'] => isOneOf(value, WIDTHS),
	keepPictures: (value): value is boolean | undefined => value === undefined || typeof value === 'boolean',
	singleKeys: (value): value is boolean | undefined => value === undefined || typeof value === 'boolean',
	saidOfActors: (value): value is Settings['saidOfActors'] => value === undefined || isListOf(value, isSaidOfTwo, MOST_SAID),
	typeface: (value): value is Settings['typeface'] => isOneOf(value, TYPEFACES),
};

/** True for some settings, each sound, and nothing else. */
export function isSettingsChange(value: unknown): value is Partial<Settings> {
	return (
		isObject(value) &&
		Object.entries(value).every(([name, field]) => Object.hasOwn(FIELDS, name) && FIELDS[name as keyof Settings](field))
	);
}

/** True for all settings, each sound. Fields of a later version are let through. */
export function isSettings(value: unknown): value is Settings {
	return isObject(value) && Object.entries(FIELDS).every(([name, guard]) => guard(value[name]));
}
