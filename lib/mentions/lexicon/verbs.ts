/** Verbs that make a government of a place name, and words that keep it a place. All folded. */

const words = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/).filter(Boolean));

/** What governments do and places do not. */
export const GOVERNMENT_VERBS = words(`
said says announced announces insisted insists denied denies rejected rejects demanded demands accused accuses warned warns argued argues maintains maintained claims claimed lists listed designated designates
sanctioned sanctions imposed imposes agreed agrees refused refuses promised pledges pledged vowed vows asked asks condemned condemns recognizes recognized recognised considers considered confirmed confirms acknowledged replied responded insist reiterated reiterates offered offers
dijo dice anuncio anuncia insistio insiste nego niega rechazo rechaza exigio exige acuso acusa advirtio advierte sostiene sostuvo afirma afirmo asegura aseguro designo designa sanciono sanciona impuso impone acordo acuerda prometio promete pidio pide
condeno condena reconoce reconocio considera considero confirmo confirma respondio responde reitero reitera ofrecio ofrece catalogo cataloga lista reclamo reclama
`);

/** Words before a place that keep it a place. */
export const LOCATIVES = words(
	'in from to at near across throughout into within outside of for with en de desde hacia a hasta por para con sobre entre',
);
