import { describe } from 'vitest';
import { checkTriples, type TripleRow } from './triples';

const check = (rows: readonly TripleRow[]) => checkTriples('en', rows);

describe('direct quotations in English', () => {
	check([
		['before the cue', '“The boats stay in port,” Marsh said.', 'Marsh | said | The boats stay in port'],
		['before the cue, inverted', '“The boats stay in port,” said Marsh.', 'Marsh | said | The boats stay in port'],
		['after the cue', 'Marsh said, “The boats stay in port.”', 'Marsh | said | The boats stay in port.'],
		['after a colon', 'Marsh said: “The boats stay in port.”', 'Marsh | said | The boats stay in port.'],
		['around the cue', '“The boats,” Marsh said, “must stay in port.”', 'Marsh | said | The boats / must stay in port.'],
		[
			'going on in a second sentence',
			'“The boats stay in port,” Marsh said. “Nobody leaves before spring.”',
			'Marsh | said | The boats stay in port / Nobody leaves before spring.',
		],
		['with its own full stop', '“The boats stay in port.” Marsh said.', 'Marsh | said | The boats stay in port.'],
		['a question', '“Who pays for the boats?” Marsh asked.', 'Marsh | asked | Who pays for the boats?'],
		['straight marks', '"The boats stay in port," Marsh said.', 'Marsh | said | The boats stay in port'],
		['single marks', '‘The boats stay in port,’ Marsh said.', 'Marsh | said | The boats stay in port'],
		['a quotation inside it', '“He told me ‘no boats’ twice,” Marsh said.', 'Marsh | said | He told me ‘no boats’ twice'],
		['told reporters', 'Marsh told reporters: “The boats stay in port.”', 'Marsh | told | The boats stay in port.'],
		[
			'in a statement',
			'Marsh said in a statement on Friday: “The boats stay in port.”',
			'Marsh | said | The boats stay in port.',
		],
		['wrote on a network', '“The boats stay in port,” Marsh wrote on X.', 'Marsh | wrote | The boats stay in port'],
		[
			'with an apposition',
			'“The boats stay in port,” said Judith Marsh, the minister.',
			'Judith Marsh | said | The boats stay in port',
		],
		[
			'an apposition before the cue',
			'Judith Marsh, the minister, said: “The boats stay in port.”',
			'Judith Marsh, the minister | said | The boats stay in port.',
		],
		[
			'by an office',
			'The fisheries minister said: “The boats stay in port.”',
			'The fisheries minister | said | The boats stay in port.',
		],
		['by a pronoun', '“The boats stay in port,” she said.', 'she | said | The boats stay in port'],
		['by a body', '“The boats stay in port,” the ministry said.', 'the ministry | said | The boats stay in port'],
		[
			'alone in its sentence',
			'“The boats stay in port until the spring comes.”',
			'- | - | The boats stay in port until the spring comes.',
		],
		['a term in quotation marks is nobody’s', 'The “catch quota” was cut again.'],
		['a title in quotation marks is nobody’s', 'She read “The Old Pier” on the train.'],
	]);
});

describe('mixed quotations in English', () => {
	check([
		['a part of a clause', 'Marsh said the boats “must stay in port”.', 'Marsh | said | the boats “must stay in port”'],
		['after that', 'Marsh said that the boats “must stay in port”.', 'Marsh | said | the boats “must stay in port”'],
		['called', 'Marsh called the plan “a gift to poachers”.', 'Marsh | called | a gift to poachers'],
		['described as', 'Marsh described the plan as “a gift to poachers”.', 'Marsh | described | a gift to poachers'],
		[
			'a passive with its agent',
			'The plan was described by Marsh as “a gift to poachers”.',
			'Marsh | was described | a gift to poachers',
		],
	]);
});

describe('indirect speech in English', () => {
	check([
		['with that', 'Marsh said that the boats would stay in port.', 'Marsh | said | the boats would stay in port'],
		['without that', 'Marsh said the boats would stay in port.', 'Marsh | said | the boats would stay in port'],
		['after it', 'The boats will stay in port, Marsh said.', 'Marsh | said | The boats will stay in port'],
		['around the cue', 'The boats, Marsh said, will stay in port.', 'Marsh | said | The boats / will stay in port'],
		[
			'with auxiliaries',
			'Marsh has repeatedly said that the boats would stay.',
			'Marsh | has repeatedly said | the boats would stay',
		],
		['warned', 'Marsh warned that the boats would stay.', 'Marsh | warned | the boats would stay'],
		['told somebody', 'Marsh told Petrova that the boats would stay.', 'Marsh | told | the boats would stay'],
		[
			'told somebody without that',
			'Marsh told reporters the boats would stay in port.',
			'Marsh | told | the boats would stay in port',
		],
		['an adverb between', 'Marsh also said on Monday that the boats would stay.', 'Marsh | also said | the boats would stay'],
		[
			'according to, before',
			'According to Marsh, the boats will stay in port.',
			'Marsh | According to | the boats will stay in port',
		],
		[
			'according to, after',
			'The boats will stay in port, according to Marsh.',
			'Marsh | according to | The boats will stay in port',
		],
		['in her view', 'In her view, the boats should stay in port.', '- | In her view | the boats should stay in port'],
		['a gerund', 'Marsh left the hall, saying that the boats would stay.', 'Marsh | saying | the boats would stay'],
		[
			'two verbs of one speaker',
			'Marsh said the boats would stay and warned that nets would be cut.',
			'Marsh | said | the boats would stay',
			'Marsh | warned | nets would be cut',
		],
		[
			'two speakers',
			'Marsh said the boats would stay, while Petrova said that they would sail.',
			'Marsh | said | the boats would stay',
			'Petrova | said | they would sail',
		],
		[
			'a contrast is not part of it',
			'Marsh said the boats would stay, while the fleet was at sea.',
			'Marsh | said | the boats would stay',
		],
		['called for', 'Marsh called for a longer closed season.', 'Marsh | called | a longer closed season'],
		['accused', 'Marsh accused the fleet of cutting nets.', 'Marsh | accused | the fleet of cutting nets'],
	]);
});

describe('what nobody said, in English', () => {
	check([
		['did not say', 'Marsh did not say that the boats would stay.'],
		['didn’t say', 'Marsh didn’t say that the boats would stay.'],
		['never said', 'Marsh never said that the boats would stay.'],
		['has not said', 'Marsh has not said that the boats would stay.'],
		['declined to say', 'Marsh declined to say whether the boats would stay.'],
		['refused to comment', 'Marsh refused to comment on the boats.'],
		['if she says', 'If Marsh says that the boats stay, markets will fall.'],
		['would say', 'Marsh would say that the boats stay.'],
		['might say', 'Marsh might say that the boats stay.'],
		['asked whether', 'Marsh asked whether the boats would stay.'],
		['neither … nor', 'Neither Marsh nor Petrova said that the boats would stay.'],
		['nobody said', 'Nobody said that the boats would stay.'],
		['a noun: the claim', 'The claims of the fleet filled a page.'],
		['a noun: a report', 'The report by Marsh filled a page.'],
		['no speech at all', 'Marsh watched the boats from the pier.'],
		['an empty subject', 'It said on the tin that the fish was fresh.'],
		['a teaser cut off before whoever was told', 'Marsh told the…'],
		['a teaser cut off before a noun', 'Marsh informed their'],
	]);
});

describe('denials in English', () => {
	check([
		['denied that', 'Marsh denied that the boats would stay.', 'Marsh | denied | the boats would stay | denied'],
		['has denied', 'Marsh has denied that the boats would stay.', 'Marsh | has denied | the boats would stay | denied'],
		['denied a thing', 'Marsh denied any deal with the fleet.', 'Marsh | denied | any deal with the fleet | denied'],
		['did not deny is nothing', 'Marsh did not deny that the boats would stay.'],
	]);
});
