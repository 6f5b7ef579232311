import { describe, expect, it } from 'vitest';
import { said } from './said';

/** Speakers beside whom an official is only named, and the near misses where the official speaks. */
const clause = { en: 'the port was dying', es: 'el puerto se muere' } as const;

/** Whoever of the dossier is given words in a text: a source, and what stands behind it. */
function officials(text: string, lang: 'en' | 'es'): string[] {
	return said(text, lang)
		.filter((line) => !/^[[?]/.test(line))
		.map((line) => line.split(' | ')[0] ?? '');
}

const nobody = (lang: 'en' | 'es', sources: readonly string[]) =>
	it.each(sources)('%s', (source) => {
		const text = lang === 'en' ? `${source} said ${clause.en}.` : `${source} dijo que ${clause.es}.`;
		expect(said(text, lang)).not.toEqual([]);
		expect(officials(text, lang)).toEqual([]);
	});

const speaks = (lang: 'en' | 'es', sources: readonly string[], who: string) =>
	it.each(sources)('%s', (source) => {
		const text = lang === 'en' ? `${source} said ${clause.en}.` : `${source} dijo que ${clause.es}.`;
		expect(officials(text, lang)).toEqual([who]);
	});

describe('an official who is only named with the one who speaks', () => {
	nobody('en', [
		'The mayor, who met Judith Marsh,',
		'A port officer who met Judith Marsh',
		'The woman who challenged Judith Marsh at the rally',
		'The company that sued Judith Marsh',
		'The mayor whom Judith Marsh dismissed',
		'The mayor, having met Judith Marsh,',
		'The mayor, standing beside Judith Marsh,',
		'The mayor, flanked by British minister Judith Marsh,',
		'A lawmaker opposing Judith Marsh',
		'The man accused of threatening Judith Marsh',
		'A clown posing as Judith Marsh',
		'The actress playing Judith Marsh',
		'The mayor, like Judith Marsh,',
		'The mayor, unlike Judith Marsh,',
		'The mayor, not Judith Marsh,',
		'The mayor, rather than Judith Marsh,',
		'The mayor, alongside Judith Marsh,',
	]);
	nobody('es', [
		'El alcalde, que recibió a Carmen Peña,',
		'El alcalde que nombró Carmen Peña',
		'El alcalde al que destituyó Carmen Peña',
		'El ministerio que dirige Carmen Peña',
		'La comisión presidida por Carmen Peña',
		'El alcalde, flanqueado por la ministra Carmen Peña,',
		'El informe encargado por Carmen Peña',
		'El alcalde, como Carmen Peña,',
		'El alcalde, no Carmen Peña,',
		'El alcalde, a diferencia de Carmen Peña,',
	]);
});

describe('an official who speaks, with somebody else beside', () => {
	speaks(
		'en',
		[
			'Judith Marsh, who met Paul Adeyemi,',
			'Judith Marsh, flanked by Chidi Okonkwo,',
			'Judith Marsh, like Chidi Okonkwo,',
			'Judith Marsh, not Chidi Okonkwo,',
			'A smiling Judith Marsh',
			'Visiting minister Judith Marsh',
			'The newly elected Judith Marsh',
			'The woman who runs the ministry, Judith Marsh,',
			'A letter signed by Judith Marsh',
		],
		'judith-marsh',
	);
	speaks(
		'es',
		[
			'Carmen Peña, que recibió a Tomás Blanco,',
			'Carmen Peña, acompañada por Tomás Blanco,',
			'Carmen Peña, como Tomás Blanco,',
			'La ministra que negocia el tratado, Carmen Peña,',
			'La carta firmada por Carmen Peña',
		],
		'carmen-pena-ibanez',
	);
});

describe('a pronoun behind somebody without a name who acts', () => {
	const rows = [
		['en', 'Judith Marsh was interrupted by a woman. “Shame on you,” she shouted.', []],
		['en', 'Judith Marsh was applauded by a man. “Thank you,” she told the crowd.', ['judith-marsh']],
		['es', 'Carmen Peña abrazó a una viuda. Ella dijo que el puerto se muere.', []],
		['es', 'Carmen Peña abrazó a un marinero. Ella dijo que el puerto se muere.', ['carmen-pena-ibanez']],
	] as const;
	it.each(rows)('%s: %s', (lang, text, expected) => {
		expect(officials(text, lang)).toEqual(expected);
	});
});

it('gives the verb of another clause to nobody as words', () => {
	expect(said('The mayor Judith Marsh dismissed said the port was dying.')).toEqual([
		'[The mayor Judith Marsh dismissed] | indirect | the port was dying',
	]);
});
