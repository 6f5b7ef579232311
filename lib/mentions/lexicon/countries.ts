/**
 * The countries of the world as English and Spanish texts write them: names, then capitals, then adjectives and what
 * people of the country are called. All folded (`lib/text/fold.ts`), so without accents but with `ñ`.
 */
export const COUNTRIES: readonly {
	readonly names: readonly string[];
	readonly capitals: readonly string[];
	readonly people: readonly string[];
}[] = `
mexico|mexico city,ciudad de mexico|mexican,mexicans,mexicano,mexicana
united states,the united states,estados unidos,u s,us,usa,u s a,ee uu,eeuu,eu,eua,america|washington,washington d c|american,americans,estadounidense,estadounidenses,norteamericano,norteamericana
canada|ottawa|canadian,canadiense
colombia|bogota|colombian,colombiano,colombiana
venezuela|caracas|venezuelan,venezolano,venezolana
chile|santiago|chilean,chileno,chilena
argentina|buenos aires|argentine,argentinian,argentino
brazil,brasil|brasilia|brazilian,brasileño,brasileña
peru|lima|peruvian,peruano,peruana
ecuador|quito|ecuadorian,ecuatoriano,ecuatoriana
bolivia|la paz|bolivian,boliviano,boliviana
paraguay|asuncion|paraguayan,paraguayo,paraguaya
uruguay|montevideo|uruguayan,uruguayo,uruguaya
panama|panama city,ciudad de panama|panamanian,panameño,panameña
costa rica|san jose|costarican,costarricense
nicaragua|managua|nicaraguan,nicaraguense
honduras|tegucigalpa|honduran,hondureño,hondureña
el salvador,salvador|san salvador|salvadoran,salvadoreño,salvadoreña
guatemala|guatemala city|guatemalan,guatemalteco,guatemalteca
belize,belice|belmopan|belizean,beliceño,beliceña
cuba|havana,la habana|cuban,cubano,cubana
haiti|port au prince,puerto principe|haitian,haitiano,haitiana
dominican republic,republica dominicana|santo domingo|dominican,dominicano,dominicana
jamaica|kingston|jamaican,jamaicano,jamaicana
trinidad and tobago,trinidad y tobago,trinidad,tobago|port of spain,puerto españa|trinidadian,trinitense
barbados|bridgetown|barbadian,barbadense
guyana|georgetown|guyanese,guyanes,guyanesa
suriname,surinam|paramaribo|surinamese,surinames,surinamesa
puerto rico|san juan|puertorriqueño,puertorriqueña
united kingdom,the united kingdom,uk,u k,britain,great britain,reino unido,gran bretaña|london,londres|british,britanico,britanica
england,inglaterra||english,ingles,inglesa
scotland,escocia|edinburgh,edimburgo|scottish,escoces,escocesa
wales,gales|cardiff|welsh,gales,galesa
ireland,irlanda|dublin|irish,irlandes,irlandesa
france,francia|paris|french,frances,francesa
germany,alemania|berlin|german,aleman,alemana
spain,españa|madrid|spanish,español,española
portugal|lisbon,lisboa|portuguese,portugues,portuguesa
italy,italia|rome,roma|italian,italiano,italiana
vatican,the vatican,vaticano|holy see,santa sede|
netherlands,the netherlands,paises bajos,holland,holanda|the hague,la haya,amsterdam|dutch,neerlandes,neerlandesa,holandes,holandesa
belgium,belgica|brussels,bruselas|belgian,belga
luxembourg,luxemburgo||luxembourgish,luxemburgues,luxemburguesa
switzerland,suiza|bern,berna|swiss,suizo
austria|vienna,viena|austrian,austriaco,austriaca
poland,polonia|warsaw,varsovia|polish,polaco,polaca
czechia,czech republic,chequia,republica checa|prague,praga|czech,checo,checa
slovakia,eslovaquia|bratislava|slovak,eslovaco,eslovaca
hungary,hungria|budapest|hungarian,hungaro,hungara
romania,rumania|bucharest,bucarest|romanian,rumano,rumana
bulgaria|sofia|bulgarian,bulgaro,bulgara
greece,grecia|athens,atenas|greek,griego,griega
serbia|belgrade,belgrado|serbian,serbio
croatia,croacia|zagreb|croatian,croata
slovenia,eslovenia|ljubljana,liubliana|slovenian,esloveno,eslovena
bosnia|sarajevo|bosnian,bosnio
albania|tirana|albanian,albanes,albanesa
kosovo|pristina|kosovar
north macedonia,macedonia del norte|skopje|macedonian,macedonio,macedonia
moldova,moldavia|chisinau|moldovan,moldavo,moldava
ukraine,ucrania|kyiv,kiev|ukrainian,ucraniano,ucraniana
belarus,bielorrusia|minsk|belarusian,bielorruso,bielorrusa
russia,rusia|moscow,moscu,kremlin,the kremlin|russian,ruso,rusa
estonia|tallinn,tallin|estonian,estonio
latvia,letonia|riga|latvian,leton,letona
lithuania,lituania|vilnius,vilna|lithuanian,lituano,lituana
finland,finlandia|helsinki|finnish,finlandes,finlandesa
sweden,suecia|stockholm,estocolmo|swedish,sueco,sueca
norway,noruega|oslo|norwegian,noruego
denmark,dinamarca|copenhagen,copenhague|danish,danes,danesa
iceland,islandia|reykjavik,reikiavik|icelandic,islandes,islandesa
greenland,groenlandia|nuuk|greenlandic,groenlandes,groenlandesa
malta|valletta,la valeta|maltese,maltes,maltesa
cyprus,chipre|nicosia|cypriot,chipriota
turkey,turkiye,turquia|ankara|turkish,turco,turca
georgia|tbilisi,tiflis|georgian,georgiano,georgiana
armenia|yerevan,erevan|armenian,armenio
azerbaijan,azerbaiyan|baku,baku|azerbaijani,azerbaiyano,azerbaiyana
kazakhstan,kazajistan|astana|kazakh,kazajo,kazaja
uzbekistan|tashkent,taskent|uzbek,uzbeko,uzbeka
israel|jerusalem,tel aviv|israeli
palestine,palestina|ramallah|palestinian,palestino
lebanon,libano|beirut|lebanese,libanes,libanesa
syria,siria|damascus,damasco|syrian,sirio
jordan,jordania|amman|jordanian,jordano,jordana
iraq,irak|baghdad,bagdad|iraqi,iraqui
iran|tehran,teheran|iranian,irani
saudi arabia,arabia saudita,arabia saudi|riyadh,riad|saudi,saudita
yemen|sanaa,sana|yemeni
oman|muscat,mascate|omani
united arab emirates,emiratos arabes unidos,uae,eau|abu dhabi,abu dabi|emirati
qatar,catar|doha|qatari,catari
kuwait|kuwait city|kuwaiti
bahrain,barein|manama|bahraini
egypt,egipto|cairo,el cairo|egyptian,egipcio,egipcia
libya,libia|tripoli|libyan,libio
tunisia,tunez|tunis|tunisian,tunecino,tunecina
algeria,argelia|algiers,argel|algerian,argelino,argelina
morocco,marruecos|rabat|moroccan,marroqui
mauritania|nouakchott,nuakchot|mauritanian,mauritano,mauritana
senegal|dakar|senegalese,senegales,senegalesa
gambia|banjul|gambian,gambiano,gambiana
guinea|conakry|guinean,guineano,guineana
ivory coast,cote d ivoire,costa de marfil|abidjan,abiyan|ivorian,marfileño,marfileña
ghana|accra,acra|ghanaian,ghanes,ghanesa
nigeria|abuja|nigerian,nigeriano,nigeriana
niger|niamey|nigerien,nigerino,nigerina
mali|bamako|malian,maliense
burkina faso|ouagadougou,uagadugu|burkinabe
cameroon,camerun|yaounde,yaunde|cameroonian,camerunes,camerunesa
chad|ndjamena,yamena|chadian,chadiano,chadiana
sudan|khartoum,jartum|sudanese,sudanes,sudanesa
south sudan,sudan del sur|juba|
ethiopia,etiopia|addis ababa,adis abeba|ethiopian,etiope
eritrea|asmara|eritrean,eritreo,eritrea
somalia|mogadishu,mogadiscio|somali
kenya,kenia|nairobi|kenyan,keniano,keniana
uganda|kampala|ugandan,ugandes,ugandesa
rwanda,ruanda|kigali|rwandan,ruandes,ruandesa
tanzania|dodoma|tanzanian,tanzano,tanzana
congo|kinshasa,brazzaville|congolese,congoleño,congoleña
angola|luanda|angolan,angoleño,angoleña
namibia|windhoek|namibian,namibio
mozambique|maputo|mozambican,mozambiqueño,mozambiqueña
zambia|lusaka|zambian,zambiano,zambiana
zimbabwe,zimbabue|harare|zimbabwean,zimbabuense
botswana,botsuana|gaborone|
madagascar|antananarivo|malagasy,malgache
south africa,sudafrica|pretoria|sudafricano,sudafricana
india|delhi,new delhi,nueva delhi|indian,indio,hindu
pakistan|islamabad|pakistani
bangladesh|dhaka,daca|bangladeshi
sri lanka|colombo|
nepal|kathmandu,katmandu|nepalese,nepali
afghanistan,afganistan|kabul|afghan,afgano,afgana
china|beijing,pekin|chinese,chino
taiwan|taipei|taiwanese,taiwanes,taiwanesa
hong kong||
mongolia|ulaanbaatar,ulan bator|mongolian,mongol
japan,japon|tokyo,tokio|japanese,japones,japonesa
south korea,corea del sur,korea,corea|seoul,seul|korean,koreans,surcoreano,surcoreana
north korea,corea del norte|pyongyang|norcoreano,norcoreana
vietnam|hanoi|vietnamese,vietnamita
laos|vientiane|laotian,laosiano,laosiana
cambodia,camboya|phnom penh|cambodian,camboyano,camboyana
thailand,tailandia|bangkok|thai,tailandes,tailandesa
myanmar,burma,birmania|naypyidaw|burmese,birmano,birmana
malaysia,malasia|kuala lumpur|malaysian,malasio
singapore,singapur||singaporean,singapurense
indonesia|jakarta,yakarta|indonesian,indonesio
philippines,the philippines,filipinas|manila|philippine,filipino,filipina
australia|canberra|australian,australiano,australiana
new zealand,nueva zelanda,nueva zelandia|wellington|neozelandes,neozelandesa
papua new guinea,papua nueva guinea|port moresby|
fiji,fiyi|suva|fijian,fiyiano,fiyiana
`
	.trim()
	.split('\n')
	.map((line) => {
		const [names = '', capitals = '', people = ''] = line.split('|');
		const list = (text: string) => text.split(',').filter(Boolean);
		return { names: list(names), capitals: list(capitals), people: list(people) };
	});
