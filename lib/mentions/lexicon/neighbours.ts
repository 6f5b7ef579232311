import { HEADLINE_VERBS } from './headline-verbs';

/** Words that stand beside a name and decide whose name it is. All words are folded. */

const words = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/).filter(Boolean));

/** Generational suffixes: the bearer is a relative, not the actor. */
export const SUFFIXES = words('jr sr junior ii iii iv hijo padre');

/** Nouns that make a name part of the name of a thing: Trump Tower, Johnson City, Washington Post. */
export const THING_NOUNS = words(`
tower towers hotel hotels organization organisation foundation university college school institute academy library museum center centre hospital clinic plaza park street avenue boulevard road drive lane bridge airport station
stadium arena field garden gardens island islands bay beach county city town village heights valley hill hills mountain mount river lake creek beach springs falls port forest canyon building house hall court courts resort club casino golf
inc corp corporation company co llc ltd plc group holdings partners capital bank industries enterprises media network papers tapes files force news post times tribune journal herald gazette star press magazine records studios pictures productions
act doctrine award prize cup trophy medal chair lecture fellowship scholarship plan rule law method effect syndrome disease space ship class sons brothers bros family trust fund
playa playas cerro rio barrio torre torres hotel fundacion universidad colegio escuela instituto academia biblioteca museo centro hospital clinica plaza parque calle avenida bulevar puente aeropuerto estacion estadio isla bahia condado ciudad pueblo valle
grupo banco compañia cia hermanos hijos asociados diario periodico revista premio copa trofeo ley doctrina metodo
`);

/** Capitalised words that are no part of a person's name. */
export const NOT_NAMES: ReadonlySet<string> = new Set([
	...HEADLINE_VERBS,
	...words(`
monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december
lunes martes miercoles jueves viernes sabado domingo enero febrero marzo mayo junio agosto septiembre setiembre octubre noviembre diciembre
republican republicans democrat democrats democratic conservative conservatives labour tory liberal senate house congress cabinet state federal
republicano republicana republicanos democrata democratas morenista panista priista senado camara congreso gabinete
the a an this that these those his her its their our my your and or but nor so yet if when while as since because although though after before until unless once where who what why how which whether
in on at by for with from to of about against between into through during above below under over again then there here also even still just only now today yesterday tomorrow meanwhile however instead earlier later recently
both all each every some many most much few several no not is are was were be been has have had do does did will would can could should may might must says said say asked told according despite amid like unlike per via among
el la los las un una unos unas este esta estos estas ese esa esos esas aquel su sus mi tu nuestro y e o u ni pero mas sino si cuando mientras como porque aunque tras antes hasta donde quien que cual
en a ante bajo con contra de del desde entre hacia para por segun sin sobre durante mediante luego entonces aqui ahi alli tambien incluso aun solo ya hoy ayer mañana mientras sin embargo ademas asimismo por eso no es son fue era ha han
dijo dice afirmo aseguro pregunta respuesta asi ahora despues
`),
]);

/** Given names of men, common in English and Spanish. */
const MENS_NAMES = words(`
james john robert michael mike william bill david dave richard dick joseph joe thomas tom charles charlie christopher chris daniel dan matthew matt anthony tony mark donald steven steve paul andrew andy joshua josh kenneth ken kevin brian george edward ed ted ronald ron timothy tim jason jeffrey jeff ryan jacob gary nicholas nick eric jonathan stephen larry justin scott brandon benjamin ben samuel sam frank gregory greg raymond ray alexander alex patrick pat jack dennis jerry tyler aaron henry douglas doug peter adam nathan zachary walter kyle harold carl jeremy keith roger gerald ethan arthur terry terrance lawrence sean christian albert jesse bryan billy bruce ralph roy eugene louis philip phil bobby johnny randy boris lyndon magic earvin dwayne andre calvin gus woody ben eric barron kai fred
jose juan luis carlos jorge pedro francisco antonio manuel miguel jesus rafael fernando alejandro ricardo roberto eduardo javier sergio alberto mario raul enrique ramon ruben oscar andres arturo gerardo guillermo julio cesar hector victor martin felipe ernesto gustavo nicolas pablo diego alfonso ignacio joaquin agustin emilio esteban gabriel gonzalo hugo ivan jaime leonardo lorenzo marcelo marcos mauricio mateo maximiliano octavio omar rodrigo rodolfo salvador santiago sebastian simon tomas vicente adrian alfredo alvaro armando bernardo camilo claudio cristian daniel david edgar efrain elias ezequiel fabian federico fidel german gilberto horacio humberto ismael israel leon lucas marco max moises nestor noe orlando pascual patricio ramiro rene rogelio roman samuel saul ulises xavier yvan
`);

/** Given names of women, common in English and Spanish. */
const WOMENS_NAMES = words(`
mary patricia jennifer linda elizabeth liz barbara susan jessica sarah karen lisa nancy betty margaret sandra ashley kimberly emily donna michelle carol amanda dorothy melissa deborah stephanie rebecca sharon laura cynthia kathleen amy angela shirley anna brenda pamela pam emma nicole helen samantha katherine christine debra rachel carolyn janet catherine maria heather diane ruth julie olivia joyce virginia victoria kelly lauren christina joan evelyn judith megan andrea cheryl hannah jacqueline martha gloria teresa ann sara madison frances kathryn janice jean abigail alice julia judy sophia grace denise amber doris marilyn danielle beverly isabella theresa diana natalie brittany charlotte marie kayla alexis lori melania ivanka tiffany lara mary
maria cilia abril guadalupe juana margarita josefina rosa veronica leticia adriana alejandra alicia ana beatriz carmen carolina catalina cecilia claudia cristina daniela delcy diana elena elisa esther eva fernanda francisca gabriela gloria graciela irene isabel josefa julia karla laura lilia lilly lorena lourdes lucia luisa luz magdalena marcela marina mariana marta martha mercedes monica nadia natalia norma olga paola patricia paulina pilar raquel rocio rosario sandra silvia sofia susana teresa valentina valeria veronica victoria virginia ximena yolanda zulema cilia corina
`);

/** Given names common in English and Spanish: enough to know a stranger where capitals tell nothing (headlines). */
export const GIVEN_NAMES: ReadonlySet<string> = new Set([...MENS_NAMES, ...WOMENS_NAMES]);

/** The gender that a given name tells, folded; `null` for names of both and for words that are no known given name. */
export function genderOfName(name: string): 'f' | 'm' | null {
	if (EITHER.has(name)) return null;
	if (WOMENS_NAMES.has(name)) return 'f';
	return MENS_NAMES.has(name) ? 'm' : null;
}

const EITHER = words(
	'pat jean jesse terry kelly alexis guadalupe andrea robin leslie kim abril sam alex chris jamie taylor casey joan',
);

/** Everyday Spanish words that are also surnames: only their capital letter tells them apart. */
export const ORDINARY_WORDS = words(
	'rubio maduro moreno delgado blanco rojo pardo calvo bravo gallo guerra paz fuente fuentes iglesia rey conde marques cruz leal bueno rico franco castillo torres campos flores',
);
