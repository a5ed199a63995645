const list = (names: string) => new Set(names.split(/\s*,\s*/));

const countries = list(
	'afghanistan,albania,algeria,andorra,angola,argentina,armenia,australia,austria,azerbaijan,bahrain,bangladesh,belarus,belgium,bolivia,bosnia and herzegovina,botswana,brazil,brasil,bulgaria,cambodia,cameroon,canada,chile,china,colombia,costa rica,croatia,cuba,cyprus,czechia,czech republic,denmark,dominican republic,ecuador,egypt,el salvador,estonia,ethiopia,finland,france,georgia,germany,deutschland,ghana,greece,guatemala,honduras,hong kong,hungary,iceland,india,indonesia,iran,iraq,ireland,israel,italy,jamaica,japan,jordan,kazakhstan,kenya,kuwait,latvia,lebanon,lithuania,luxembourg,malaysia,malta,mauritius,mexico,méxico,moldova,monaco,mongolia,montenegro,morocco,mozambique,namibia,nepal,netherlands,the netherlands,nederland,new zealand,nicaragua,nigeria,north macedonia,norway,oman,pakistan,panama,paraguay,peru,perú,philippines,poland,portugal,puerto rico,qatar,romania,rwanda,saudi arabia,senegal,serbia,singapore,slovakia,slovenia,south africa,south korea,spain,españa,sri lanka,sweden,switzerland,schweiz,österreich,taiwan,tanzania,thailand,tunisia,turkey,türkiye,uganda,ukraine,united arab emirates,uae,united kingdom,uk,great britain,england,scotland,wales,northern ireland,united states,usa,us,u.s.,u.s.a.,united states of america,uruguay,uzbekistan,venezuela,vietnam,zambia,zimbabwe,europe,emea,eu,apac,latam,belgique,suisse,italia,italien,frankreich,belgië'
);
const regions = list(
	'alabama,alaska,arizona,arkansas,california,colorado,connecticut,delaware,florida,georgia,hawaii,idaho,illinois,indiana,iowa,kansas,kentucky,louisiana,maine,maryland,massachusetts,michigan,minnesota,mississippi,missouri,montana,nebraska,nevada,new hampshire,new jersey,new mexico,new york,north carolina,north dakota,ohio,oklahoma,oregon,pennsylvania,rhode island,south carolina,south dakota,tennessee,texas,utah,vermont,virginia,washington,west virginia,wisconsin,wyoming,ontario,quebec,québec,british columbia,alberta,manitoba,saskatchewan,nova scotia,new brunswick,new south wales,nsw,victoria,queensland,qld,bavaria,bayern,hessen,nordrhein-westfalen,nrw,baden-württemberg,sachsen,niedersachsen,île-de-france,occitanie,bretagne,catalonia,cataluña,andalucía,noord-holland,zuid-holland,utrecht,gelderland,noord-brabant,são paulo,sp,rj,mg,kent,surrey,sussex,essex,yorkshire,lancashire,cornwall,devon,dorset,norfolk,suffolk,cumbria,hampshire,midlands,west midlands,merseyside,greater manchester,tyne and wear,karnataka,maharashtra,tamil nadu,telangana,punjab,metro manila,midwest'
);
const usStates =
	/^(?:AL|AK|AZ|AR|CA|CO|CT|DE|DC|D\.C\.|FL|GA|HI|ID|IL|IN|IA|KS|KY|LA|ME|MD|MA|MI|MN|MS|MO|MT|NE|NV|NH|NJ|NM|NY|N\.Y\.|NC|ND|OH|OK|OR|PA|RI|SC|SD|TN|TX|UT|VT|VA|WA|WV|WI|WY|ON|QC|BC|AB|MB|SK|NS|NB|NSW|VIC|QLD|WA|SA|TAS|ACT|UK|USA|US)(?:\s+[A-Z]?\d[\dA-Z]{2,4}(?:[- ]?\d[A-Z0-9]{1,3})?)?$/;
const cities = list(
	'london,new york,new york city,nyc,paris,berlin,munich,münchen,hamburg,cologne,köln,frankfurt,frankfurt am main,stuttgart,düsseldorf,leipzig,dresden,hannover,nuremberg,nürnberg,bremen,dortmund,essen,bonn,mannheim,karlsruhe,freiburg,vienna,wien,graz,linz,salzburg,zurich,zürich,geneva,genève,basel,bern,lausanne,amsterdam,rotterdam,the hague,den haag,utrecht,eindhoven,groningen,brussels,bruxelles,antwerp,antwerpen,ghent,gent,luxembourg,madrid,barcelona,valencia,seville,sevilla,bilbao,málaga,zaragoza,lisbon,lisboa,porto,rome,roma,milan,milano,turin,torino,naples,bologna,florence,lyon,marseille,toulouse,bordeaux,lille,nantes,nice,strasbourg,montpellier,rennes,grenoble,dublin,cork,galway,belfast,edinburgh,glasgow,aberdeen,dundee,manchester,birmingham,leeds,liverpool,bristol,sheffield,newcastle,nottingham,leicester,cambridge,oxford,cardiff,swansea,brighton,southampton,portsmouth,reading,york,bath,exeter,plymouth,norwich,coventry,hull,milton keynes,derby,stockholm,gothenburg,göteborg,malmö,copenhagen,københavn,aarhus,oslo,bergen,trondheim,helsinki,tampere,espoo,reykjavik,tallinn,riga,vilnius,warsaw,warszawa,kraków,krakow,wrocław,gdańsk,poznań,łódź,prague,praha,brno,budapest,bucharest,cluj-napoca,sofia,belgrade,zagreb,ljubljana,bratislava,athens,thessaloniki,istanbul,ankara,kyiv,lviv,tel aviv,jerusalem,dubai,abu dhabi,doha,riyadh,cairo,casablanca,lagos,nairobi,johannesburg,cape town,durban,mumbai,delhi,new delhi,bangalore,bengaluru,hyderabad,chennai,pune,kolkata,gurgaon,gurugram,noida,karachi,lahore,dhaka,singapore,kuala lumpur,jakarta,bangkok,manila,ho chi minh city,hanoi,hong kong,shanghai,beijing,shenzhen,guangzhou,hangzhou,taipei,tokyo,osaka,kyoto,seoul,busan,sydney,melbourne,brisbane,perth,adelaide,canberra,auckland,wellington,christchurch,toronto,montreal,montréal,vancouver,calgary,ottawa,edmonton,winnipeg,halifax,québec,los angeles,san francisco,san diego,san jose,oakland,sacramento,seattle,portland,denver,boulder,austin,dallas,houston,san antonio,phoenix,las vegas,salt lake city,chicago,minneapolis,detroit,columbus,cleveland,cincinnati,indianapolis,milwaukee,st. louis,kansas city,nashville,memphis,atlanta,miami,orlando,tampa,charlotte,raleigh,durham,richmond,washington,washington dc,washington d.c.,baltimore,philadelphia,pittsburgh,boston,cambridge ma,brooklyn,queens,bronx,manhattan,staten island,mountain view,palo alto,menlo park,sunnyvale,santa clara,cupertino,redmond,bellevue,mexico city,ciudad de méxico,guadalajara,monterrey,bogotá,medellín,lima,santiago,buenos aires,córdoba,montevideo,são paulo,rio de janeiro,belo horizonte,curitiba,porto alegre,brasília,recife,salvador,fortaleza,bay area,san francisco bay area,silicon valley,greater london,stockport,slough,warrington,wolverhampton,stoke-on-trent,bolton,blackpool,preston,huddersfield,bradford,wakefield,doncaster,rotherham,sunderland,middlesbrough,darlington,carlisle,lancaster,harrogate,scarborough,lincoln,grimsby,peterborough,northampton,bedford,luton,watford,stevenage,colchester,chelmsford,ipswich,swindon,gloucester,cheltenham,worcester,hereford,shrewsbury,telford,chester,wrexham,newport,truro,bournemouth,poole,basingstoke,guildford,crawley,eastbourne,hastings,canterbury,maidstone,tunbridge wells,st albans,inverness,perth,stirling,derry,limerick,waterford,toledo,boise,spokane,tacoma,savannah,chattanooga,knoxville,asheville,greensboro,des moines,omaha,tulsa,albuquerque,tucson,el paso,fort worth,huntsville,birmingham al,buffalo,rochester,syracuse,grand rapids,ann arbor,fort collins,colorado springs,reno,fresno,bakersfield,anchorage,honolulu,münster,bielefeld,augsburg,wiesbaden,mainz,kassel,aachen,braunschweig,kiel,lübeck,rostock,erfurt,magdeburg,potsdam,würzburg,regensburg,ulm,heidelberg,bochum,wuppertal,duisburg,bamberg,freiburg im breisgau,luzern,winterthur,st. gallen,reims,le havre,dijon,angers,brest,quimper,le mans,tours,limoges,amiens,metz,nancy,rouen,caen,benidorm,alicante,murcia,granada,valladolid,vigo,gijón,santander,pamplona,san sebastián,zwolle,arnhem,nijmegen,tilburg,breda,maastricht,haarlem,leiden,delft,apeldoorn,enschede,amersfoort,braga,coimbra,faro,aveiro,katowice,lublin,szczecin,gdynia,campinas,florianópolis,goiânia,manaus'
);

/** How sure it is that words name a place: 1 for "Leeds, UK", less for a city alone, 0 where nothing says so. */
export function placeCertainty(words: string): number {
	const parts = words
		.replace(/\([^()]*\)/g, '')
		.split(/,|\s[-–—/]\s| or | and /)
		.map((part) => part.trim())
		.filter((part) => part !== '');
	if (parts.length === 0 || parts.length > 5 || words.length > 90) return 0;
	if (!parts.every((part) => /^[\p{Lu}\d]/u.test(part) && part.split(/\s+/).length <= 5)) return 0;
	const known = parts.filter((part) => isKnownPlace(part)).length;
	if (known === 0) return 0;
	if (known === parts.length) return parts.length > 1 ? 1 : 0.8;
	return parts.length > 1 && isKnownPlace(parts.at(-1) ?? '') ? 0.9 : 0.5;
}

/** Whether a name is that of a town on our list, and of no country or region. */
export function isTown(name: string): boolean {
	const lower = name.trim().toLowerCase();
	return cities.has(lower) && !countries.has(lower);
}

function isKnownPlace(part: string): boolean {
	const lower = part
		.toLowerCase()
		.replace(/^(?:greater|downtown|central|north|south|east|west|remote) /, '');
	return (
		countries.has(lower) ||
		regions.has(lower) ||
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
