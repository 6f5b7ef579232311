import { set } from './cue';

/** Nouns for somebody, folded, that "the", "el" or "la" before them bring into a text without a name. */
export const PERSONS: ReadonlySet<string> = set(`
lawyer attorney admiral general captain colonel sergeant officer soldier sailor veteran judge magistrate prosecutor professor teacher student scholar researcher scientist economist historian criminologist sociologist psychologist engineer doctor nurse surgeon priest bishop
analyst expert critic activist organizer campaigner spokesman spokeswoman spokesperson aide adviser advisor envoy diplomat lawmaker legislator candidate farmer fisherman fisher worker driver neighbour neighbor resident witness victim survivor widow widower mother father
sister brother daughter son wife husband cousin uncle aunt man woman boy girl host moderator interviewer reporter journalist correspondent editor author writer columnist singer musician actor actress director owner vendor shopkeeper clerk chef cook guard guide pilot mechanic skipper diver trader pensioner
mayor governor senator congressman congresswoman councillor president premier chancellor minister ambassador consul commissioner rector dean
abogado abogada almirante general capitan capitana coronel sargento oficial soldado marinero marinera veterano veterana juez jueza magistrado magistrada fiscal profesor profesora maestro maestra estudiante academico academica investigador investigadora cientifico cientifica economista historiador historiadora
criminologo criminologa sociologo sociologa psicologo psicologa politologo politologa ingeniero ingeniera medico medica doctor doctora enfermero enfermera sacerdote obispo analista experto experta critico critica activista vocero vocera portavoz asesor asesora enviado enviada diplomatico diplomatica
legislador legisladora candidato candidata agricultor agricultora pescador pescadora trabajador trabajadora conductor conductora vecino vecina testigo victima sobreviviente viuda viudo madre padre hermana hermano hija hijo esposa esposo marido prima primo tio tia hombre mujer niño niña
presentador presentadora moderador moderadora entrevistador entrevistadora reportero reportera periodista corresponsal editor editora autor autora escritor escritora columnista cantante musico actor actriz dueño dueña vendedor vendedora comerciante cocinero cocinera guardia guia piloto jurista patron patrona buzo taxista chofer campesino campesina ganadero ganadera mesero mesera jubilado jubilada
alcalde alcaldesa gobernador gobernadora senador senadora diputado diputada ministro ministra presidente presidenta canciller embajador embajadora consul regidor regidora edil rector rectora
`);
