import { describe, expect, it, test } from 'vitest';
import { bylinesOf } from '../../lib/reading/people-elsewhere';
import { createReader } from '../../lib/reading/reader';
import { blocksOf, pageOf } from '../mentions/linked';
import { SECOND_DOSSIER } from '../mentions/second-dossier';

const isByline = (text: string) => bylinesOf({ byline: null, blocks: blocksOf(text) }).length > 0;

describe('a byline', () => {
	test.each([
		'Por Julia Arce',
		'POR JULIA ARCE',
		'By Ann Cole',
		'By Ann Cole and Tom Hart',
		'By Ann Cole, Tom Hart and María de la Cruz',
		'Por Julia Arce y Pedro Gil',
		'Por: Julia Arce',
		'Por Ramiro Cota | 22/08/2025 | 19:45',
		'Por Benjamín Urzúa — 11 de agosto de 2025',
		'By Ann Cole, Reuters',
	])('is %s', (text) => expect(isByline(text)).toBe(true));

	test.each([
		'Por Navidad',
		'Por Julia Arce votaron nueve de cada diez.',
		'Por Julia Arce preguntaron todos',
		'By Friday the harbour was full',
		'Julia Arce',
		'Por la noche habló Julia Arce',
		'By Ann Cole’s reckoning the quay is lost',
	])('is not %s', (text) => expect(isByline(text)).toBe(false));
});

it('who wrote the page is not among those who are on it, and who is told of is', async () => {
	const reader = createReader([SECOND_DOSSIER]);
	const alsoHere = (text: string, lang: 'en' | 'es', byline: string | null) =>
		reader.alsoHere({ ...pageOf(blocksOf(text), { lang }), byline });
	const spanish = 'La alcaldesa Carmen Ruiz dijo que los barcos no saldrán del puerto en toda la semana.';
	expect(await alsoHere(`Por Julia Arce\n${spanish}`, 'es', null)).toEqual(['Carmen Ruiz']);
	expect(await alsoHere(`Julia Arce\n${spanish}`, 'es', null)).toEqual(['Julia Arce', 'Carmen Ruiz']);
	const english = 'Mayor Carmen Ruiz said the boats would stay in port all week. Julia Arce is our writer at the port.';
	expect(await alsoHere(english, 'en', 'Julia Arce and Tom Hart')).toEqual(['Carmen Ruiz']);
});
