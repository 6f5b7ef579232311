import { type CueForm, type CueLexicon, type Frame, phrases, set, words } from './cue';

interface Entry {
	readonly verbs: string;
	readonly frames: readonly Frame[];
	readonly denies?: true;
	readonly prepositions?: string;
	/** `-s` and base forms are also nouns. */
	readonly noun?: true;
	/** Counts only with words in quotation marks. */
	readonly quoted?: true;
}

const ENTRIES: readonly Entry[] = [
	{
		verbs:
			'say insist maintain assert allege contend declare concede admit acknowledge confirm explain emphasize emphasise stress reiterate recall reveal boast joke quip opine predict caution reaffirm express testify plead posit speculate shout yell whisper cry counter retort fume gush vent scoff preach theorize vouch repeat object underscore underline clarify interject divulge intone concur surmise stipulate mutter bellow',
		frames: ['clause'],
	},
	{
		verbs:
			'add note conclude observe reply respond lament marvel muse tweet continue agree proclaim profess affirm indicate point_out suggest announce disclose write recount reflect',
		frames: ['clause'],
	},
	{
		verbs: 'comment remark claim argue state report estimate charge complain answer signal hint',
		frames: ['clause'],
		noun: true,
	},
	{ verbs: 'tell inform assure reassure remind notify brief', frames: ['addressee'] },
	{ verbs: 'warn advise', frames: ['clause', 'addressee'], prepositions: 'against of about' },
	{ verbs: 'ask question', frames: ['clause', 'addressee'], noun: true },
	{ verbs: 'urge encourage implore beg', frames: ['infinitive', 'addressee'] },
	{ verbs: 'call', frames: ['object'], noun: true, prepositions: 'for on' },
	{
		verbs:
			'describe characterize characterise label brand dub portray hail praise commend applaud criticize criticise denounce condemn decry deride mock ridicule slam blast lambaste defend tout credit laud endorse welcome',
		frames: ['object'],
	},
	{ verbs: 'accuse blame', frames: ['object'] },
	{ verbs: 'post', frames: ['clause'], noun: true, quoted: true },
	{ verbs: 'offer', frames: ['object'], noun: true, quoted: true },
	{ verbs: 'cite mention discuss thank congratulate', frames: ['object'], quoted: true },
	{ verbs: 'deny dispute refute rebut', frames: ['clause', 'object'], denies: true },
	{ verbs: 'reject dismiss rule_out', frames: ['object'] },
	{
		verbs: 'demand promise vow pledge propose recommend request threaten swear',
		frames: ['clause', 'infinitive', 'object'],
		noun: true,
	},
	{ verbs: 'speak talk', frames: ['object'], noun: true, prepositions: 'of about', quoted: true },
	{ verbs: 'think believe feel expect hope', frames: ['clause'] },
	{ verbs: 'fear worry', frames: ['clause'], noun: true },
	{ verbs: 'want', frames: ['infinitive'] },
];

const IRREGULAR: Record<string, { past: string; participle?: string }> = {
	say: { past: 'said' },
	tell: { past: 'told' },
	write: { past: 'wrote', participle: 'written' },
	swear: { past: 'swore', participle: 'sworn' },
	speak: { past: 'spoke', participle: 'spoken' },
	think: { past: 'thought' },
	feel: { past: 'felt' },
	know: { past: 'knew', participle: 'known' },
	beg: { past: 'begged' },
	quip: { past: 'quipped' },
	admit: { past: 'admitted' },
	rebut: { past: 'rebutted' },
	dub: { past: 'dubbed' },
	slam: { past: 'slammed' },
	brief: { past: 'briefed' },
};

const DOUBLING = new Set(['beg', 'quip', 'admit', 'rebut', 'dub', 'slam']);

/** Regular inflection: enough for the verbs listed here. */
function inflect(base: string): { s: string; past: string; participle: string; ing: string } {
	const stem = DOUBLING.has(base) ? base + base.at(-1) : base;
	const s = /(?:s|x|z|ch|sh)$/.test(base) ? `${base}es` : /[^aeiou]y$/.test(base) ? `${base.slice(0, -1)}ies` : `${base}s`;
	const past = base.endsWith('e') ? `${base}d` : /[^aeiou]y$/.test(base) ? `${base.slice(0, -1)}ied` : `${stem}ed`;
	const ing = base.endsWith('e') && !base.endsWith('ee') ? `${base.slice(0, -1)}ing` : `${stem}ing`;
	const irregular = IRREGULAR[base];
	return { s, past: irregular?.past ?? past, participle: irregular?.participle ?? irregular?.past ?? past, ing };
}

function buildVerbs(): Map<string, CueForm[]> {
	const verbs = new Map<string, CueForm[]>();
	const put = (text: string, form: CueForm) => {
		const known = verbs.get(text);
		if (known) known.push(form);
		else verbs.set(text, [form]);
	};
	for (const entry of ENTRIES) {
		for (const verb of words(entry.verbs)) {
			const [base = '', particle] = verb.split('_');
			const { s, past, participle, ing } = inflect(base);
			const shared = {
				lemma: verb,
				frames: entry.frames,
				denies: entry.denies === true,
				needsQuotation: entry.quoted === true,
				prepositions: [...words(entry.prepositions ?? ''), ...(particle ? [particle] : [])],
			};
			put(base, { ...shared, form: 'infinitive', noun: entry.noun === true });
			put(s, { ...shared, form: 'finite', noun: entry.noun === true });
			put(past, { ...shared, form: 'finite', noun: false });
			if (participle !== past) put(participle, { ...shared, form: 'participle', noun: false });
			put(ing, { ...shared, form: 'gerund', noun: false });
		}
	}
	return verbs;
}

/** English. */
export const ENGLISH: CueLexicon = {
	verbs: buildVerbs(),
	phrasal: phrases([
		'use|uses|used the phrase|word|words|term|expression',
		'make|makes|made clear',
		'make|makes|made it clear',
		'make|makes|made plain',
		'make|makes|made very|quite|perfectly|abundantly|absolutely clear|plain',
		'make|makes|made it plain|known',
		'make|makes|made it very|quite|perfectly|abundantly|absolutely clear|plain',
		'let|lets it be known',
		'go|goes|went|gone on record as saying',
		'take|takes|took to x|twitter|facebook|instagram|television to say|write|announce|declare|warn|insist|claim|argue',
		'take|takes|took to x|twitter|facebook|instagram|television late|early monday|tuesday|wednesday|thursday|friday|saturday|sunday to say|write|announce|declare|warn|insist|claim|argue',
		'take|takes|took to x|twitter|facebook|instagram|television monday|tuesday|wednesday|thursday|friday|saturday|sunday to say|write|announce|declare|warn|insist|claim|argue',
		'take|takes|took to social media to say|write|announce|declare|warn|insist|claim|argue',
		'issue|issues|issued|release|releases|released|publish|published|post|posted|write|wrote a statement|letter|message|post|video|note saying|stating|declaring|arguing|warning|claiming|insisting',
		'is|was|were quick|careful|keen to say|note|stress|add|insist|emphasize',
	]),
	phrasalBehind: phrases([
		'go|goes|went on',
		'shoots|shot|fires|fired|hits|hit back',
		'lashes|lashed out',
		'is|was quoted as saying',
		'snaps|snapped|sighs|sighed|thunders|thundered|growls|growled|groaned|mumbled|marveled',
	]),
	phrasalWithThat: phrases([
		'make|makes|made the|a|his|her case|point|argument|claim',
		'take|takes|took the view|position|line|stance',
		'give|gives|gave his|her|their|its|an|the assurance|assurances|word',
		'give|gives|gave assurances',
		'send|sends|sent word',
		'send|sends|sent a|the message|signal',
		'serve|serves|served notice',
		'issue|issues|issued|offer|offers|offered|deliver|delivers|delivered|sound|sounds|sounded a|an|the|his|her warning|reminder|threat|promise|assurance|answer|reply|retort|response|explanation|verdict',
		'issue|issues|issued|offer|offers|offered|deliver|delivers|delivered|sound|sounds|sounded a|an|his|her blunt|stark|new|fresh|clear|public|stern|strong|direct|renewed|final|simple|similar|firm|brief|rare warning|reminder|threat|promise|assurance|answer|reply|response|verdict|message',
		'repeat|repeats|repeated|renew|renews|renewed his|her|their|its|a claim|warning|threat|promise|pledge|vow|assertion|argument|call',
		'stick|sticks|stuck|hold|holds|held to his|her|its|their|the line|position|view|story|claim',
		'express|expresses|expressed|voice|voices|voiced confidence|hope|concern|concerns|fear|fears|regret',
		'is|was|are|were|been|remains|remained adamant|unequivocal|emphatic|insistent|explicit|categorical|confident|convinced|certain|hopeful|optimistic',
		'is|was|are|were of the view|opinion|belief',
		'leave|leaves|left no doubt',
		'holds|held|reckons|reckoned|feared|suspects|suspected',
	]),
	sourcePhrases: phrases([
		'according to',
		'per',
		'in the words of',
		'in the view of',
		'in the eyes of',
		'in the opinion of',
		'in the judgment of',
		'in the telling of',
		'in the answer of',
		'in the phrase of',
		'in the estimation of',
		'in the assessment of',
		'to quote',
	]),
	possessivePhrases: phrases(['in his|her|their|its view|words|opinion|eyes|telling|account|judgment']),
	complementizers: set('that whether if'),
	auxiliaries: set(
		"has have had is are was were be been being will would did do does can could may might must should 's 've 'd 'll isn wasn don doesn didn hasn haven hadn won wouldn couldn t re",
	),
	adverbs: set(
		'also afterward afterwards beforehand privately publicly anew however moreover nevertheless later then now just still already only even once again repeatedly previously recently often always sometimes earlier reportedly clearly bluntly simply briefly further never not so too today yesterday separately meanwhile instead since ever long first immediately quickly flatly firmly strongly frequently',
	),
	negations: set('not never no nor neither cannot t without hardly nobody none'),
	refusedSubjects: /^(?:neither|nor|nobody|none|no one|not|few)\b/,
	hypotheticals: set('allegedly supposedly would could might may should must can wouldn couldn'),
	refusals: set(
		'decline declined declines declining refuse refused refuses refusing fail failed fails failing yet unable unwilling expected likely supposed stop stopped avoid avoided short',
	),
	conditionals: set('if whether unless had'),
	determiners: set(
		"the a an one this that these those his her its their our my your any some no such another each every more most all 's s of for in on with by from recent repeated false past many several",
	),
	boundaries: set(
		'yet that as while when because if but although though after before since until unless where whereas so and or than what why how which whether despite amid',
	),
	conjunctions: set('and but or yet'),
	innerPrepositions: set('of for to in from at on with'),
	prepositions: set(
		'of for to in from at on with by during after before about over under against through into during amid via as since until',
	),
	relatives: set('who which whom that'),
	pronouns: set('he she they we i it you who'),
	timeWords: set(
		'day days hours hour weeks months minutes monday tuesday wednesday thursday friday saturday sunday today yesterday tonight earlier later last this week month year morning afternoon evening night january february march april june july august september october november december',
	),
	emptySubjects: set('it there this that'),
	verbHints: set(
		'is are was were has have had will would did does said says told called made took went came gave got met visited signed ordered announced launched began held won lost left returned sought took came gave got kept put ran saw sent set stood struck threw wrote brought built bought caught chose drew fell fought found forgot grew hit knew led meant paid rose sold shot spoke spent swore taught thought understood became drove hurt shook stuck tried wants says faces plans seems appears',
	),
};
