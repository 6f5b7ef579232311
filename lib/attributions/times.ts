import type { Unit } from './units';

const MONTHS =
	'(?:enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre|january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|aug|sept|oct|nov|dec)';
const DAYS = '(?:lunes|martes|miércoles|jueves|viernes|sábado|domingo|monday|tuesday|wednesday|thursday|friday|saturday|sunday)';
const SPANS =
	'(?:segundos|minutos|horas|días|semanas|meses|años|hours|days|weeks|months|years|minutes|hora|día|semana|mes|año|hour|day|week|month|year)';

const list = (words: string): readonly string[] => words.split(' ');
const FIGURE = '0';
const SIDES = list('antes después atrás later earlier ago before after');

/** Each way to say when, in small letters, words parted by single spaces, with the words of which it has one; '0' is any figure. */
const TIMES: readonly { readonly telling: readonly string[]; readonly time: RegExp }[] = [
	// "el 14 de noviembre de 2025", "el martes 18", "14 november", "november 14 2025"
	{
		telling: [FIGURE],
		time: new RegExp(
			`^(?:el |la |the |on )?(?:${DAYS} )?(?:pasado |past )?\\d{1,2}(?: (?:de )?${MONTHS}(?: (?:de |del )?\\d{4})?)?(?= |$)`,
		),
	},
	{ telling: [FIGURE], time: new RegExp(`^(?:el |on )?${DAYS} (?:pasado |siguiente )?\\d{1,2}(?= |$)`) },
	{ telling: [FIGURE], time: new RegExp(`^(?:on )?${MONTHS} \\d{1,2}(?: \\d{4})?(?= |$)`) },
	{ telling: ['víspera'], time: /^(?:en )?la víspera(?= |$)/ },
	{ telling: ['siguiente'], time: /^(?:a|al) (?:día|mes|año) siguiente(?= |$)/ },
	{ telling: ['hace', 'hacía'], time: new RegExp(`^(?:desde )?(?:hace|hacía) (?:\\S+ ){1,2}?${SPANS}(?= |$)`) },
	{ telling: SIDES, time: new RegExp(`^(?:\\S+ )?\\S+ ${SPANS} (?:${SIDES.join('|')})(?= |$)`) },
	{ telling: ['time'], time: /^(?:each|every|this|the (?:first|second|next|last)|next) time(?= |$)/ },
	{ telling: ['vez'], time: /^(?:cada|esta|la (?:primera|última|segunda)|otra) vez(?= |$)/ },
	{
		telling: list('day week morning afternoon evening night'),
		time: /^(?:the )?(?:next|following|same|previous) (?:day|week|morning|afternoon|evening|night)(?= |$)/,
	},
	{ telling: ['day'], time: /^(?:the )?day before(?: yesterday)?(?= |$)/ },
];

/** By word: which of the ways, as bits, may have it. Nearly every word is in none, and few stretches need any of the expressions. */
const WAYS = new Map<string, number>();
TIMES.forEach(({ telling }, way) => {
	for (const word of telling) WAYS.set(word, (WAYS.get(word) ?? 0) | (1 << way));
});

/** How many units from `from` up to `to` tell a time and nothing else: "el 14 de noviembre", "each time"; 0 for none. */
export function timeLength(units: readonly Unit[], from: number, to: number): number {
	let text = '';
	let ways = 0;
	for (let i = from; i <= to && i - from < 8; i++) {
		const unit = units[i] as Unit;
		if (unit.quoted || (i > from && unit.gap !== ' ' && !/^\s+$/.test(unit.gap))) break;
		text += text === '' ? unit.word : ` ${unit.word}`;
		const first = unit.word.charCodeAt(0);
		ways |= WAYS.get(first >= 0x30 && first <= 0x39 ? FIGURE : unit.word) ?? 0;
	}
	let longest = 0;
	for (let way = 0; ways !== 0; way++, ways >>= 1) {
		if ((ways & 1) === 0) continue;
		const words = TIMES[way]?.time.exec(text)?.[0].split(' ').length ?? 0;
		longest = Math.max(longest, words);
	}
	return longest;
}
