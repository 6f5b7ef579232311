/** Verbs that Spanish headlines and sentences begin with, before their subject: «Niega Sheinbaum que …», «Respondió Petro». */

const words = (text: string): readonly string[] => text.trim().split(/\s+/);

/** In -ar, without the ending; third person: -a, -an, -ó, -aron, folded. */
const AR = words(`
	neg afirm asegur descart rechaz critic cuestion acus denunci conden lament celebr agradec reiter insist advirt alert llam propus
	anunci present inaugur encabez firm entreg mand envi lanz orden autoriz aprob vet cancel suspend impuls busc plante pact acord
	negoci habl conversa convers dialog abord trat destac subray resalt record mencion explic aclar precis detall inform revel confirm
	ratific reafirm revir respald apoy avala aval felicit aplaud elogi alab presum minimiz ignor evit esquiv elud tach calific catalog
	señal apunt acept rectific replic contest report pregunt reclam demand solicit aconsej recomend orden alej acerc visit viaj lleg
	regres llev tom qued cambi cerr inici termin apel invit convoc particip nombr design releva releg recibi cit apart gan abandon
	amenaz atac dispar bombarde desmient amag prepar alist ajust estren cre deton separ vincul relacion compar pag perdon salud
	abraz reun junt desafi enfrent encar arremet lider acab olvid mir esper trabaj aspir dud jur afinc pospon aplaz adelant retir
	reforz refuerz desplieg despleg mantien sostien not inclin opin consider estim juzg vaticin pronostic`).filter(
	(stem) =>
		!/^(?:agradec|insist|advirt|propus|suspend|aplaud|elud|pospon|arremet|recibi|desmient|mantien|sostien|reun|conversa|avala|releva)$/.test(
			stem,
		),
);

/** Forms of other verbs. */
const OTHERS = words(`
	niega niegan nego negaron desmiente desmienten desmintio advierte advierten advirtio insiste insisten insistio responde responden
	respondio sostiene sostienen sostuvo mantiene mantienen mantuvo propone proponen propuso agradece agradecen agradecio ofrece ofrecen
	ofrecio pide piden pidio exige exigen exigio promete prometen prometio defiende defienden defendio reconoce reconocen reconocio
	admite admiten admitio dice dicen dijo ve ven vio cree creen creyo quiere quieren quiso pone ponen puso hace hacen hizo va van fue
	viene vienen vino sale salen salio sigue siguen siguio recibe reciben recibio suspende suspenden suspendio aplaude aplauden
	arremete arremeten arremetio reune reunen reunio elude pospone pospuso llega pierde perdio vuelve volvio debe deben puede pueden
	tiene tienen tuvo da dio sabe supo asiste asistio acude acudio emite emitio difunde difundio publica publico escribe escribio
	lee leyo expone expuso desconoce desconocio permite permitio prohibe prohibio impide impidio revierte cede cedio teme temio
	condiciona condiciono coincide coinciden coincidio discute discutieron debate debaten comparte compartio excluye excluyo incluye
	incluyo atribuye atribuyo contradice contradijo predice predijo bendice maldice rinde convence convencio vence vencio
	cierra cierran muestra muestran mostro reprocha reprocharon recuerda recuerdan cuenta cuentan despliega desplegaron
	refuerza refuerzan amaga descarta tacha rompe rompio cumple cumplio interviene intervino compromete comprometio somete sometio
	presume presumen presumio previene previno detiene detuvo retiene obtiene obtuvo plantea plantean`);

/** All forms, folded. */
export const HEADLINE_VERBS: readonly string[] = [
	...AR.flatMap((stem) => [`${stem}a`, `${stem}an`, `${stem}o`, `${stem}aron`]).filter((form) => form !== 'cerro'),
	...OTHERS,
];
