import type { Unit } from './units';

const MONTHS =
	'(?:enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre|january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|aug|sept|oct|nov|dec)';
const DAYS = '(?:lunes|martes|miércoles|jueves|viernes|sábado|domingo|monday|tuesday|wednesday|thursday|friday|saturday|sunday)';
const SPANS =
	'(?:segundos|minutos|horas|días|semanas|meses|años|hours|days|weeks|months|years|minutes|hora|día|semana|mes|año|hour|day|week|month|year)';

/** Each way to say when, in small letters, words parted by single spaces. */
const TIMES: readonly RegExp[] = [
	// "el 14 de noviembre de 2025", "el martes 18", "14 november", "november 14 2025"
	new RegExp(
		`^(?:el |la |the |on )?(?:${DAYS} )?(?:pasado |past )?\\d{1,2}(?: (?:de )?${MONTHS}(?: (?:de |del )?\\d{4})?)?(?= |$)`,
		'u',
	),
	new RegExp(`^(?:el |on )?${DAYS} (?:pasado |siguiente )?\\d{1,2}(?= |$)`, 'u'),
	new RegExp(`^(?:on )?${MONTHS} \\d{1,2}(?: \\d{4})?(?= |$)`, 'u'),
	/^(?:en )?la víspera(?= |$)/u,
	/^(?:a|al) (?:día|mes|año) siguiente(?= |$)/u,
	new RegExp(`^(?:desde )?(?:hace|hacía) (?:\\S+ ){1,2}?${SPANS}(?= |$)`, 'u'),
	new RegExp(`^(?:\\S+ )?\\S+ ${SPANS} (?:antes|después|atrás|later|earlier|ago|before|after)(?= |$)`, 'u'),
	/^(?:each|every|this|the (?:first|second|next|last)|next) time(?= |$)/u,
	/^(?:cada|esta|la (?:primera|última|segunda)|otra) vez(?= |$)/u,
	/^(?:the )?(?:next|following|same|previous) (?:day|week|morning|afternoon|evening|night)(?= |$)/u,
	/^(?:the )?day before(?: yesterday)?(?= |$)/u,
];

/** Each of these ways has a figure or one of these words in it. */
const TELLING = new Set(
	'víspera siguiente hace hacía antes después atrás later earlier ago before after time vez day week morning afternoon evening night'.split(
		' ',
	),
);

/** How many units from `from` up to `to` tell a time and nothing else: "el 14 de noviembre", "each time"; 0 for none. */
export function timeLength(units: readonly Unit[], from: number, to: number): number {
	let text = '';
	let tells = false;
	for (let i = from; i <= to && i - from < 8; i++) {
		const unit = units[i] as Unit;
		if (unit.quoted || (i > from && !/^\s+$/.test(unit.gap))) break;
		text += text === '' ? unit.word : ` ${unit.word}`;
		tells ||= TELLING.has(unit.word) || /^\d/.test(unit.word);
	}
	if (!tells) return 0;
	let longest = 0;
	for (const time of TIMES) {
		const words = time.exec(text)?.[0].split(' ').length ?? 0;
		longest = Math.max(longest, words);
	}
	return longest;
}
