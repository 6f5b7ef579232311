import { describe, expect, it } from 'vitest';
import { createReader } from '../../lib/reading/reader';
import { blocksOf, pageOf } from '../mentions/linked';
import { SECOND_DOSSIER, TOPIC } from '../mentions/second-dossier';

const reader = createReader([SECOND_DOSSIER]);

/** `speaker < who tells of it | words`. */
function told(text: string, lang: 'en' | 'es'): string[] {
	const page = pageOf([...blocksOf(text), { id: 1000, kind: 'paragraph', text: TOPIC[lang] }], { lang });
	return reader.read(page).attributions.map(({ speaker, toldBy, tellerText, text: words }) => {
		const who = speaker.kind === 'actor' ? speaker.id : speaker.kind === 'stranger' ? `[${speaker.name}]` : '?';
		return `${who}${toldBy ? ` < ${tellerText ?? '…'}` : ''} | ${words}`;
	});
}

describe('reported speech inside reported speech', () => {
	it.each([
		[
			'an official of an official',
			'Judith Marsh said Chidi Okonkwo had told her that the boats would stay.',
			[
				'judith-marsh | Chidi Okonkwo had told her that the boats would stay',
				'chidi-okonkwo < Judith Marsh | the boats would stay',
			],
		],
		[
			'a stranger of an official',
			'Daniel Finch said that Judith Marsh had told him that the boats would stay.',
			[
				'[Daniel Finch] | Judith Marsh had told him that the boats would stay',
				'judith-marsh < Daniel Finch | the boats would stay',
			],
		],
		[
			'what others say that she thinks is no statement of hers',
			'Critics say that Judith Marsh believes the boats would stay.',
			['? | Judith Marsh believes the boats would stay'],
		],
		[
			'she, within what another reports of her',
			'Chidi Okonkwo said Judith Marsh lied when she said the boats would stay.',
			[
				'chidi-okonkwo | Judith Marsh lied when she said the boats would stay',
				'judith-marsh < Chidi Okonkwo | the boats would stay',
			],
		],
		[
			'she, of two',
			'Olga Petrova said Judith Marsh lied when she said the boats would stay.',
			['olga-petrova | Judith Marsh lied when she said the boats would stay', '? | the boats would stay'],
		],
		[
			'not beside each other',
			'Judith Marsh said the boats would stay, while Olga Petrova said that they would sail at dawn.',
			['judith-marsh | the boats would stay', 'olga-petrova | they would sail at dawn'],
		],
	] as const)('%s', (_, text, expected) => {
		expect(told(text, 'en')).toEqual(expected);
	});

	it.each([
		[
			'de una funcionaria sobre un funcionario',
			'Carmen Peña dijo que Tomás Blanco le había asegurado que los barcos se quedarán.',
			[
				'carmen-pena-ibanez | Tomás Blanco le había asegurado que los barcos se quedarán',
				'tomas-blanco < Carmen Peña | los barcos se quedarán',
			],
		],
		[
			'de un desconocido',
			'Hugo Lara contó que Tomás Blanco le dijo que los barcos se quedarán.',
			['[Hugo Lara] | Tomás Blanco le dijo que los barcos se quedarán', 'tomas-blanco < Hugo Lara | los barcos se quedarán'],
		],
		[
			'lo que otros dicen que piensa no lo ha dicho',
			'Sus críticos dicen que Carmen Peña cree que los barcos se quedarán.',
			['? | Carmen Peña cree que los barcos se quedarán'],
		],
		[
			'el sujeto omitido, de dos',
			'Carmen Peña dijo que Tomás Blanco mintió cuando afirmó que los barcos se quedarán.',
			['carmen-pena-ibanez | Tomás Blanco mintió cuando afirmó que los barcos se quedarán', '? | los barcos se quedarán'],
		],
	] as const)('%s', (_, text, expected) => {
		expect(told(text, 'es')).toEqual(expected);
	});
});
