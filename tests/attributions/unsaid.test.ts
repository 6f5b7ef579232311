import { describe, expect, it } from 'vitest';
import { check, said } from './said';

/* What nobody said: negated, planned, asked, supposed, doubted, forged. Beside each kind, its near miss that was said. */

describe('what is named without having been said', () => {
	it.each([
		'Judith Marsh is expected to say that the boats will stay.',
		'Judith Marsh will say on Friday that the boats will stay.',
		'Judith Marsh plans to announce that the boats will stay.',
		'Judith Marsh was going to say that the boats would stay.',
		'Judith Marsh stopped short of saying that the boats would stay.',
		'Judith Marsh has yet to say that the boats will stay.',
		'Judith Marsh left without saying that the boats would stay.',
		'Nowhere does Judith Marsh say that the boats will stay.',
		'At no point did Judith Marsh say that the boats would stay.',
		'It is false that Judith Marsh said the boats would stay.',
		'There is no evidence that Judith Marsh said the boats would stay.',
		'No record shows that Judith Marsh said the boats would stay.',
		'A fake video shows Judith Marsh saying that the boats will stay.',
		'A false post claims that Judith Marsh said the boats would stay.',
		'Nobody heard Judith Marsh say that the boats would stay.',
		'Critics wanted Judith Marsh to say that the boats would stay.',
		'Had Judith Marsh said that the boats would stay, prices would have fallen.',
		'Judith Marsh could have said that the boats would stay.',
		'Judith Marsh was asked whether the boats would stay.',
		'Did Judith Marsh say that the boats would stay?',
		'Will Judith Marsh say that the boats stay?',
		'Why did Judith Marsh say that the boats would stay?',
		'Judith Marsh avoided saying that the boats would stay.',
		'Judith Marsh would not confirm that the boats would stay.',
		'Judith Marsh could not say that the boats would stay.',
		'Judith Marsh neither confirmed nor denied that the boats would stay.',
		'Imagine Judith Marsh saying that the boats will stay.',
		'It is as if Judith Marsh had said that the boats would stay.',
		'Judith Marsh wondered whether the boats would stay.',
		'Reporters asked Judith Marsh: “Will the boats stay in port?”',
		'Contrary to reports, Judith Marsh never said that the boats would stay.',
		'The sentence “The boats stay in port for ever” was never spoken by Judith Marsh.',
		'“The boats stay in port for ever” is not something Judith Marsh said.',
		'A quotation attributed to Judith Marsh, “The boats stay in port for ever”, is invented.',
		'Judith Marsh did not, as claimed, say that the boats would stay.',
		'Judith Marsh refused to confirm that the boats would stay.',
		'Judith Marsh has not denied that the boats will stay.',
		'Judith Marsh was silent on whether the boats would stay.',
		'Unless Judith Marsh says that the boats stay, prices will fall.',
		'Judith Marsh hesitated to say that the boats would stay.',
		'Perhaps Judith Marsh thinks that the boats will stay.',
		'Judith Marsh might think that the boats will stay.',
		'It was Lech Wałęwski, not Judith Marsh, who said that the boats would stay.',
		'Judith Marsh should say that the boats stay.',
		'Judith Marsh no longer says that the boats will stay.',
		'Judith Marsh is about to say that the boats will stay.',
		'A fake letter quotes Judith Marsh as saying “The boats stay in port for ever”.',
		'In the doctored clip, Judith Marsh says: “The boats stay in port for ever.”',
		'The claim that Judith Marsh said the boats would stay is false.',
		'Rumour has it that Judith Marsh said the boats would stay.',
		'Judith Marsh did not say: “The boats stay in port for ever.”',
		'Judith Marsh has said neither that the boats would stay nor that they would sail.',
		'Nothing that Judith Marsh said suggests that the boats will stay.',
		'Claim: Judith Marsh said that the boats would stay.',
	])('in English: %s', (text) => {
		expect(said(text, 'en').filter((one) => !one.startsWith('?'))).toEqual([]);
	});

	it.each([
		'Carmen Peña dirá el viernes que los barcos se quedarán.',
		'Carmen Peña tiene previsto anunciar que los barcos se quedarán.',
		'Carmen Peña iba a decir que los barcos se quedarían.',
		'Carmen Peña no llegó a decir que los barcos se quedarían.',
		'Carmen Peña se fue sin decir que los barcos se quedarían.',
		'En ningún momento dijo Carmen Peña que los barcos se quedarían.',
		'Es falso que Carmen Peña dijera que los barcos se quedarían.',
		'Es falso que Carmen Peña haya dicho que los barcos se quedarán.',
		'No consta que Carmen Peña dijera que los barcos se quedarían.',
		'No hay prueba de que Carmen Peña dijo que los barcos se quedarían.',
		'Un video falso muestra a Carmen Peña diciendo que los barcos se quedarán.',
		'Una publicación falsa asegura que Carmen Peña dijo que los barcos se quedarán.',
		'Nadie oyó a Carmen Peña decir que los barcos se quedarían.',
		'Si Carmen Peña hubiera dicho que los barcos se quedarían, bajaría el precio.',
		'Carmen Peña pudo haber dicho que los barcos se quedarían.',
		'¿Dijo Carmen Peña que los barcos se quedarían?',
		'¿Por qué dijo Carmen Peña que los barcos se quedarían?',
		'Carmen Peña evitó afirmar que los barcos se quedarían.',
		'Carmen Peña no quiso confirmar que los barcos se quedarían.',
		'Carmen Peña no confirmó ni negó que los barcos se quedaran.',
		'Es como si Carmen Peña hubiera dicho que los barcos se quedarán.',
		'A Carmen Peña le preguntaron si los barcos se quedarían.',
		'Carmen Peña se preguntó si los barcos se quedarían.',
		'La frase «Los barcos se quedan para siempre» nunca la dijo Carmen Peña.',
		'Una cita atribuida a Carmen Peña, «Los barcos se quedan para siempre», es inventada.',
		'Lejos de decir que los barcos se quedarían, Carmen Peña calló.',
		'Carmen Peña jamás ha afirmado que los barcos se quedarán.',
		'Quizá Carmen Peña piense que los barcos se quedarán.',
		'Tal vez Carmen Peña cree que los barcos se quedarán.',
		'Carmen Peña ya no dice que los barcos se quedarán.',
		'Carmen Peña no ha desmentido que los barcos se queden.',
		'Falta que Carmen Peña diga que los barcos se quedan.',
		'Carmen Peña debería decir que los barcos se quedan.',
		'A menos que Carmen Peña diga que los barcos se quedan, bajará el precio.',
		'Carmen Peña está por anunciar que los barcos se quedan.',
		'Ojalá Carmen Peña diga que los barcos se quedan.',
		'Carmen Peña diría que los barcos se quedan.',
		'Carmen Peña habría dicho que los barcos se quedan.',
		'Se espera que Carmen Peña diga que los barcos se quedarán.',
		'En el video manipulado, Carmen Peña dice que los barcos se quedan.',
		'La afirmación de que Carmen Peña dijo que los barcos se quedarán es falsa.',
		'Una publicación pone en boca de Carmen Peña la frase «Los barcos se quedan para siempre».',
		'Circula un mensaje según el cual Carmen Peña dijo que los barcos se quedarán.',
		'Carmen Peña no dijo: «Los barcos se quedan para siempre».',
		'Nada de lo que dijo Carmen Peña indica que los barcos se quedarán.',
		'El bulo: Carmen Peña dijo que los barcos se quedarían.',
	])('in Spanish: %s', (text) => {
		expect(said(text, 'es').filter((one) => !one.startsWith('?'))).toEqual([]);
	});
});

const STAYS = 'indirect | the boats would stay';
const QUEDAN = 'indirect | los barcos se quedan';

describe('what was said, though a word of doubt stands near', () => {
	check('en', [
		['a false report before a comma', 'After a false report, Judith Marsh said the boats would stay.', `judith-marsh | ${STAYS}`],
		[
			'a negated clause before',
			'The fleet did not leave, and Judith Marsh said the boats would stay.',
			`judith-marsh | ${STAYS}`,
		],
		['a negated content', 'Judith Marsh said that nobody would pay twice.', 'judith-marsh | indirect | nobody would pay twice'],
		[
			'a question quoted',
			'Judith Marsh asked: “Will the boats stay in port?”',
			'judith-marsh | direct | Will the boats stay in port?',
		],
		[
			'who asks is not who is asked',
			'Reporters asked Judith Marsh: “Will the boats stay in port?”',
			'? | direct | Will the boats stay in port?',
		],
		['what she did say', 'What Judith Marsh did say was that the boats would stay.', `judith-marsh | ${STAYS}`],
		[
			'denied having said',
			'Judith Marsh denied having said that the boats would stay.',
			'judith-marsh | indirect denied | the boats would stay',
		],
		['one, not the other', 'Judith Marsh, not Olga Petrova, said the boats would stay.', `judith-marsh | ${STAYS}`],
		['under a claim, what is so', 'Claim: the boats sail.\nJudith Marsh said the boats would stay.', `judith-marsh | ${STAYS}`],
	]);
	check('es', [
		['una pregunta antes', '¿Y los barcos? Carmen Peña dijo que los barcos se quedan.', `carmen-pena-ibanez | ${QUEDAN}`],
		['algo falso antes', 'Tras un rumor falso, Carmen Peña dijo que los barcos se quedan.', `carmen-pena-ibanez | ${QUEDAN}`],
		['lo que sí dijo', 'Lo que sí dijo Carmen Peña es que los barcos se quedan.', `carmen-pena-ibanez | ${QUEDAN}`],
		[
			'negó haber dicho',
			'Carmen Peña negó haber dicho que los barcos se quedan.',
			'carmen-pena-ibanez | indirect denied | los barcos se quedan',
		],
		[
			'se lo dijo',
			'Carmen Peña llegó. Se lo dijo al puerto: «Los barcos se quedan en puerto».',
			'carmen-pena-ibanez | direct | Los barcos se quedan en puerto',
		],
	]);
});
