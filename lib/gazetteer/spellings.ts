/** Initials that are written with and without dots, each with its other forms. */
const INITIALS: readonly (readonly [RegExp, readonly string[]])[] = [
	[/\bU\.S\.(?=\s|$)|\bUS\b/, ['U.S.', 'US']],
	[/\bU\.N\.(?=\s|$)|\bUN\b/, ['U.N.', 'UN']],
	[/\bEE\.\s?UU\.|\bEE UU\b|\bEEUU\b/, ['EE.UU.', 'EEUU', 'EE UU']],
];

/** Umlauts as agencies write them on the wire: Jürgen is Juergen, Göring Goering. */
const UMLAUTS: Readonly<Record<string, string>> = { ä: 'ae', ö: 'oe', ü: 'ue', Ä: 'Ae', Ö: 'Oe', Ü: 'Ue' };

/** Without one of these a name has no initials of the above and no umlaut, composed or not: most have none. */
const MAY_VARY = /[UäöüÄÖÜ]|\u0308/;

/** A name in every usual spelling, its own first: initials with and without dots, umlauts with and without an e. */
export function spellingsOf(text: string): readonly string[] {
	if (!MAY_VARY.test(text)) return [text];
	const found = new Set([text]);
	const composed = text.normalize('NFC');
	if (/[äöü]/i.test(composed)) found.add(composed.replace(/[äöü]/gi, (letter) => UMLAUTS[letter] ?? letter));
	for (const [pattern, forms] of INITIALS)
		if (pattern.test(text)) for (const form of forms) found.add(text.replace(pattern, form));
	return [...found];
}
