/*
 * Translations of recorded quotations, made for measuring: as another outlet might have put them. By the position's id.
 * Nothing here is shown to a reader or taken for anybody's words. Only those with an odd place in the list were
 * looked at while rules were made.
 */
export const TRANSLATIONS: readonly (readonly [position: string, translation: string])[] = [
	['sheinbaum-force-seed000', 'No tenemos una invasión; eso está descartado, absolutamente descartado.'],
	['usgov-reward-seed003', 'He has smothered democracy and clung to power in Venezuela'],
	['delpiano-abroad-seed003', 'No es aceptable que una fuerza externa intervenga en un país soberano'],
	[
		'sheinbaum-cooperation-2024-11-07',
		'We had a very cordial call with President-elect Donald Trump in which we talked about the good relationship there will be between Mexico and the United States',
	],
	[
		'sheinbaum-cooperation-2024-11-27',
		'We also spoke of strengthening collaboration on security issues within the framework of our sovereignty',
	],
	['sheinbaum-cooperation-2024-12-22', 'Vamos a colaborar y a coordinarnos con Estados Unidos'],
	['trump-terror-2024-12-22', 'Designaré de inmediato a los cárteles como organizaciones terroristas extranjeras'],
	[
		'trump-terror-2025-01-20',
		'Los cárteles internacionales constituyen una amenaza para la seguridad nacional que va más allá de la que plantea el crimen organizado tradicional',
	],
	[
		'hegseth-force-2025-01-31',
		'Todas las opciones estarán sobre la mesa si tratamos con organizaciones designadas como terroristas extranjeras que atacan específicamente a estadounidenses en nuestra frontera.',
	],
	[
		'rubio-terror-2025-02-20',
		'Estas designaciones dan a las fuerzas del orden herramientas adicionales para detener a estos grupos.',
	],
	['sheinbaum-terror-2025-02-20', 'This cannot be an opportunity for the United States to invade our sovereignty'],
	[
		'state-terror-2025-02-20',
		'Las designaciones de terrorismo desempeñan un papel fundamental en nuestra lucha contra el terrorismo y son una forma eficaz de reducir el apoyo a actividades terroristas.',
	],
	['sheinbaum-force-2025-03-14', 'That is not on the table, nor on the chair, nor on the floor, nor anywhere, not that.'],
	['sheinbaum-cooperation-2025-05-03', 'Help us so that weapons from the United States do not enter Mexico'],
	['sheinbaum-force-2025-05-03', 'We will never accept the presence of the United States army in our territory'],
	['trump-force-2025-05-04', 'Si México quisiera ayuda con los cárteles, para nosotros sería un honor entrar y dársela'],
	[
		'sheinbaum-cooperation-2025-05-15',
		'Neither coordinating nor with agents of any agency do they take part in any operation in our territory',
	],
	['bondi-reward-2025-08-07', 'El reinado de terror de Maduro continúa y es una amenaza para nuestra seguridad nacional'],
	[
		'rubio-abroad-2025-08-07',
		'No sé si ya ha cambiado su comportamiento, pero su comportamiento va a tener que cambiar de una forma u otra',
	],
	[
		'johnson-cooperation-2025-08-08',
		'We will use every tool at our disposal to protect our peoples, working collaboratively as two sovereign allies.',
	],
	[
		'johnson-terror-2025-08-08',
		'They are terrorists who destroy lives, corrupt institutions and hold entire communities hostage to fear',
	],
	[
		'kelly-terror-2025-08-08',
		'La máxima prioridad del presidente Trump es proteger la patria, por lo que tomó la audaz medida de designar a varios cárteles y pandillas como organizaciones terroristas extranjeras.',
	],
	[
		'sheinbaum-cooperation-2025-08-08',
		'When they have come to raise it we have said no, that we can collaborate in another way, but not that.',
	],
	['sheinbaum-force-2025-08-08-efe', 'No hay riesgo de que vayan a invadir nuestro territorio.'],
	['sheinbaum-force-2025-08-08-informador', 'We cooperate, we collaborate, but there is not going to be an invasion.'],
	[
		'sre-cooperation-2025-08-08',
		'Each one must work in its own country to address the causes of addiction and of the violence that comes from the illegal trafficking of drugs and weapons.',
	],
	['sre-force-2025-08-08', 'Mexico would not accept the participation of U.S. military forces on our territory'],
	['trump-abroad-2025-08-08', 'América Latina tiene muchos cárteles y tienen muchas drogas circulando.'],
	['delpiano-abroad-2025-08-09', 'It is not right for an outside group to intervene in another sovereign country'],
	[
		'delpiano-cooperation-2025-08-09',
		'But it is Chile that has to take charge, and it will ask for the support it needs if it requires it.',
	],
	['petro-abroad-2025-08-09', 'I do not agree with Latin American blood being shed by imposition.'],
	[
		'petro-reward-2025-08-09',
		'I don’t believe the solution to the political problems of Venezuelans lies in putting up money to kill or capture political leaders',
	],
	[
		'petro-venezuela-2025-08-09',
		'I have received support from Maduro and General Padrino to defeat the drug-trafficking groups on the border with that country.',
	],
	['machado-reward-2025-08-10', 'This is a turning point that sends a clear message to Maduro'],
	[
		'petro-abroad-2025-08-10',
		'Any military operation without the approval of the sister countries is an aggression against Latin America and the Caribbean',
	],
	[
		'maduro-venezuela-2025-08-11',
		'Venezuela is a country free of cultivation, of coca leaves, free of cocaine laboratories, totally free',
	],
	['bondi-cooperation-2025-08-12', 'Agradecemos al equipo de Seguridad Nacional de México su colaboración en este asunto.'],
	[
		'embassy-cooperation-2025-08-12',
		'This coordinated effort represents another significant milestone in the collaboration between the law enforcement forces of the United States and Mexico',
	],
	['harfuch-cooperation-2025-08-12', 'En coordinación bilateral y con pleno respeto a nuestra soberanía'],
	[
		'petro-venezuela-2025-08-12',
		'Nicolás Maduro has not spoken of uniting the armies but of coordinating them to end drug trafficking in the border zone',
	],
	[
		'harfuch-cooperation-2025-08-13',
		'This is a sovereign decision, in keeping with the National Security Law and by a determination of the National Security Council',
	],
	[
		'leavitt-abroad-2025-08-19',
		'Está dispuesto a usar todos los elementos del poder estadounidense para impedir que las drogas inunden nuestro país y llevar a los responsables ante la justicia',
	],
	['leavitt-venezuela-2025-08-19', 'El régimen de Maduro no es el gobierno legítimo de Venezuela'],
	['tellez-cooperation-2025-08-20', 'The help of the United States to fight the cartels in Mexico is absolutely welcome'],
	[
		'cole-cooperation-2025-08-21',
		'We are seeing an unprecedented willingness of that country to cooperate with the United States and our personnel',
	],
	[
		'cole-force-2025-08-21',
		'The men and women of the DEA will back whatever decision comes from the president and we will carry out our mission',
	],
	['cole-venezuela-2025-08-21', 'Venezuela has become a narco-terrorist state that keeps working with the FARC and the ELN'],
	[
		'sheinbaum-force-2025-08-22',
		'Mexico is a free, independent and sovereign country, and no foreign government would dare to violate our sovereignty',
	],
	['machado-abroad-2025-08-24', 'I think this is a very brave and timely decision by President Trump'],
	[
		'machado-venezuela-2025-08-24',
		'Venezuela has become a safe haven for all the criminal networks and enemies of the Western Hemisphere',
	],
	[
		'delafuente-cooperation-2025-09-03',
		'The goal is to work together to dismantle transnational organized crime through reinforced cooperation',
	],
	[
		'rubio-cooperation-2025-09-03',
		'There is no government right now that is cooperating with us more in the fight against crime than the Government of Mexico',
	],
	[
		'kaine-abroad-2025-09-19',
		'El presidente Trump no tiene autoridad legal para lanzar ataques ni usar la fuerza militar en el Caribe o en otro lugar del hemisferio occidental.',
	],
	['gil-abroad-2025-09-26', 'Venezuela has not been, is not and never will be a threat to any nation'],
	[
		'petro-abroad-2025-10-18',
		'U.S. government officials have committed murder and violated our sovereignty in territorial waters',
	],
	[
		'graham-venezuela-2025-10-26',
		'Venezuela y Colombia han sido refugios seguros para narcoterroristas durante demasiado tiempo',
	],
	['petro-abroad-2025-10-28', 'There is no need to fire missiles, it is absolutely ineffective'],
	['turk-abroad-2025-10-31', 'Estos ataques y su creciente costo humano son inaceptables.'],
	[
		'rubio-force-2025-11-13',
		'Estados Unidos dará apoyo a México contra los cárteles de la droga solo si el gobierno mexicano lo solicita',
	],
	[
		'kelly-abroad-2025-11-17',
		'Como comandante en jefe de nuestro país, tiene absolutamente la autoridad para impedir que narcoterroristas intenten matar a estadounidenses con estos narcóticos ilícitos.',
	],
	[
		'sheinbaum-cooperation-2025-11-18',
		'Operamos en nuestro territorio, no aceptamos una intervención de ningún gobierno extranjero',
	],
	[
		'mexico-abroad-2026-01-03',
		'The Government of Mexico strongly condemns and rejects the military actions carried out unilaterally in recent hours by the armed forces of the United States of America',
	],
	[
		'petro-abroad-2026-01-03',
		'The government of Colombia rejects the aggression against the sovereignty of Venezuela and of Latin America',
	],
	['sheinbaum-abroad-2026-01-03', 'We condemn any intervention and are guided by what the Constitution establishes'],
	['sre-abroad-2026-01-03', 'Any military action puts regional stability at serious risk'],
	['sheinbaum-cooperation-2026-01-12', 'La colaboración y la cooperación en un marco de respeto mutuo siempre dan resultados'],
	[
		'moreno-cooperation-2026-01-19',
		'We must fight the cartels, we must confront them and destroy them because they are destroying our country, and for that collaboration with the United States is needed',
	],
	['leavitt-cooperation-2026-02-22', 'Estados Unidos proporcionó apoyo de inteligencia al gobierno mexicano'],
	[
		'sheinbaum-force-2026-02-23',
		'There is no participation of United States forces in the operation; what there is is a great deal of information exchange',
	],
	['trump-force-2026-03-07', 'The United States government will do whatever is necessary to defend our national security'],
];
