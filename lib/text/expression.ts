/** Latin, Greek and Cyrillic as Unicode has them; of other scripts whole blocks, with marks and figures among the letters. */
const LETTERS =
	'A-Za-zªµº\\u00c0-\\u00d6\\u00d8-\\u00f6\\u00f8-\\u02c1\\u02c6-\\u02d1\\u02e0-\\u02e4\\u02ec\\u02ee\\u0370-\\u0374\\u0376\\u0377\\u037a-\\u037d\\u037f\\u0386\\u0388-\\u0481\\u048a-\\u052f\\u0531-\\u1fff\\u2071\\u207f\\u2090-\\u209c\\u2c00-\\u2dff\\u3005\\u3006\\u3031-\\u3035\\u303b\\u303c\\u3041-\\ud7ff\\uf900-\\ufdff\\ufe70-\\ufefc\\uff21-\\uff3a\\uff41-\\uff5a\\uff66-\\uffdc';
const NUMBERS = '\\d²³¹¼-¾\\u2070\\u2074-\\u2079\\u2080-\\u2089\\u2150-\\u2182\\u2185-\\u2189\\u2460-\\u249b';
const MARKS = '\\u0300-\\u036f\\u0483-\\u0489\\u20d0-\\u20f0';
/** Blocks beyond Latin-1 whose letters come in two cases. */
const CASED = [
	[0x100, 0x17f],
	[0x180, 0x24f],
	[0x370, 0x52f],
	[0x1e00, 0x1eff],
] as const;

const CLASSES: Readonly<Record<string, () => string>> = {
	L: () => LETTERS,
	N: () => NUMBERS,
	M: () => MARKS,
	Lu: () => cased().capital,
	Ll: () => cased().small,
};

/**
 * A regular expression from its source, in which `\p{L}`, `\p{Lu}`, `\p{Ll}`, `\p{N}` and `\p{M}` stand for ranges of the plane that
 * news is written in. An engine takes half a millisecond to make each expression with the Unicode classes themselves, twice over,
 * and the engine of a reader's browser was mostly started a moment ago. There are no other Unicode classes and no flag `u`.
 */
export function expression({ raw }: TemplateStringsArray): RegExp {
	return expressionOf(raw.join(''));
}

/** The same of a source that was put together, or has flags. */
export function expressionOf(source: string, flags = ''): RegExp {
	let inside = false;
	const spelled = source.replace(/\\p\{(\w+)\}|\\.|[[\]]/g, (found, name: string | undefined) => {
		if (name !== undefined) {
			const ranges = (CLASSES[name] as () => string)();
			return inside ? ranges : `[${ranges}]`;
		}
		if (found === '[') inside = true;
		else if (found === ']') inside = false;
		return found;
	});
	return new RegExp(spelled, flags);
}

let known: { readonly capital: string; readonly small: string } | null = null;

/** Letters that have another form in the other case: in the blocks with two cases nearly all. */
function cased(): { readonly capital: string; readonly small: string } {
	if (known) return known;
	let capital = 'A-Z\\u00c0-\\u00d6\\u00d8-\\u00de';
	let small = 'a-zµ\\u00df-\\u00f6\\u00f8-\\u00ff';
	for (const [first, last] of CASED) {
		for (let code = first; code <= last; code++) {
			const char = String.fromCharCode(code);
			if (char.toLowerCase() !== char) capital += char;
			else if (char.toUpperCase() !== char) small += char;
		}
	}
	known = { capital, small };
	return known;
}
