/**
 * Titles that stand before a name. A title that is none of an actor's own says that the name is somebody else's.
 * All words are folded (`lib/text/fold.ts`).
 */

const words = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/).filter(Boolean));

/** Honorifics that fit anybody. */
export const NEUTRAL_HONORIFICS = words(
	'dr dra doctor doctora hon honorable ciudadano ciudadana lic licenciado licenciada ing maestro maestra compañero compañera',
);

/** Honorifics that fit men only: before the name of a woman, they are a relative's. */
const MENS_HONORIFICS = words('mr mister sr señor senor don');

/** Honorifics that fit women only: before the name of a man, they are a relative's. */
const WOMENS_HONORIFICS = words('ms mrs miss madam lady dame sra señora senora señorita senorita doña dona srta');

/** The gender of whom an honorific fits only; `null` for any other word. */
export function genderOfHonorific(word: string): 'f' | 'm' | null {
	if (WOMENS_HONORIFICS.has(word)) return 'f';
	return MENS_HONORIFICS.has(word) ? 'm' : null;
}

/** Offices, ranks and callings that stand before a name, in English and Spanish. */
export const TITLES = words(`
president presidents vice premier chancellor king queen prince princess emperor pope cardinal bishop archbishop father sister brother reverend rev pastor rabbi imam sheikh
senator senators sen rep representative congressman congresswoman speaker governor gov mayor lt lieutenant councilman councilwoman councillor councilor commissioner assemblyman delegate
minister secretary undersecretary ambassador envoy consul attorney solicitor prosecutor judge justice magistrate sheriff marshal detective officer agent inspector sergeant sgt
corporal private captain capt major colonel col general gen brigadier admiral commander cmdr commodore chief director chairman chairwoman chairperson chair ceo cfo founder
professor prof dean coach manager striker midfielder goalkeeper defender quarterback pitcher referee singer actor actress rapper drummer guitarist author novelist poet painter
lawyer journalist reporter analyst economist historian scientist activist candidate spokesman spokeswoman spokesperson leader senator-elect sir lord baron count earl duke saint
administrator commandant deputy assistant congressional editor columnist
presidente presidenta expresidente expresidenta vicepresidente vicepresidenta mandatario mandataria canciller excanciller primer primera rey reina principe princesa papa cardenal obispo arzobispo padre hermano hermana
senador senadora exsenador exsenadora diputado diputada congresista representante gobernador gobernadora exgobernador exgobernadora alcalde alcaldesa exalcalde concejal edil regidor regidora
ministro ministra exministro exministra secretario secretaria exsecretario exsecretaria subsecretario subsecretaria viceministro viceministra embajador embajadora exembajador exembajadora consul fiscal procurador procuradora juez jueza magistrado magistrada
sargento cabo capitan mayor comandante coronel teniente general almirante contralmirante vicealmirante jefe jefa director directora titular comisionado comisionada
antropologo antropologa sociologo sociologa psicologo psicologa biologo biologa criminologo criminologa
profesor profesora catedratico catedratica entrenador entrenadora tecnico delantero centrocampista portero guardameta defensa mediocampista volante arbitro cantante actor actriz rapero baterista guitarrista escritor escritora autor autora novelista poeta pintor pintora
abogado abogada periodista reportero reportera analista economista historiador historiadora cientifico cientifica activista candidato candidata vocero vocera portavoz lider dirigente empresario empresaria ingeniero ingeniera futbolista torero boxeador ciclista tenista
administrador administradora coordinador coordinadora
`);

/** Callings that stand beside a name, before it or in an apposition after it; a subset of what people do outside politics too. */
export const CALLINGS = words(`
footballer striker midfielder goalkeeper defender winger quarterback pitcher catcher batsman bowler cricketer boxer golfer swimmer sprinter cyclist jockey wrestler coach trainer referee umpire manager
singer actor actress rapper drummer guitarist bassist pianist violinist composer conductor dancer choreographer comedian musician songwriter novelist poet painter sculptor photographer filmmaker
professor student teacher nurse surgeon physician dentist plumber farmer baker chef engineer architect designer programmer developer accountant carpenter mechanic driver pilot firefighter librarian astronomer biologist chemist physicist
professor-emeritus historian economist scientist researcher journalist reporter editor columnist blogger anchor broadcaster commentator publisher banker broker realtor
senator congressman congresswoman representative governor mayor sheriff judge councilman councilwoman lawmaker
futbolista delantero centrocampista portero guardameta mediocampista volante lateral zaguero lanzador boxeador boxeadora golfista nadador nadadora velocista ciclista jinete luchador entrenador entrenadora arbitro torero tenista atleta
cantante actor actriz rapero baterista guitarrista bajista pianista violinista compositor compositora bailarin bailarina comediante musico cantautor novelista poeta pintor pintora escultor fotografo fotografa cineasta
profesor profesora estudiante maestro maestra enfermero enfermera cirujano medico dentista panadero cocinero ingeniero ingeniera arquitecto arquitecta diseñador diseñadora contador carpintero mecanico conductor piloto bombero bibliotecaria astronomo biologo biologa quimico fisico
historiador historiadora economista cientifico cientifica investigador investigadora periodista reportero reportera columnista locutor locutora banquero
senador senadora congresista diputado diputada gobernador gobernadora alcalde alcaldesa juez jueza concejal
`);

/** Words before an office that make it another office or another time. */
export const OFFICE_CHANGERS = words(
	'former ex then next future incoming outgoing late first deputy vice assistant acting interim onetime shadow honorary anterior antiguo antigua entonces futuro futura proximo proxima primer primera sub vice',
);

/** Words after a bare office that make it another office: "secretary of state for …", "secretary of state of Texas". */
export const OFFICE_CONTINUATIONS = words('for para adjunto adjunta interino interina emeritus');
