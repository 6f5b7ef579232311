/**
 * Two short texts of our own that name all that the dossier's two founding texts name: nobody's words are in them but
 * our own; officials are named and said to have met, travelled or waited.
 */
export const FOUNDING_TEXTS = {
	en: `Mexico waits for the text of a secret order
President Claudia Sheinbaum began her day with a map. On it were the fentanyl routes of the west coast, and next to them a copy of what is known of the secret directive that U.S. President Donald Trump signed for the Pentagon.
The White House did not hand out the text. Secretary of State Marco Rubio was on his way to Colombia, and the U.S. Ambassador to Mexico, Ronald Johnson, had a long lunch with people of Mexico's Foreign Ministry.
Lawyers looked at two things: the foreign terrorist organizations of the list, and the rules of engagement that soldiers would get. Sovereignty was the word on every wall of the Senate in Mexico City.
In Santiago, Defence Minister Adriana Delpiano opened a shipyard. In Bogotá, President Gustavo Petro planted a tree. In Caracas, Nicolás Maduro drove a bus past a poster with the $50 million reward for Maduro.
The tables of the month came out at noon: fewer border crossings, fewer fentanyl seizures, and a page on bilateral cooperation. Trump played golf; Sheinbaum went to Oaxaca; Rubio landed late; Johnson slept at the embassy; Petro and Delpiano went home; Maduro parked the bus.`,
	es: `México espera el texto de una orden secreta
La presidenta Claudia Sheinbaum empezó el día con un mapa. En él estaban las rutas del fentanilo de la costa oeste y, al lado, una copia de lo que se sabe de la directiva secreta que el presidente Donald Trump firmó para el Pentágono.
La Casa Blanca no repartió el texto. El secretario de Estado Marco Rubio iba de camino a Colombia, y el embajador Ronald Johnson comió largo con gente de la Secretaría de Relaciones Exteriores de México.
Los abogados miraban dos cosas: las organizaciones terroristas extranjeras de la lista y las reglas de enfrentamiento que recibirían los soldados. Soberanía era la palabra de todas las paredes del Senado.
En Santiago, la ministra Adriana Delpiano inauguró un astillero. En Bogotá, el presidente Gustavo Petro plantó un árbol. En Caracas, Nicolás Maduro condujo un autobús junto a un cartel con la recompensa por Maduro.
Las tablas del mes salieron al mediodía: menos cruces fronterizos, menos decomisos de fentanilo y una página sobre cooperación bilateral. Trump jugó al golf; Sheinbaum fue a Oaxaca; más tarde aterrizó Rubio; Petro y Delpiano volvieron a casa, y allí aparcó Maduro el autobús.`,
} as const;

/** What both must hold. */
export const FOUNDING_ENTITIES = [
	'donald-trump',
	'claudia-sheinbaum',
	'marco-rubio',
	'ronald-johnson',
	'adriana-delpiano',
	'gustavo-petro',
	'nicolas-maduro',
	'white-house',
	'pentagon',
	'mexico-foreign-ministry',
	'cartel-directive',
	'foreign-terrorist-organization',
	'sovereignty',
	'rules-of-engagement',
	'bilateral-security-cooperation',
	'fentanyl-trafficking',
	'drug-seizures',
	'illegal-border-crossings',
	'maduro-reward',
] as const;
