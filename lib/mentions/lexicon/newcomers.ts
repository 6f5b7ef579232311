/** Words by which a bare name at the start of a clause is known for a person's. All folded (`lib/text/fold.ts`). */

const words = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/).filter(Boolean));

/** What only people do, in the forms that stand right behind a subject, and English participles of the same. */
export const PERSON_VERBS = words(`
came listened watched waited nodded shrugged smiled laughed wept cried sighed sat stood walked knelt remembers remembered recalls works worked lives lived sells sold runs owns owned wants wanted
knows knew known thinks thought believes hopes hoped teaches taught studies studied drives drove fishes fished farms farmed cooks cooked sings sang writes wrote grew feels felt loves loved hates
waits prays laughs smiles shrugs walks stands sits listens watches weeps cries nods rows earns hears sees buried raised
seen heard been followed kept married retired
escuchaba escucha miraba mira esperaba espera asentia asiente sonreia sonrio lloraba lloro suspiro callaba callo llego llegaba entro salio vino volvio vive vivia trabaja trabajaba vende vendia tiene tenia perdio
recuerda recordaba sabe sabia quiere queria cree creia piensa estudia estudiaba enseña cocina pesca pescaba cultiva siembra conduce maneja lleva llevaba nacio crecio murio vio oyo oia veia observaba siguio seguia acompañaba
`);

/** What only people are, behind "is", "was", «está» and «estaba». */
export const PERSON_STATES = words(`
impressed tired angry afraid worried proud sad happy hungry married pregnant furious skeptical sceptical convinced relieved retired unemployed asleep ashamed
cansada cansado furiosa furioso preocupada preocupado convencida convencido harta harto triste embarazada orgullosa orgulloso enferma enfermo jubilada jubilado dormida dormido asustada asustado
`);

/** Verbs of being and coming behind which Spanish, and English after a place, sets a new subject. */
export const ARRIVALS = words(
	'estaba esperaba llego entro aparecio hablo vino vive vivia trabaja escuchaba sat stood came waited lived lives habla aguardaba',
);

/** Words that begin an adverbial: what a comma parts from it is the subject. */
export const FRONTED = words(`
outside inside nearby beside behind next at in on near from across among after before then later meanwhile
afuera adentro dentro fuera detras cerca junto al a en entre desde frente ante tras despues luego mientras
`);

/** Capitals at the start of a sentence that are no name: pronouns, bare nouns, Spanish verbs without a subject. */
export const NOT_SUBJECTS = words(`
he she it they we you i one none nobody somebody anybody everybody everyone someone anyone people police traffic word life work time silence nothing something everything anything whoever
part half rain snow fire news help money business another others
ella ello ellos usted nadie alguien nada todo toda uno una otro otra algo cada quien mucho poco tanto demasiado quiza tal acaso apenas jamas nunca siempre tampoco antier anoche casi alla aca abajo arriba pronto tarde temprano ambos quienes primero ultimo recien todavia aquello lunes entonces quien cuando
vio dio fue hizo puso dijo quiso tuvo vino supo pudo hubo quiere tiene puede sabe hace parece falta queda basta llueve debe viene sale dice cree piensa lleva sigue vuelve gente policia
`);
