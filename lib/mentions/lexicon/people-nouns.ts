import { CALLINGS, TITLES } from './titles';

const OTHERS = `
person people man woman boy girl official officials aide aides adviser advisor advisers source sources spokesman spokeswoman spokesperson analyst expert experts critic critics resident residents neighbour neighbor witness witnesses
relative relatives mother father brother sister son daughter wife husband cousin uncle aunt nephew niece grandmother grandfather friend friends colleague colleagues lawyer lawyers lawmaker lawmakers worker workers farmer fisherman
diplomat diplomats employee employees clerk passenger driver shopkeeper vendor voter voters supporter supporters veteran scholar researcher deputy undersecretary counterpart predecessor successor
widow widower victim survivor skipper diver sailor soldier captain trader merchant shopper pensioner retiree fisher neighbor teenager
persona hombre mujer niño niña niño niña funcionario funcionaria funcionarios asesor asesora asesores fuente fuentes vocero vocera portavoz analista experto experta expertos critico critica vecino vecina vecinos testigo testigos
pariente madre padre hermano hermana hijo hija esposa esposo marido primo prima tio tia sobrino sobrina abuela abuelo amigo amiga colega abogado abogada legislador legisladora trabajador trabajadora agricultor pescador
diplomatico diplomatica empleado empleada pasajero conductor comerciante vendedor vendedora votante simpatizante veterano academico academica exembajador exministro exministra exfuncionario homologo homologa antecesor sucesor antecesora sucesora lector cargador chofer taxista viuda viudo victima sobreviviente buzo marinero marinera soldado capitan capitana patron patrona pescadora
campesino campesina ganadero ganadera panadera maestra camionero jubilado jubilada jornalero jornalera albañil mesero mesera tendero tendera tianguista lanchero exasesor exasesora exvocero exvocera
`;

/** Nouns for people, folded: with "a" or "su" before them they bring somebody without a name into the text. */
export const PEOPLE_NOUNS: ReadonlySet<string> = new Set([...TITLES, ...CALLINGS, ...OTHERS.trim().split(/\s+/)]);
