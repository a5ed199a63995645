const list = (names: string) => new Set(names.split(/\s*,\s*/));

const countries = list(
	'afghanistan,albania,algeria,andorra,angola,argentina,armenia,australia,austria,azerbaijan,bahrain,bangladesh,belarus,belgium,bolivia,bosnia and herzegovina,botswana,brazil,brasil,bulgaria,cambodia,cameroon,canada,chile,china,colombia,costa rica,croatia,cuba,cyprus,czechia,czech republic,denmark,dominican republic,ecuador,egypt,el salvador,estonia,ethiopia,finland,france,georgia,germany,deutschland,ghana,greece,guatemala,honduras,hong kong,hungary,iceland,india,indonesia,iran,iraq,ireland,israel,italy,jamaica,japan,jordan,kazakhstan,kenya,kuwait,latvia,lebanon,lithuania,luxembourg,malaysia,malta,mauritius,mexico,méxico,moldova,monaco,mongolia,montenegro,morocco,mozambique,namibia,nepal,netherlands,the netherlands,nederland,new zealand,nicaragua,nigeria,north macedonia,norway,oman,pakistan,panama,paraguay,peru,perú,philippines,poland,portugal,puerto rico,qatar,romania,rwanda,saudi arabia,senegal,serbia,singapore,slovakia,slovenia,south africa,south korea,spain,españa,sri lanka,sweden,switzerland,schweiz,österreich,taiwan,tanzania,thailand,tunisia,turkey,türkiye,uganda,ukraine,united arab emirates,uae,united kingdom,uk,great britain,england,scotland,wales,northern ireland,united states,usa,us,u.s.,u.s.a.,united states of america,uruguay,uzbekistan,venezuela,vietnam,zambia,zimbabwe,europe,emea,eu,apac,latam,belgique,suisse,italia,italien,frankreich,belgië'
);
const regions = list(
	'alabama,alaska,arizona,arkansas,california,colorado,connecticut,delaware,florida,georgia,hawaii,idaho,illinois,indiana,iowa,kansas,kentucky,louisiana,maine,maryland,massachusetts,michigan,minnesota,mississippi,missouri,montana,nebraska,nevada,new hampshire,new jersey,new mexico,new york,north carolina,north dakota,ohio,oklahoma,oregon,pennsylvania,rhode island,south carolina,south dakota,tennessee,texas,utah,vermont,virginia,washington,west virginia,wisconsin,wyoming,ontario,quebec,québec,british columbia,alberta,manitoba,saskatchewan,nova scotia,new brunswick,new south wales,nsw,victoria,queensland,qld,bavaria,bayern,hessen,nordrhein-westfalen,nrw,baden-württemberg,sachsen,niedersachsen,île-de-france,occitanie,bretagne,catalonia,cataluña,andalucía,noord-holland,zuid-holland,utrecht,gelderland,noord-brabant,são paulo,sp,rj,mg,kent,surrey,sussex,essex,yorkshire,lancashire,cornwall,devon,dorset,norfolk,suffolk,cumbria,hampshire,midlands,west midlands,merseyside,greater manchester,tyne and wear,karnataka,maharashtra,tamil nadu,telangana,punjab,metro manila,midwest,trøndelag,nordland,vestland,rogaland,agder,innlandet,troms,finnmark,jylland,jutland,skåne,dalarna,lapland,tyrol,tirol,styria,steiermark,carinthia,kärnten,saxony,lower saxony,hesse,brandenburg,thuringia,thüringen,schleswig-holstein,north rhine-westphalia,rheinland-pfalz,rhineland-palatinate,saarland,normandie,normandy,brittany,auvergne-rhône-alpes,hauts-de-france,grand est,pays de la loire,nouvelle-aquitaine,catalunya,galicia,andalusia,castilla y león,asturias,aragón,tuscany,toscana,lombardy,lombardia,piedmont,piemonte,veneto,emilia-romagna,flanders,vlaanderen,wallonia,wallonie,limburg,friesland,drenthe,overijssel,flevoland,zeeland,north holland,south holland,algarve,alentejo,silesia,masovia,moravia,munster,connacht'
);
const usStates =
	/^(?:AL|AK|AZ|AR|CA|CO|CT|DE|DC|D\.C\.|FL|GA|HI|ID|IL|IN|IA|KS|KY|LA|ME|MD|MA|MI|MN|MS|MO|MT|NE|NV|NH|NJ|NM|NY|N\.Y\.|NC|ND|OH|OK|OR|PA|RI|SC|SD|TN|TX|UT|VT|VA|WA|WV|WI|WY|ON|QC|BC|AB|MB|SK|NS|NB|NSW|VIC|QLD|WA|SA|TAS|ACT|UK|USA|US)(?:\s+[A-Z]?\d[\dA-Z]{2,4}(?:[- ]?\d[A-Z0-9]{1,3})?)?$/;
const cities = list(
	"london,new york,new york city,nyc,paris,berlin,munich,münchen,hamburg,cologne,köln,frankfurt,frankfurt am main,stuttgart,düsseldorf,leipzig,dresden,hannover,nuremberg,nürnberg,bremen,dortmund,essen,bonn,mannheim,karlsruhe,freiburg,vienna,wien,graz,linz,salzburg,zurich,zürich,geneva,genève,basel,bern,lausanne,amsterdam,rotterdam,the hague,den haag,utrecht,eindhoven,groningen,brussels,bruxelles,antwerp,antwerpen,ghent,gent,luxembourg,madrid,barcelona,valencia,seville,sevilla,bilbao,málaga,zaragoza,lisbon,lisboa,porto,rome,roma,milan,milano,turin,torino,naples,bologna,florence,lyon,marseille,toulouse,bordeaux,lille,nantes,nice,strasbourg,montpellier,rennes,grenoble,dublin,cork,galway,belfast,edinburgh,glasgow,aberdeen,dundee,manchester,birmingham,leeds,liverpool,bristol,sheffield,newcastle,nottingham,leicester,cambridge,oxford,cardiff,swansea,brighton,southampton,portsmouth,reading,york,bath,exeter,plymouth,norwich,coventry,hull,milton keynes,derby,stockholm,gothenburg,göteborg,malmö,copenhagen,københavn,aarhus,oslo,bergen,trondheim,helsinki,tampere,espoo,reykjavik,tallinn,riga,vilnius,warsaw,warszawa,kraków,krakow,wrocław,gdańsk,poznań,łódź,prague,praha,brno,budapest,bucharest,cluj-napoca,sofia,belgrade,zagreb,ljubljana,bratislava,athens,thessaloniki,istanbul,ankara,kyiv,lviv,tel aviv,jerusalem,dubai,abu dhabi,doha,riyadh,cairo,casablanca,lagos,nairobi,johannesburg,cape town,durban,mumbai,delhi,new delhi,bangalore,bengaluru,hyderabad,chennai,pune,kolkata,gurgaon,gurugram,noida,karachi,lahore,dhaka,singapore,kuala lumpur,jakarta,bangkok,manila,ho chi minh city,hanoi,hong kong,shanghai,beijing,shenzhen,guangzhou,hangzhou,taipei,tokyo,osaka,kyoto,seoul,busan,sydney,melbourne,brisbane,perth,adelaide,canberra,auckland,wellington,christchurch,toronto,montreal,montréal,vancouver,calgary,ottawa,edmonton,winnipeg,halifax,québec,los angeles,san francisco,san diego,san jose,oakland,sacramento,seattle,portland,denver,boulder,austin,dallas,houston,san antonio,phoenix,las vegas,salt lake city,chicago,minneapolis,detroit,columbus,cleveland,cincinnati,indianapolis,milwaukee,st. louis,kansas city,nashville,memphis,atlanta,miami,orlando,tampa,charlotte,raleigh,durham,richmond,washington,washington dc,washington d.c.,baltimore,philadelphia,pittsburgh,boston,cambridge ma,brooklyn,queens,bronx,manhattan,staten island,mountain view,palo alto,menlo park,sunnyvale,santa clara,cupertino,redmond,bellevue,mexico city,ciudad de méxico,guadalajara,monterrey,bogotá,medellín,lima,santiago,buenos aires,córdoba,montevideo,são paulo,rio de janeiro,belo horizonte,curitiba,porto alegre,brasília,recife,salvador,fortaleza,bay area,san francisco bay area,silicon valley,greater london,stockport,slough,warrington,wolverhampton,stoke-on-trent,bolton,blackpool,preston,huddersfield,bradford,wakefield,doncaster,rotherham,sunderland,middlesbrough,darlington,carlisle,lancaster,harrogate,scarborough,lincoln,grimsby,peterborough,northampton,bedford,luton,watford,stevenage,colchester,chelmsford,ipswich,swindon,gloucester,cheltenham,worcester,hereford,shrewsbury,telford,chester,wrexham,newport,truro,bournemouth,poole,basingstoke,guildford,crawley,eastbourne,hastings,canterbury,maidstone,tunbridge wells,st albans,inverness,perth,stirling,derry,limerick,waterford,toledo,boise,spokane,tacoma,savannah,chattanooga,knoxville,asheville,greensboro,des moines,omaha,tulsa,albuquerque,tucson,el paso,fort worth,huntsville,birmingham al,buffalo,rochester,syracuse,grand rapids,ann arbor,fort collins,colorado springs,reno,fresno,bakersfield,anchorage,honolulu,münster,bielefeld,augsburg,wiesbaden,mainz,kassel,aachen,braunschweig,kiel,lübeck,rostock,erfurt,magdeburg,potsdam,würzburg,regensburg,ulm,heidelberg,bochum,wuppertal,duisburg,bamberg,freiburg im breisgau,luzern,winterthur,st. gallen,reims,le havre,dijon,angers,brest,quimper,le mans,tours,limoges,amiens,metz,nancy,rouen,caen,benidorm,alicante,murcia,granada,valladolid,vigo,gijón,santander,pamplona,san sebastián,zwolle,arnhem,nijmegen,tilburg,breda,maastricht,haarlem,leiden,delft,apeldoorn,enschede,amersfoort,braga,coimbra,faro,aveiro,katowice,lublin,szczecin,gdynia,campinas,florianópolis,goiânia,manaus,odense,aalborg,esbjerg,randers,kolding,horsens,vejle,roskilde,silkeborg,herning,helsingør,ballerup,lyngby,kongens lyngby,hillerød,søborg,glostrup,taastrup,frederiksberg,frederikshavn,billund,sønderborg,svendborg,uppsala,linköping,västerås,örebro,norrköping,helsingborg,jönköping,umeå,borås,sundsvall,gävle,södertälje,karlstad,växjö,halmstad,luleå,kiruna,skellefteå,östersund,kalmar,solna,stavanger,tromsø,drammen,fredrikstad,kristiansand,sandnes,bodø,ålesund,kongsberg,turku,oulu,jyväskylä,lahti,kuopio,vantaa,rovaniemi,vaasa,joensuu,tórshavn,tartu,kaunas,klaipėda,bydgoszcz,białystok,toruń,rzeszów,kielce,gliwice,opole,olsztyn,wroclaw,gdansk,poznan,lodz,ostrava,plzeň,olomouc,liberec,pardubice,zlín,hradec králové,české budějovice,košice,žilina,nitra,trnava,debrecen,szeged,győr,pécs,timișoara,timisoara,iași,iasi,brașov,brasov,constanța,sibiu,oradea,craiova,cluj,plovdiv,varna,burgas,novi sad,rijeka,osijek,maribor,koper,sarajevo,skopje,tirana,podgorica,patras,heraklion,piraeus,izmir,bursa,antalya,valletta,nicosia,limassol,namur,liège,charleroi,leuven,bruges,brugge,kortrijk,hasselt,mechelen,aalst,mons,venlo,den bosch,'s-hertogenbosch,dordrecht,zoetermeer,almere,hilversum,zaandam,alkmaar,deventer,wageningen,veldhoven,leeuwarden,roosendaal,vlissingen,schiphol,hoofddorp,amstelveen,zug,lugano,biel,thun,chur,fribourg,neuchâtel,schaffhausen,aarau,solothurn,olten,vevey,davos,klagenfurt,villach,wels,st. pölten,dornbirn,steyr,bregenz,wiener neustadt,leoben,göppingen,esslingen,ludwigsburg,tübingen,reutlingen,heilbronn,pforzheim,konstanz,ravensburg,friedrichshafen,albstadt,ingolstadt,erlangen,fürth,bayreuth,passau,landshut,rosenheim,kempten,garching,unterföhring,darmstadt,hanau,offenbach,gießen,marburg,fulda,göttingen,wolfsburg,hildesheim,oldenburg,osnabrück,paderborn,gütersloh,hagen,gelsenkirchen,oberhausen,mönchengladbach,krefeld,leverkusen,solingen,siegen,koblenz,trier,kaiserslautern,ludwigshafen,saarbrücken,jena,weimar,chemnitz,zwickau,görlitz,cottbus,schwerin,stralsund,greifswald,flensburg,lüneburg,bremerhaven,wilhelmshaven,walldorf,sindelfingen,böblingen,offenburg,aalen,saint-étienne,toulon,aix-en-provence,sophia antipolis,cannes,antibes,avignon,nîmes,perpignan,pau,bayonne,biarritz,la rochelle,poitiers,orléans,mulhouse,colmar,besançon,annecy,chambéry,clermont-ferrand,lorient,vannes,saint-nazaire,saint-malo,dunkerque,boulogne-billancourt,la défense,nanterre,levallois-perret,courbevoie,saint-denis,massy,versailles,villeurbanne,bari,palermo,catania,verona,padova,padua,venice,venezia,trieste,genoa,genova,brescia,bergamo,modena,parma,reggio emilia,pisa,firenze,siena,perugia,ancona,trento,bolzano,udine,cagliari,ravenna,rimini,lecce,monza,tarragona,girona,lleida,elche,cartagena,almería,cádiz,burgos,salamanca,oviedo,a coruña,santiago de compostela,vitoria-gasteiz,palma,palma de mallorca,las palmas,ibiza,setúbal,évora,leiria,viseu,guimarães,funchal,matosinhos,oeiras,cascais,sintra,vila nova de gaia,leamington spa,warwick,kettering,stafford,crewe,macclesfield,wigan,blackburn,burnley,oldham,rochdale,salford,barnsley,scunthorpe,hartlepool,gateshead,hexham,kendal,dumfries,paisley,falkirk,livingston,dunfermline,st andrews,aberystwyth,bangor,llandudno,bridgend,lisburn,taunton,yeovil,torquay,penzance,falmouth,salisbury,winchester,andover,maidenhead,bracknell,woking,farnborough,horsham,worthing,chichester,margate,folkestone,ashford,dartford,basildon,southend-on-sea,harlow,hertford,hemel hempstead,welwyn garden city,aylesbury,high wycombe,bicester,banbury,cirencester,stroud,kidderminster,solihull,dudley,walsall,loughborough,mansfield,chesterfield,great yarmouth,lowestoft,bury st edmunds,goole,whitby,kilkenny,sligo,drogheda,dundalk,athlone,ennis,tralee,letterkenny,wexford,shannon,geelong,wollongong,hobart,darwin,cairns,townsville,gold coast,ballarat,bendigo,hamilton,dunedin,tauranga,queenstown,kitchener,mississauga,burnaby,saskatoon,kelowna,gatineau,québec city,quebec city,kochi,thiruvananthapuram,coimbatore,ahmedabad,jaipur,indore,chandigarh,lucknow,visakhapatnam,accra,abuja,port harcourt,ibadan,kampala,kigali,dar es salaam,addis ababa,lusaka,harare,windhoek,pretoria,tunis,algiers,rabat,dakar,abidjan,sharjah,jeddah,dammam,manama,muscat,beirut,amman,haifa,penang,cebu,makati,johor bahru,yangon,phnom penh,colombo,kathmandu,islamabad,chengdu,wuhan,nanjing,suzhou,nagoya,fukuoka,da nang,quito,guayaquil,caracas,panama city,santo domingo,tijuana,puebla,querétaro,santa monica,irvine,pasadena,long beach,san mateo,redwood city,fremont,berkeley,eugene,olympia,missoula,bozeman,green bay,fargo,sioux falls,wichita,topeka,little rock,baton rouge,new orleans,jacksonville,tallahassee,gainesville,fort lauderdale,west palm beach,charleston,greenville,winston-salem,virginia beach,arlington,alexandria,bethesda,rockville,annapolis,wilmington,newark,jersey city,hoboken,princeton,trenton,stamford,hartford,new haven,somerville,albany,dayton,akron,lansing,louisville,lexington,fort wayne,peoria,iowa city,cedar rapids,springfield,berne,genf,napoli,cracow,kopenhagen,brussel,luik,basle,lucerne,st gallen,innsbruck,niš,larnaca,lund,'s-hertogenbosch,gouda,middelburg,newcastle upon tyne,newry,armagh,mullingar,tullamore,carlow,naas,navan,castlebar,düren,hamm,gera,halle,dessau,jerez,huelva,jaén,albacete,badajoz,cáceres,logroño,vitoria,castellón,sabadell,terrassa"
);

/** A name with a capital or after a postcode, and no label or count: "37 hours per week". */
const isNamed =
	/^(?!.* (?:is|are|have|has|for|you|your|with|to|from|per|at|our|as) )(?:\p{Lu}|\d{4,6}(?: [A-Z]{2})? \p{Lu})[^:]*$|^\d{5}$|^'s-/u;

/** How sure it is that words name a place: 1 for "Leeds, UK", less for a city alone, 0 where nothing says so. */
export function placeCertainty(words: string): number {
	const parts = words
		.replace(/\(([^()]*)\)/g, (_whole, inside: string) => (isRegion(inside) ? `, ${inside}` : ''))
		.split(/,|\s[-–—/]\s| or | and /)
		.map((part) => part.trim())
		.filter((part) => part !== '');
	if (parts.length === 0 || parts.length > 5 || words.length > 90) return 0;
	if (!parts.every((part) => isNamed.test(part) && part.split(/\s+/).length <= 5)) return 0;
	const known = parts.filter((part) => isKnownPlace(part)).length;
	if (known === 0) return 0;
	if (known === parts.length) return parts.length > 1 ? 1 : 0.8;
	return parts.length > 1 && isKnownPlace(parts.at(-1) ?? '') ? 0.9 : 0.5;
}

/** Whether a name is that of a town on our list, and of no country or region. */
export function isTown(name: string): boolean {
	const lower = name.trim().toLowerCase().replace(district, '');
	return cities.has(lower) && !countries.has(lower);
}

/** Whether a name is that of a country or a part of one. */
export function isRegion(name: string): boolean {
	const lower = name.trim().toLowerCase();
	return (
		countries.has(lower) || regions.has(lower) || shire.test(lower) || usStates.test(name.trim())
	);
}

/** Whether a name is that of a part of a country. */
export function isState(name: string): boolean {
	return regions.has(name.trim().toLowerCase());
}

const shire = /^\p{L}{3,}shire$|^(?:co\.?|county) \p{L}{3,}$/u;

/** "Dublin 2", "Lyon 7e" */
const district =
	/(?<=\p{L})(?: \d{1,2}(?:er?|ème)?|[ -](?:nord|süd|ost|west|mitte|zentrum|centrum|centre|centro|noord|zuid|oost|norte|sur|sul|oeste))$/u;

function isKnownPlace(part: string): boolean {
	const whole = part.toLowerCase();
	const lower = whole
		.replace(district, '')
		.replace(/^(?:greater|downtown|central|north|south|east|west|remote) /, '');
	return (
		countries.has(lower) ||
		regions.has(lower) ||
		regions.has(whole) ||
		shire.test(lower) ||
		cities.has(lower) ||
		usStates.test(part) ||
		/(?<= )(?:NSW|VIC|QLD|SA|WA|TAS|ACT)(?: \d{4})?$/.test(part) ||
		isWithPostcode(lower)
	);
}

function isWithPostcode(lower: string): boolean {
	const match =
		/^(?:[a-z]{1,2}-)?\d{4,5} (.{2,40})$|^(.{2,40}) (?:[a-z]{1,2}\d{1,2}[a-z]?(?: ?\d[a-z]{2})?|\d{4,5})$/.exec(
			lower
		);
	const town = match?.[1] ?? match?.[2];
	return town !== undefined && (cities.has(town) || regions.has(town));
}

/** The end of an address of the United States, and of one of the United Kingdom. */
const americanEnd =
	/^(.{2,80}?),? ([A-Z]{2}),? \d{5}(?:-\d{4})?(?:, (?:USA?|United States))?[.,]?$/;
const britishEnd =
	/^(.{2,80}?),? [A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}(?:, (?:UK|United Kingdom|England))?[.,]?$/;
/** What an address has before its town, where no comma parts them. */
const street =
	/^.*(?<!\p{L})(?:Street|St|Road|Rd|Avenue|Ave|Boulevard|Blvd|Lane|Ln|Drive|Dr|Way|Highway|Hwy|Court|Ct|Place|Pl|Parkway|Pkwy|Suite \w+|Ste \w+|Unit \w+|Floor|#\w+)\.? (?=\p{Lu})/u;

/** The town before the postcode with which an address ends, with its state where one stands there, in the address's own words. */
export function townAtPostcode(address: string): string | undefined {
	const american = americanEnd.exec(address);
	const [, before = ''] = american ?? britishEnd.exec(address) ?? [];
	const state = american?.[2];
	if (before === '' || (state !== undefined && !usStates.test(state))) return undefined;
	const parts = before.split(/,\s+/);
	const part = (parts.at(-1) ?? '').replace(street, '');
	const region =
		state === undefined && isRegion(part.replace(/^(?:North|South|East|West) /, ''))
			? parts.at(-2)
			: undefined;
	const town = region ?? part;
	if (!/^\p{Lu}[\p{L}.'’-]+(?: \p{Lu}?[\p{L}.'’-]+){0,2}$/u.test(town)) return undefined;
	return state === undefined
		? town
		: address.slice(before.length - town.length, address.indexOf(` ${state}`, before.length) + 3);
}
