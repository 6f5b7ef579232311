/** Names of countries, capitals and their short forms, folded: as metonyms they mean a government only when they speak. */

const list = (text: string): ReadonlySet<string> =>
	new Set(
		text
			.trim()
			.split(/\s*,\s*/)
			.filter(Boolean),
	);

/** Places that stand for their governments. */
export const PLACES = list(`
mexico,mexico city,united states,the united states,estados unidos,u s,us,usa,u s a,ee uu,eeuu,eu,eua,washington,washington d c,america,palacio nacional,national palace,the national palace,
colombia,bogota,venezuela,caracas,chile,santiago,argentina,buenos aires,brazil,brasil,brasilia,peru,lima,ecuador,quito,bolivia,la paz,paraguay,asuncion,uruguay,montevideo,panama,costa rica,san jose,nicaragua,managua,honduras,tegucigalpa,el salvador,san salvador,guatemala,belize,cuba,havana,la habana,haiti,dominican republic,republica dominicana,jamaica,trinidad and tobago,trinidad y tobago,guyana,suriname,puerto rico,
canada,ottawa,united kingdom,uk,u k,britain,london,londres,reino unido,ireland,irlanda,dublin,france,francia,paris,germany,alemania,berlin,spain,espana,madrid,portugal,lisbon,lisboa,italy,italia,rome,roma,vatican,vaticano,netherlands,paises bajos,belgium,belgica,brussels,bruselas,switzerland,suiza,austria,vienna,viena,poland,polonia,warsaw,varsovia,ukraine,ucrania,kyiv,kiev,russia,rusia,moscow,moscu,turkey,turquia,ankara,greece,grecia,athens,sweden,suecia,norway,noruega,denmark,dinamarca,finland,finlandia,
china,beijing,pekin,japan,japon,tokyo,tokio,india,delhi,new delhi,pakistan,islamabad,iran,tehran,teheran,iraq,irak,baghdad,israel,jerusalem,tel aviv,syria,siria,damascus,saudi arabia,arabia saudita,riyadh,egypt,egipto,cairo,qatar,south korea,corea del sur,seoul,north korea,corea del norte,pyongyang,vietnam,hanoi,philippines,filipinas,manila,indonesia,jakarta,australia,canberra,new zealand,south africa,sudafrica,pretoria,nigeria,kenya,kenia,nairobi,ethiopia
`);

/** Words that tie an office to a country: its name or its adjective. Folded. */
export const COUNTRY_WORDS: ReadonlySet<string> = new Set(
	`mexico mexican mexicano mexicana mexicans us american americans estadounidense estadounidenses norteamericano norteamericana unidos states washington eu eeuu eua uu colombia colombian colombiano colombiana venezuela venezuelan venezolano venezolana
	chile chilean chileno chilena argentina argentine argentino brazil brasil brazilian brasileno brasilena peru peruvian peruano peruana ecuador ecuadorian ecuatoriano ecuatoriana bolivia bolivian boliviano boliviana paraguay paraguayan paraguayo uruguay uruguayan uruguayo
	panama panamanian panameno honduras honduran hondureno guatemala guatemalan guatemalteco salvador salvadoran salvadoreno nicaragua nicaraguan nicaraguense cuba cuban cubano haiti haitian haitiano trinidad trinidadian trinitense tobago jamaica guyana dominican dominicano
	canada canadian canadiense uk british britain britanico britanica reino french france francia frances francesa german germany alemania aleman alemana spain spanish espana espanol espanola italy italian italia italiano italiana russia russian rusia ruso rusa
	ukraine ukrainian ucrania ucraniano ucraniana china chinese chino china japan japanese japon japones india indian indio israel israeli iran iranian irani turkey turkish turquia turco un onu u pentagon pentagono blanca house virginia carolina pri pan sspc sre`
		.split(/\s+/)
		.filter(Boolean),
);
