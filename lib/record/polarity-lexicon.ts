/*
 * Words that take sides, in both languages, whatever the question is. A star ends the beginning of a word; several words
 * are a phrase. Case and accents are folded. Words that belong to one story have no place here.
 */

/** Turn what follows them in their clause. */
export const NEGATIONS = list(`
	no not never nobody none nor neither without cannot nothing hardly can|t don|t doesn|t didn|t won|t isn|t aren|t wasn|t weren|t shouldn|t wouldn|t couldn|t hasn|t haven|t
	nunca jamas ni sin tampoco ningun ninguna ninguno nadie nada
`);

/** End the reach of a negation. */
export const TURNS = list('but however instead although though pero sino aunque mas embargo');

/** Speak against what stands with them. */
export const AGAINST = list(`
	reject* oppose opposes opposed opposing condemn* denounce* denouncing refus* disagree* criticiz* criticis* object objects objected exclude* excluding forbid* prohibit*
	unacceptable inadmissible intolerable illegal* unlawful* illegitimate unconstitutional unjust* wrong useless ineffective absurd ridiculous reckless unfounded
	violat* breach* break|the|law against|the|law aggression* kidnap* abduct* murder* assassinat* undermin* rule|out rules|out ruled|out ruling|out out|of|the|question
	no|authority no|legal|authority no|legal|basis no|right without|legal sin|base|legal no|business no|place call|off halt* cease unwelcome hostile provocation* pretext* smokescreen* threaten* meddl*
	rechaz* oponer* opone opongo oponemos opuso condena condenan condenamos condeno condenar denunci* repudi* desacuerdo critic* objet* descart* excluy* excluid* prohib* niega negamos
	inaceptable* inadmisible* intolerable* ilegal* ilicit* ilegitim* inconstitucional* injust* injustific* inutil* ineficaz ineficac* absurd* ridicul* infundad* arbitrari*
	viol* vulner* agresion* agred* secuestr* asesinat* asesin* socav* debilit* en|contra contra|la|ley no|corresponde no|cabe no|procede fuera|de|lugar
	atropell* provocacion* pretexto* cortina|de|humo amenaz* injerenc* intromision*
`);

/** Speak for what stands with them. */
export const FOR = list(`
	support* backs backed backing welcom* applaud* prais* thank* grateful gratitude honored honoured happy glad proud* success* effective* necessary needed bold brave* timely
	right rightful* rightly justif* lawful legitimate agree agrees agreed accept* allow* approv* embrac* endors* favor* favour* celebrat* strengthen* milestone* unprecedented
	ready prepared willing determined commit* side|by|side hand|in|hand on|the|table ok okay must will
	apoy* respald* bienvenid* aplaud* aplaus* elogi* alab* agradec* gracias honrad* feliz alegr* orgull* exit* eficaz eficac* necesari* necesita* hace|falta valient* oportun* acertad*
	razon justific* legitim* acuerdo acepta* aprob* permit* favorabl* celebr* fortalec* hito dispuest* preparad* listo lista decidid* compromet* codo|con|codo de|la|mano sin|precedente*
	hay|que debe deben
`);

/** Make what is said hang on a condition, or leave it open. */
export const CONDITIONS = list(`
	only|if only|when only|with as|long|as provided|that so|long|as unless on|condition if|and|only with|respect|for full|respect within|the|framework within|a|framework within|international|law
	respecting in|accordance|with subject|to on|request on|the|table not|unilateral* nothing|unilateral* unilateral* no|subordination never|subordination options each|in|its own|side|of
	solo|si solo|con solo|cuando siempre|que siempre|y|cuando a|condicion mientras con|respeto respeto|a|la respeto|a|nuestra respetando en|el|marco dentro|del|marco dentro|del|derecho a|menos|que salvo|que
	pleno|respeto respeto|irrestricto con|consentimiento with|consent de|otra|manera another|way another|kind sin|subordin* nunca|subordin* cada|quien cada|uno soberana
`);

function list(text: string): readonly (readonly string[])[] {
	return text
		.trim()
		.split(/\s+/)
		.map((entry) => entry.split('|'));
}
