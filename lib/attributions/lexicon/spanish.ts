import { type CueForm, type CueLexicon, type Frame, phrases, set, words } from './cue';

interface Entry {
	readonly verbs: string;
	readonly frames: readonly Frame[];
	readonly denies?: true;
	readonly prepositions?: string;
	/** Counts only with words in quotation marks. */
	readonly quoted?: true;
}

/** Infinitives; forms that the regular rules miss stand in `IRREGULAR`. */
const ENTRIES: readonly Entry[] = [
	{
		verbs:
			'decir afirmar asegurar señalar sostener manifestar expresar indicar declarar aseverar apuntar precisar explicar subrayar destacar recalcar enfatizar puntualizar insistir reiterar agregar añadir argumentar argüir alegar aducir opinar considerar estimar reconocer admitir confesar aceptar confirmar revelar anunciar informar comentar recordar relatar contar narrar escribir responder contestar replicar concluir observar detallar aclarar matizar exclamar lamentar deplorar advertir alertar avisar pronosticar vaticinar predecir prometer jurar sentenciar zanjar ironizar bromear proclamar externar refrendar acotar abundar exponer plantear repetir reafirmar ratificar sugerir garantizar prever adelantar remachar rematar resumir corroborar puntualizar espetar comunicar objetar desvelar develar divulgar remarcar resaltar tuitear trinar coincidir deslizar dictaminar apostillar clamar esgrimir notificar',
		frames: ['clause'],
	},
	{
		verbs:
			'denunciar criticar cuestionar condenar repudiar calificar describir tachar tildar catalogar respaldar acusar culpar señalar',
		frames: ['object', 'clause'],
	},
	{
		verbs: 'pedir exigir reclamar solicitar demandar exhortar instar urgir llamar proponer recomendar invitar',
		frames: ['infinitive', 'object', 'clause'],
	},
	{
		verbs:
			'ofrecer publicar postear presumir afear recriminar justificar continuar proseguir quejar reponer arremeter terciar musitar susurrar',
		frames: ['clause'],
		quoted: true,
	},
	{ verbs: 'abogar', frames: ['infinitive', 'object', 'clause'], prepositions: 'por' },
	{ verbs: 'amenazar', frames: ['infinitive'], prepositions: 'con' },
	{ verbs: 'comprometer', frames: ['infinitive'], prepositions: 'a' },
	{ verbs: 'negar desmentir', frames: ['clause', 'object'], denies: true },
	{ verbs: 'rechazar descartar', frames: ['object', 'clause'] },
	{ verbs: 'creer pensar suponer preguntar mantener esperar temer calcular confiar desear entender', frames: ['clause'] },
	{
		verbs: 'celebrar defender felicitar agradecer saludar aplaudir elogiar reprochar',
		frames: ['object', 'clause'],
		quoted: true,
	},
	{ verbs: 'querer', frames: ['clause'] },
	{ verbs: 'hablar', frames: ['object'], prepositions: 'de sobre', quoted: true },
	{ verbs: 'referir', frames: ['clause'] },
];

/** present 3sg, 3pl; preterite 3sg, 3pl; imperfect; gerund; participle. */
const IRREGULAR: Record<string, string> = {
	decir: 'dice dicen dijo dijeron decía diciendo dicho',
	sostener: 'sostiene sostienen sostuvo sostuvieron sostenía sosteniendo sostenido',
	mantener: 'mantiene mantienen mantuvo mantuvieron mantenía manteniendo mantenido',
	argüir: 'arguye arguyen arguyó arguyeron argüía arguyendo argüido',
	aducir: 'aduce aducen adujo adujeron aducía aduciendo aducido',
	reconocer: 'reconoce reconocen reconoció reconocieron reconocía reconociendo reconocido',
	advertir: 'advierte advierten advirtió advirtieron advertía advirtiendo advertido',
	referir: 'refiere refieren refirió refirieron refería refiriendo referido',
	predecir: 'predice predicen predijo predijeron predecía prediciendo predicho',
	exponer: 'expone exponen expuso expusieron exponía exponiendo expuesto',
	proponer: 'propone proponen propuso propusieron proponía proponiendo propuesto',
	suponer: 'supone suponen supuso supusieron suponía suponiendo supuesto',
	contar: 'cuenta cuentan contó contaron contaba contando contado',
	recordar: 'recuerda recuerdan recordó recordaron recordaba recordando recordado',
	pedir: 'pide piden pidió pidieron pedía pidiendo pedido',
	negar: 'niega niegan negó negaron negaba negando negado',
	desmentir: 'desmiente desmienten desmintió desmintieron desmentía desmintiendo desmentido',
	defender: 'defiende defienden defendió defendieron defendía defendiendo defendido',
	concluir: 'concluye concluyen concluyó concluyeron concluía concluyendo concluido',
	agradecer: 'agradece agradecen agradeció agradecieron agradecía agradeciendo agradecido',
	confiar: 'confía confían confió confiaron confiaba confiando confiado',
	querer: 'quiere quieren quiso quisieron quería queriendo querido',
	temer: 'teme temen temió temieron temía temiendo temido',
	entender: 'entiende entienden entendió entendieron entendía entendiendo entendido',
	creer: 'cree creen creyó creyeron creía creyendo creído',
	pensar: 'piensa piensan pensó pensaron pensaba pensando pensado',
	escribir: 'escribe escriben escribió escribieron escribía escribiendo escrito',
	proseguir: 'prosigue prosiguen prosiguió prosiguieron proseguía prosiguiendo proseguido',
	reponer: 'repone reponen repuso repusieron reponía reponiendo repuesto',
	describir: 'describe describen describió describieron describía describiendo descrito',
	confesar: 'confiesa confiesan confesó confesaron confesaba confesando confesado',
	añadir: 'añade añaden añadió añadieron añadía añadiendo añadido',
	admitir: 'admite admiten admitió admitieron admitía admitiendo admitido',
	repetir: 'repite repiten repitió repitieron repetía repitiendo repetido',
	sugerir: 'sugiere sugieren sugirió sugirieron sugería sugiriendo sugerido',
	prever: 'prevé prevén previó previeron preveía previendo previsto',
	insistir: 'insiste insisten insistió insistieron insistía insistiendo insistido',
};

function forms(verb: string): string[] {
	const listed = IRREGULAR[verb];
	if (listed) return words(listed);
	const stem = verb.slice(0, -2);
	if (verb.endsWith('ar')) return [`${stem}a`, `${stem}an`, `${stem}ó`, `${stem}aron`, `${stem}aba`, `${stem}ando`, `${stem}ado`];
	return [`${stem}e`, `${stem}en`, `${stem}ió`, `${stem}ieron`, `${stem}ía`, `${stem}iendo`, `${stem}ido`];
}

/** Third persons that are everyday nouns or adjectives as well. */
const NOUNS = set(
	'amenaza cuenta denuncia demanda condena critica crítica llama pregunta contesta nota estima alega cita defensa invita acota',
);

function buildVerbs(): Map<string, CueForm[]> {
	const verbs = new Map<string, CueForm[]>();
	const put = (text: string, form: CueForm) => {
		const known = verbs.get(text);
		if (known) {
			if (!known.some((other) => other.lemma === form.lemma && other.form === form.form)) known.push(form);
		} else verbs.set(text, [form]);
	};
	for (const entry of ENTRIES) {
		for (const verb of words(entry.verbs)) {
			const [sg = '', pl = '', past = '', pastPl = '', imperfect = '', gerund = '', participle = ''] = forms(verb);
			const shared = {
				lemma: verb,
				frames: entry.frames,
				denies: entry.denies === true,
				needsQuotation: entry.quoted === true,
				prepositions: words(entry.prepositions ?? ''),
			};
			// No future: what somebody will say has not been said.
			for (const text of [sg, pl, past, pastPl, imperfect, `${imperfect}n`])
				put(text, { ...shared, form: 'finite', noun: NOUNS.has(text) });
			// "después de que anunciara que": what had been said; "antes de que anunciara" and "si anunciara" are not.
			if (entry.frames[0] === 'clause' && verb !== 'querer')
				for (const text of [pastPl.replace(/ron$/, 'ra'), pastPl.replace(/ron$/, 'ran')])
					put(text, { ...shared, form: 'finite', noun: false, afterwards: true });
			put(gerund, { ...shared, form: 'gerund', noun: false });
			put(participle, { ...shared, form: 'participle', noun: false });
			// «fue calificada por»
			if (entry.frames[0] === 'object')
				for (const ending of ['a', 'os', 'as'])
					put(participle.replace(/o$/, ending), { ...shared, form: 'participle', noun: false });
			put(verb, { ...shared, form: 'infinitive', noun: false });
		}
	}
	return verbs;
}

/** Spanish. */
export const SPANISH: CueLexicon = {
	verbs: buildVerbs(),
	phrasal: phrases([
		'usa|usó|usaron|utilizó|empleó la expresión|frase|palabra',
		'deja|dejan|dejó|dejaron|dejaba|dejado claro',
		'deja|dejan|dejó|dejaron|dejaba|dejado en claro',
		'da|dan|dio|dieron|daba|dado a entender',
		'hace|hacen|hizo|hicieron|hecho saber|ver|notar',
		'viene|vienen|vino|vinieron|venía a decir',
		'se limita|limitan|limitó|limitaron|limitaba a decir|contestar|responder|señalar|comentar|declarar|afirmar|indicar|reiterar|repetir|asegurar|escribir|recordar',
		'atina|atinó|alcanza|alcanzó|acierta|acertó a decir|contestar|responder|comentar',
		'muestra|mostró|mostraron|dice|dijo|dijeron convencido|convencida|seguro|segura|confiado|confiada de|en',
		'se dice|dijo|dijeron|declara|declaró|declararon|muestra|mostró|mostraron|manifiesta|manifestó|manifestaron',
		'deja|dejan|dejó|dejaron|dejaba|dejado muy|bien|perfectamente|totalmente|absolutamente claro',
		'lleva|llevan|llevaba|llevaban días|semanas|meses|años diciendo|repitiendo|advirtiendo|sosteniendo|denunciando|afirmando|asegurando',
	]),
	phrasalBehind: phrases(['siguió|sigue diciendo', 'se despachó', 'se arrancó']),
	phrasalWithThat: phrases([
		'hace|hacen|hizo|hicieron un|su llamado|llamamiento a',
		'expresa|expresó|expresaron|manifestó|manifestaron|reiteró su|la confianza|esperanza|convicción en',
		'expresa|expresó|expresaron|manifestó|manifestaron|reiteró su|la esperanza|convicción|preocupación|temor de|por',
		'hace|hacen|hizo|hicieron|hacía|pone|ponen|puso|pusieron énfasis|hincapié en',
		'pone|ponen|puso|pusieron el énfasis|acento en',
		'da|dan|dio|dieron|daba|dado a conocer',
		'da|dan|dio|dieron|daba|dado por hecho|sentado|seguro|descontado',
		'pone|ponen|puso|pusieron|ponía de relieve|manifiesto',
		'echa|echan|echó|echaron|echaba|echado en cara',
		'deja|dejan|dejó|dejaron|dejaba|dejado dicho|sentado',
		'deja|dejan|dejó|dejaron|dejaba|dejado constancia de',
		'coincide|coinciden|coincidió|coincidieron|coincidía|coincidían en',
		'lanza|lanzó|lanzaron|emite|emitió|emitieron una|la advertencia|alerta de',
		'se dice|dijo|dijeron|declara|declaró|declararon|muestra|mostró|mostraron|manifiesta|manifestó confiado|confiada|confiados|convencido|convencida|convencidos|seguro|segura|seguros|preocupado|preocupada|preocupados|esperanzado|esperanzada|optimista de|en|por',
		'es|son|era|fue de la opinión|idea|convicción de',
		'es|fue|era|sido claro|clara|tajante|enfático|enfática|contundente|categórico|categórica|explícito|explícita|firme|insistente en',
		'está|están|estaba|estaban convencido|convencida|convencidos|seguro|segura|confiado|confiada de|en',
		'tiene|tienen|tenía claro',
		'lleva|llevan|llevaba|llevaban días|semanas|meses|años insistiendo en',
	]),
	sourcePhrases: phrases([
		'según palabras|dichos|declaraciones|versión de|del',
		'según',
		'de acuerdo con',
		'de acuerdo a',
		'a juicio de',
		'a juicio del',
		'en palabras de',
		'en opinión de',
		'en voz de',
		'a decir de',
		'al decir de',
		'a ojos de',
		'a entender de',
		'en versión de',
		'por boca de',
		'a criterio de',
		'desde la perspectiva de',
		'desde el punto de vista de',
	]),
	possessivePhrases: phrases([
		'a su juicio',
		'en su opinión',
		'en sus palabras',
		'a su parecer',
		'a su entender',
		'a su modo de ver',
		'a su manera de ver',
		'desde su punto de vista',
		'en su criterio',
	]),
	complementizers: set('que si'),
	auxiliaries: set('ha han había habían habría habrá fue fueron es son está están estaba va iba sería'),
	adverbs: set(
		'ahí allí allá también además sí ya hoy ayer después luego entonces así asimismo incluso siempre nunca no apenas sólo solo aún todavía recién antes tampoco igualmente luego ahora nuevamente mismo',
	),
	negations: set('no nunca jamás tampoco ni sin nadie'),
	refusedSubjects: /^(?:ni|nadie|ningun[oa]?|ningún|pocos)\b/,
	hypotheticals: set('presuntamente supuestamente habría podría podrían pudo pueda debería debe quizá quizás'),
	refusals: set('evitó evitaron rehusó rehusaron negó negaron declinó declinaron sin rechazó'),
	conditionals: set('si'),
	determiners: set(
		'el la los las un una unos unas este esta estos estas ese esa su sus nuestro nuestra al del mi tu cada otra otro toda',
	),
	boundaries: set(
		'que mientras cuando porque pero aunque si como donde cuyo cual y e o u sino pues tras luego así quien quienes',
	),
	conjunctions: set('y e pero o u'),
	innerPrepositions: set('de del para por en con al'),
	prepositions: set('a ante bajo con contra de desde durante en entre hacia hasta mediante para por según sin sobre tras al del'),
	relatives: set('que quien quienes cual'),
	pronouns: set('él ella ellos ellas yo usted ustedes quien quienes nosotros'),
	timeWords: set(
		'día días horas hora antes después semanas meses minutos lunes martes miércoles jueves viernes sábado domingo hoy ayer anoche esta este mañana tarde noche semana mes año enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre',
	),
	emptySubjects: set('ello eso esto'),
	verbHints: set(
		'es son era fue fueron ha han está están tiene tienen hizo dijo anunció firmó ordenó llegó viajó presentó recibió visitó habló puso dio salió entró',
	),
};
