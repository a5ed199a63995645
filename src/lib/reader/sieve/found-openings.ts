import type { Place } from './symbols';

/**
 * The openings of the groups of patterns that are sifted, written by `node scripts/reader-openings.js`; a test holds them
 * against the patterns. Letters are letters of either case, 0 is a digit, - white space, \* anything beyond ASCII, . any
 * other sign.
 */
export const foundOpenings: Readonly<Record<string, { readonly [At in Place]?: string }>> = {
	'heading 1': {
		text: "'d-b *-um adde atou big- bonu cono das- dese desi dife es-u es-w extr good grea hand huge idea it-' it-w les- love mooi nice not- opti plus pr* pref real se-v sele ser* some that thin un-p usef valo von- vos- we'd we-w what whic will woul you- zum-"
	},
	'heading 2': {
		text: "*qu* *que a-da a-ty as-a as-o as-t at-t ce-q daru das- day- day. de-e dein dit- duti en-e expe hoe- how- ihr- in-t in-y job- jouw key- la-m la-p le-q le-r les- o-qu posi prin qu*- que- resp role scop ses- seu- tes- teu- the- ton- tu-m typi vos- votr was- wat- what with work woru you' you- your"
	},
	'heading 3': {
		text: "*qu* *que -ide -per -qua -rig -suc -sui a-bi abou busc cand ce-q dami das- dein desi dit- du-b du-h du-s el-p elig esse euer het- idea ihr- impr je-p jouw key- le-p mini more must o-pe o-qu our- ouri ourp ourq ourr ours perf pers pref prof qu*- qual que- quem requ righ seu- sie- son- su-p succ suit teu- the- thei thep theq ther thes to-b to-e to-q to-s to-t ton- tu-p votr vous was- wat- we'd we'r we-a we-b we-e we-h we-n we-r we-v we-w we-z wen- what who- wie- wij- wir- you' you- your"
	},
	'heading 4': {
		text: "*qu* *te- *teo *tet bene biet ce-q das- dein dit- good ihre in-r les- lo-q n*s- nos- nous o-qu ofer ofre on-v ons- our- pack perk qu*- qu*o qu*t rewa se-o te-o te-t teof tete the- tota unse vos- was- wat- we'l we'r we-a we-b we-c we-g we-k we-o we-p we-w wegi weof wepr what why- wij- wir- you' you-"
	},
	'heading 5': {
		text: 'annu base comp geha pay pay- rate remu sala stip the- us-b us-p us-s verg wage what'
	},
	'heading 6': {
		text: '*-pr *ber -bac -bri -con -des -int -ove -pro -pur -sna -sta -sum a-va abou at-a cont de-f de-r de-v desc die- einl el-p exec full func gene in-a inti job- jobb jobc jobd jobi jobo jobp jobs le-p main meet more our- over posi post prog proj purp r*su role sobr stel team the- this who- why- work your zu-d',
		word: 'back brie cont desc intr over prof purp snap stat summ'
	},
	'heading 7': {
		text: "*-pr *ber *qui a-bi a-em a-li abou agen busi care clie comp cult das- de-o empl firm het- insi join l'-c l'-e l'-g l'-h l'-s l'cu l'en l'gr l'hi l'so la-e life meet miss more notr ons ons- orga our- over pour quem qui* qui- sobr the- unse unte valu visi waru wer- what who- why- wie- wir- work"
	},
	'heading 8': {
		text: '-in- -to- ansp appl bewe c*mo cand clos comm como cont dead dein dire enth habe hoe- how- howi howt iets ihre in-a insc inte jetz kont pour read reag so-b soll soun step to-a vo-a vo-b vo-c vo-k vos- votr want when wher your'
	},
	'heading 9': {
		text: 'appl asse ausw back bewe de-s duri etap eval exam fair hiri how- inte le-p next noss notr o-pr onbo our- pre. pree proc qual recr requ scre sele soll stag the- vett what'
	},
	'heading 10': {
		text: '*gal a-ac a-af a-ag a-ap a-ca a-co a-d. a-da a-de a-di a-e. a-ee a-eo a-eq a-ev a-fa a-fr a-gd a-in a-le a-no a-pa a-pr a-re a-sa a-th a-va acce acco acqu affi agen an-a an-c an-d an-e an-f an-g an-i an-l an-n an-p an-r an-s an-t an-v appl avis belo cali cand chan comm covi d.i d.i- d.i. data date dei dei- dei. disa disc dive e.ve eeo eeo- eeo. eoe eoe- eoe. equa ever fair frau gdpr glei igua incl lega ment non. nond noti our- pay- priv prot reas recr safe thir vacc viel'
	},
	'heading 11': {
		text: '-add -loc -sit addi addr appo arbe basi cont depa deta dura eint empl furt gene grad hour impo indu job- joba jobl jobs key- lang lieu loca luga more note numb offi othe our- phys plea posi prac prim repo resi role sche seni shif site stan star supe tech tool trav type ubic vaca wher work'
	},
	'other addresses': {
		word: 'acce acco adju agen bene comp data date disa dono frau gdpr lega no.r nore pres priv repo scam supp unsu'
	},
	phones: { word: 'appe bel- call cont durc llam mobi phon ring rufn tel tel* tel. tele what' },
	'names of contacts': {
		anywhere:
			'an-- an-. ansp ask- atte attn bewe call cont d*vi emai forw frau get- give herr hiri ihr- ihre info inte kont name neem preg ques reac recr send spea talk unte writ'
	},
	schooling: {
		word: 'hbo hnc hnd hno hvc hvd hvo iti mbo',
		anywhere:
			'00.0 00th a-le a.le abit absc appr ausb b.s b.te bac bacc bach bsc btec bts cap degr dipl doct educ ensi form gcse ged grad jour lice mast mba nvq ph-d ph.- ph.d phd reif scho stud titu trad univ'
	},
	'hours a week': {
		word: 'aant arbe base carg cont dur* exte hora hour jorn op-b stun temp umfa uren w*ch week woch work',
		anywhere:
			'0*- 0*-0 0*0 0*0- 0*0. 0*00 0-* 0-*- 0-*0 0-. 0-.- 0-.0 0-a 0-a- 0-a0 0-b 0-bi 0-h 0-ho 0-s 0-st 0-t 0-to 0-u 0-ur 0-uu 0.- 0.-0 0.0 0.0* 0.0- 0.0. 0.00 0.0a 0.0b 0.0t 0.h 0.ho 0.s 0.st 0.t 0.u 0.ur 0.uu 00* 00*- 00*0 00- 00-* 00-. 00-a 00-b 00-h 00-s 00-t 00-u 00. 00.- 00.0 00.h 00.s 00.u 00a 00a- 00a0 00b 00bi 00h 00s 00t 00to 00u 0a- 0a-0 0a0 0a0- 0a0. 0a00 0bi 0bis 0h* 0h- 0h. 0ha 0hd 0he 0hh 0hi 0hj 0ho 0hp 0hr 0hs 0hw 0st 0ti 0to 0to- 0to0 0tot 0uu'
	},
	'limited employment': {
		word: '0-a* 0-an 0-ja 0-ma 0-me 0-mo 0-ye 0.a* 0.an 0.ja 0.ma 0.me 0.mo 0.ye 00-a 00-j 00-m 00-y 00.a 00.j 00.m 00.y a-a* a-an a-ja a-ma a-me a-mo a-ye a.a* a.an a.ja a.ma a.me a.mo a.ye agre an-a an-j an-m an-y an.a an.j an.m an.y appo assi auf- befr cdd cdd- cont deux dois dos- dos. drei dur* dura eigh ein- ein. eine elte empl enga five fixe four ftc- ist- jaar job- kran limi long mate nine one- one. pare pate plac posi post remp rest role sais schw seas seis sick six- six. summ temp thre tijd tr*s tres troi twel two- two. vaca vore wint zun* zwan zwei'
	},
	'employment full-time': { anywhere: 'full jorn per* plei temp tiem voll volt' },
	'employment part-time': {
		anywhere: 'bijb deel job- jorn medi meio mi.t mini part stud teil temp tiem'
	},
	'employment internship': { anywhere: 'beca est* esta inte pr*c prak stag werk' },
	'employment apprenticeship': { anywhere: 'alte appr apre ausb ausz azub lehr' },
	'employment temporary': { anywhere: 'befr cdd even fixe int* inte mate sais seas temp tijd' },
	'employment contract': { anywhere: '0000 aut* c0c cons cont free frei ind* pj zzp' },
	'employment volunteer': { anywhere: 'b*n* ehre volu vrij' },
	'employment per-diem': { anywhere: 'as-n as.n on-c on.c per- per. prn' },
	digits: { anywhere: '0' },
	'earnings on target': { word: 'on-t on.t ote targ tota' },
	equity: { anywhere: 'equi esop espp opti rsu shar stoc vsop' },
	'names of languages': {
		word: '*rab afri alba alem alle amer amha angl arab arme asl asl- asl. aslk asls basq beng bosn brit bsl bsl- bsl. bslk bsls bulg cant cast cata chin croa czec d*ni dani dari deut duit dutc enge engl espa estn esto eusk fars finn flem fran fren gaei gali gall geor germ gree grie guja hait hebr hind hola hung icel indo ingl iris ital japa japo kisw kore kroa kurd latv lett lita lith luxe mace mala mand n*er nede neer nepa nied norw pash pers pola poli poln polo pool port punj roma rum* ruso russ schw serb slov slow soma spaa span su*d suec swah swed t*rk taga tami thai tigr tsch turc turk ukra unga urdu viet wels'
	},
	'demands for a language': {
		word: 'a0 adva asse at-e at-l avan b0 basi behe bili c0 comf comm cour desi dom* domi enou esse exce flaw flie flue flui func good habl idio impe inte is- is-a is-m is-p know lang leve lite ma*t mond moth mult nati near nive oper oral parl perf pref prof read requ sati schr skil some spea spok spra stro taal verb verh very vloe wort writ',
		anywhere: 'kenn spra'
	},
	'other uses of names of languages': {
		word: 'chin dutc engl fren gcse germ gree ital japa math poli rega span teac wels with'
	},
	'places as sure as 4': {
		word: 'loca',
		anywhere:
			"arbe are- cand comm dien duty eins func is-p is-s job- join lieu loca luga move on.s onsi plac posi post pues relo role sit- sits stan stel vaca vaga will work you' you-"
	},
	'places as sure as 3.5': { anywhere: 'ampl f*r- for- join para pour stre vers voor' },
	'places as sure as 3': {
		anywhere: 'am-s at-t dem- from in-a in-t nos- noss notr nues ons- onze our- unse'
	},
	'places as sure as 2.5': {
		word: '*-br *-fi *-ni *-pl *-su *-ve',
		anywhere:
			'a- a-at a-ba a-br a-bu a-ch a-cl a-fa a-fi a-ho a-ki a-kl a-lo a-ma a-mi a-nu a-pr a-re a-sc a-sh a-st a-ti a-to a-vi a-wi a-wo alle an- an-a an-b an-c an-f an-h an-k an-l an-m an-n an-p an-r an-s an-t an-v an-w at-b at-f at-n at-p at-s at-v een- ein- eine einm einn einr en-b en-f en-n en-p en-s en-v im-b im-f im-n im-p im-s im-v in-b in-d in-f in-n in-p in-s in-v plat road rue- str. stra stre the- um- um-a um-b um-c um-f um-h um-k um-l um-m um-n um-p um-r um-s um-t um-v um-w uma- un- un-a un-b un-c un-f un-h un-k un-l un-m un-n un-p un-r un-s un-t un-v un-w una- une- weg-'
	},
	'places as sure as 2': {
		anywhere:
			'agen bas* base comm con- depa deve engi fina gele geve hote hr-i it-i loca logi manu mark mit- news offi oper prac proc prod r.d- rese sale shop situ stud team tech ubic unit'
	},
	'places as sure as 1.5': {
		anywhere:
			'agen at-i at-o at-t bake brew buil busi comp fact farm firm from has- have hote make manu plan scho stud wine with'
	},
	'places as sure as 1': {
		anywhere:
			'ahoj bonj ciao coll empl engi expe gr*e gree hall haup head hej- hell hi-a hi-d hi-f hi-u hoi- hola hoof mede mita moin of-u ol*- peop seat sede serv si*g spec terv'
	},
	'places before offices': { anywhere: 'at-o at-t for- from in-o in-t our- to-o to-t' },
	'open until filled': { word: 'at*- bis- hast jusq open till tot- unti' },
	permits: { anywhere: 'arbe auth citi elig righ spon to-w trab trav visa visu werk work' },
	clearance: { word: '*0 *ber', anywhere: 'clea ts-. ts.- ts.s vett' },
	seniority: { word: 'entr mid- mid. no-e no-p this' },
	starts: {
		word: '*-co *-pa ab anti arbe avai begi comm cont d*bu data date earl eint empl esti expe fech in*c inco indi inga inic inte job- join posi post pref pris prog prop role star targ to-b to-c to-s zum'
	},
	'starts at once': { word: 'ab-s d*s- imme in*c inco per- star zum-' },
	deadlines: {
		word: 'adve appl befo bewe clos data date dead expi fech fili insc job- last open plaz posi post praz reag rece role slui soll subm time vaca vali'
	},
	'words of applying': {
		word: '. appl bewe cand cove cv cvs get- insc inte lebe moti port post resu soli soll unte writ'
	},
	'dates of posting': {
		word: 'adve anun date ersc fech gepl gepu list onli open post publ repo ver*'
	},
	'times ago': {
		word: '0-d- 0-da 0-h- 0-ho 0-hr 0-mi 0-mo 0-uu 0-w- 0-we 00-d 00-h 00-m 00-u 00-w 000- 000d 000h 000m 000w 00d- 00da 00h- 00ho 00hr 00mi 00mo 00w- 00we 0d-a 0day 0h-a 0hou 0hr- 0hrs 0min 0mo- 0mon 0w-a 0wee a-d- a-da a-h- a-ho a-hr a-mi a-mo a-w- a-we ad-a aday ah-a ahou ahr- ahrs amin amo- amon an-d an-h an-m an-w and- anda anh- anho anhr anmi anmo anw- anwe aw-a awee five four h*-0 hace il-y one- oned oneh onem onew seve six- sixd sixh sixm sixw thre two- twod twoh twom twow vor-'
	},
	'days of interviews': { word: 'asse inte sele', anywhere: 'entr vors' },
	'counts of days': {
		word: '0 deux dois dos drei drie een ein eine five four one thre tr*s tres troi twee two um un uno vier zwei'
	},
	offices: { anywhere: 'b*ro bure camp escr head hq kant offi ofic ort pers pr*s pres site stud' },
	workplaces: {
		word: '.li. hq hub',
		anywhere:
			'afst anyw b*ro bure camp casa dage day- days dist escr h*br home huis hybr in-p in.p kant loca mobi offi ofic on.s onsi orts pr*s pres remo site smar stud t*l* tele thui time virt vor- wfh wher work'
	},
	'workplaces 0': {
		word: "can' can- cann geen home kein nich no- no-f no-h no-m no-r no-s no-t no-w not- pas- remo sans sem- sin- t*l* tele thui with"
	},
	'workplaces 1': {
		word: '0*- 0*0 0*c 0*d 0*e 0*f 0*o 0*q 0*t 0*u 0*v 0*z 0-* 0-. 0-a 0-b 0-d 0-j 0-o 0-t 0-x 0.- 0.0 0.c 0.d 0.e 0.f 0.o 0.q 0.t 0.u 0.v 0.z 0a- 0a0 0ac 0ad 0ae 0af 0ao 0aq 0at 0au 0av 0az 0bi 0o- 0o0 0oc 0od 0oe 0of 0oo 0oq 0or 0ot 0ou 0ov 0oz 0to cua deu doi dos dre dri een ein fou one qua thr tr* tre tro twe two um* um- um. uma umb umo umt un* un- un. una unb une uno unt vie zwe'
	},
	'workplaces 2': { word: 'at-h from home mobi remo smar t*l* tele thui wfh- wfh. work' },
	'workplaces 3': { anywhere: '00-. 00.-' },
	'workplaces 4': { word: 'from home mobi othe rema remo rest smar t*l* tele thui wfh- work' },
	'workplaces 5': {
		word: '.li. 000- 000. anyw auss comp enti full home job- komp loca moda orts perm posi pure remo role t*l* tele this tota trab virt voll work zu-0'
	},
	'workplaces 6': {
		word: '.li. deel esqu form hybr job- moda mode parc part posi regi role t*l* teil this trab trav we-a we-i we-o we-w'
	},
	'workplaces 7': { word: 'hybr' },
	'workplaces 8': { word: 'bala betw blen comb mix- spli' },
	'workplaces 9': {
		word: '.li. 0-da 000- 000. atte base enti excl five full in-o in-p in.o in.p job- moda mode offi on.s onsi posi post pr*s pres pues pure regi role site stri sur- this trab vaga vor- work'
	},
	'workplaces 10': {
		word: '0*- 0*0 0*c 0*d 0*e 0*f 0*o 0*q 0*t 0*u 0*v 0*z 0-* 0-. 0-a 0-b 0-d 0-j 0-o 0-t 0-x 0.- 0.0 0.c 0.d 0.e 0.f 0.j 0.o 0.q 0.t 0.u 0.v 0.x 0.z 0a- 0a0 0ac 0ad 0ae 0af 0ao 0aq 0at 0au 0av 0az 0bi 0o- 0o0 0oc 0od 0oe 0of 0oo 0oq 0or 0ot 0ou 0ov 0oz 0to cua deu doi dos dre dri een ein fou one qua thr tr* tre tro twe two um* um- um. uma umb umo umt un* un- un. una unb une uno unt vie zwe'
	},
	'workplaces 11': {
		word: 'at- at-b at-e at-h at-k at-o at-s at-t from in- in-b in-e in-h in-k in-o in-s in-t'
	},
	'workplaces 12': { word: 'from home mobi remo smar t*l* tele thui wfh- wfh. work' },
	'workplaces 13': { word: 'ante flex gele occa part some zeit' },
	'workplaces 14': { word: 'work' },
	'workplaces 15': { word: 'are- be-i be-t come is-i is-t' },
	'workplaces 16': { word: 'chan flex m*gl moge op** opci oppo opti posi poss' },
	'work at home as an offer': {
		text: 'flex home hybr mobi occa part regu remo some t*l* tele thui work',
		word: '*-fl *-ho *-hy *-mo *-oc *-pa *-re *-so *-t* *-te *-th *-wo *fle *hom *hyb *mob *occ *par *reg *rem *som *t*l *tel *thu *wor .-fl .-ho .-hy .-mo .-oc .-pa .-re .-so .-t* .-te .-th .-wo .fle .hom .hyb .mob .occ .par .reg .rem .som .t*l .tel .thu .wor and-'
	},
	'experience in months': {
		word: '0.j* 00-m 00.- 00.. 00.j 00.m 00j* 0j*h a-fu a-ye an-f an-y cinc cinq cuat deux dois dos. dosj drei drie eigh ein. einj f*nf fift five four nine one- one. onej quat seve six. sixj ten. tenj thre tr*s tres troi twee twel two. twoj vier vijf zwei'
	},
	'counts of years': {
		word: '0*- 0*0 0*c 0*d 0*e 0*f 0*n 0*o 0*q 0*s 0*t 0*v 0*z 0-* 0-- 0-. 0-a 0-b 0-c 0-f 0-i 0-j 0-o 0-p 0-t 0-y 0.* 0.- 0.. 0.0 0.a 0.b 0.c 0.d 0.e 0.f 0.j 0.n 0.o 0.q 0.s 0.t 0.v 0.y 0.z 00* 00- 00. 00a 00b 00c 00f 00i 00j 00o 00p 00t 00y 0a* 0a- 0a0 0ac 0ad 0ae 0af 0an 0ao 0aq 0as 0at 0av 0az 0bi 0co 0fu 0is 0ja 0o- 0o0 0oc 0od 0oe 0of 0on 0oo 0oq 0or 0os 0ot 0ou 0ov 0oz 0pl 0to 0ye 0yr cin cua deu doi dos dre dri eig ein f*n fif fiv fou nin one qua sev six ten thr tr* tre tro twe two vie vij zwe'
	},
	years: { anywhere: 'a*os ann* anos ans jaar jahr year yr yr. yrs yrs.' },
	'chrome 1': { text: '0.cl appl easy quic' },
	'chrome 2': {
		text: 'book copy disl emai favo flag foll forw hide prin repo save shar trac unsa'
	},
	'chrome 3': { text: 'crea forg join log- logi logo logu my-a regi sign' },
	'chrome 4': { text: 'acti crea emai get- job- mana new- noti set- turn' },
	'chrome 5': { text: 'back retu' },
	'chrome 6': { text: 'brow expl load read see see- show view' },
	'chrome 7': { text: 'disc find lear read' },
	'chrome 8': { text: 'feat late more new- othe popu rece reco rela simi sugg tren' },
	'chrome 9': { text: 'beca cand job- jobs othe peop user you-' },
	'chrome 10': { text: 'jump skip' },
	'chrome 11': {
		text: 'abou acti adve back blog canc care clos comp cont dash empl faq filt find for- help home hot- jobs logi menu mess my-j my-n new next noti ok post prev prom sala sear sett sort spon subs togg uplo urge view'
	},
	'chrome 12': {
		text: 'ema fac gla ind ins lin mes pin red rss tel tik twi wha x x** x*- x*. x*e x*f x*i x*l x*m x*p x*r x*t x*w x*x x*y x-* x-- x-. x-e x-f x-i x-l x-m x-p x-r x-t x-w x-x x-y x.* x.- x.. x.e x.f x.i x.l x.m x.p x.r x.t x.w x.x x.y xin you'
	},
	'chrome 13': {
		text: 'acce allo decl esse mana nece only reje',
		word: 'cook our- this we weco you youc'
	},
	'chrome 14': { text: 'acce agb agb* agb- agb. cook date do-n impr lega priv site term' },
	'chrome 15': {
		text: 'acce atta auto choo cove drop ente firs full goog indi last link no-f pref requ resu sele subm volu webs'
	},
	'chrome 16': { text: 'copy', word: 'all-' },
	'chrome 17': {
		text: '0-ap 0-ca 0-cl 0-fo 0-li 0-pe 0-re 0-sh 0-vi 0.-a 0.-c 0.-f 0.-l 0.-p 0.-r 0.-s 0.-v 0..- 0... 0..0 0.0- 0.0. 0.00 00-a 00-c 00-f 00-l 00-p 00-r 00-s 00-v 00.- 00.. 00.0 000- 000. 0000 be-a be-o more over'
	},
	'chrome 18': {
		text: 'am-i conn crea help how- job- meet mess peop refe see- set- show tail try- your'
	},
	'chrome 19': {
		text: 'ad-b ai-p ai.p brou hint powe pro- prov quic spon tip. tips',
		word: 'appl befo conc rank take'
	},
	'chrome 20': { text: "don' is-t load neve not- plea rate read repo stay turn uplo was-" },
	'chrome 21': { text: 'accu care home in*c inic job* job- job. jobs star' },
	'chrome 22': { text: '0-.- 0-jo 0-of 0-re 00-. 00-j 00-o 00-r 000- 0000 page' },
	'chrome 23': {
		text: '*hnl alle anme anze bewe dire druc einl hier jetz job- mehr meld merk onli regi spei stel teil weit weni wir- zur*'
	},
	'chrome 24': { text: "cr*e enre impr offr part post reto s'in sauv se-c sign tout voir" },
	'chrome 25': { text: 'acep apli comp denu empl guar impr inic insc ofer post regi volv' },
	'chrome 26': { text: 'alle bewa cook dele inlo meer opsl soll teru vaca verg' },
	'chrome 27': { text: 'acei cand comp entr part quer salv vaga volt' },
	'chrome 28': { text: 'book emai prin repo save shar trac' },
	'chrome 29': { text: 'ai-g ai-p ai.g ai.p' },
	'chrome 30': {
		text: 'comp cook crea emai get- how- inte job- meet news read sala sign stay we-c we-r we-v'
	},
	'chrome openers': {
		text: 'ai-g ai-p ai.g ai.p book comp cook crea emai get- how- inte job- meet news prin read repo sala save shar sign stay trac we-c we-r we-v'
	},
	'chrome tails': {
		text: '*hnl appl cand empl expl feat job- jobs late look more ofer offr othe peop reco rela simi subm sugg vaga verg volu weit you-'
	},
	'cue 1': {
		word: "0*-0 0*0- 0*00 0*0y 0-*- 0-*0 0--y 0-.- 0-.0 0-.y 0-or 0-to 0-ye 0-yr 0.*- 0.*0 0.-* 0.-- 0.-. 0.-0 0.-o 0.-t 0.-y 0..- 0..0 0..y 0.0- 0.00 0.0y 0.or 0.to 0.ye 0.yr 00*- 00*0 00-* 00-- 00-. 00-o 00-t 00-y 00.* 00.- 00.. 00.0 00.o 00.t 00.y 00or 00to 00ye 00yr 0or- 0to- 0yea 0yr' 0yr- 0yrs eigh five four one* one- one. oneo onet oney seve six* six- six. sixo sixt sixy ten* ten- ten. teno tent teny thre two* two- two. twoo twot twoy"
	},
	'cue 2': {
		word: 'a.le absc ausb bac- bac. bach cert degr dipl driv ged grad hbo high lice mast mbo ph.d phd qual regi stud titu'
	},
	'cue 3': {
		text: 'a-de a-ge a-go a-ke a-mi a-pr a-so a-st abil able adva appl at-l basi broa cand comf comp conh conn cono deep demo elig erfa erva exce exp* expe exte fami flue good grad grea gute hand have havi high in.d kenn know ma*t matr mini must outs pass poss prac prev prio prof prov rele sehr self sich sign soli soun stro supe thor unde will work you-'
	},
	'cue 4': {
		word: 'abil able atte cand comm elig expe fami flue know must prof qual requ skil team unde'
	},
	'cue 5': {
		text: "abge able acti al-m appl bere busi cand clea conv curr dom* du-b du-h du-k du-s du-v eins ensi expe f*hr flie form full fund grad gute impr je-b je-h je-s m*ni mind mini must nati no-f no-m own- perm righ sehr sie- the- time titu vali vous we-a we-e we-n we-r will you' you-"
	},
	'cue 6': {
		word: 'al-m angl are- at-l au-m beru deut driv dutc enge engl erfo fran fren germ impr ingl is-a is-e is-m is-r ital m*ni mind mini no-e obli obri poli port regi righ span to-b vere vora you- zwin'
	},
	'cue 7': {
		word: "000. 000k alte annu bonu cycl day' day- days dent disc empl free gym heal holi home life medi mutu paid pare pens plan pto rsu rsus rtt seas segu stoc tage tick tuit urla vaka vale visi well"
	},
	'cue 8': {
		text: "du-b du-e du-k je-k sie- te-o vous we'd we'l we-a we-c we-g we-m we-o we-p we-t we-w you' you-"
	},
	'cue 9': {
		word: '.-bo .-di .-of .-ra 0-.- 0-da 0-se 0-we 0-wo 0.-b 0.-e 0.-p 00*m 00-d 00-s 00-w 00.- 00.m 00e- 00em bank car- comp cont dien eigh empl fami five four free fuel heal jobr jobt medi over paid priv prof refe reis relo shar six- tax- tax. thre tips trai twel two- unbe unli week weih'
	},
	'cue 10': { text: 'comp flex gene nous ofer ofre oppo we-o we-p wij- wir-' },
	'cue 11': {
		word: 'empl esta fond foun fund glob head indu is-a lead mark miss nati opge our- seit sinc we-a worl'
	},
	'cue 12': {
		word: "acqu affi all- are- aren can- cann chan comm crim disa disc do-n does don' dono drug e.ve eeo empl equa expo fair gend incl is-n isn' isno itar m.w. need no-a no-t priv prot race reas recr rega reha requ safe schw sexu unso we-e will with"
	},
	'cue 13': {
		word: 'appl ask- atta bel- bewe bewi call cand clic clos cove cv-s cv-t cv-w cvs- date drop e.ma emai env* envi envo fech for- forw freu gern how- info insc mail phon plea pop- ring schi send soll stuu subm tel tel. tel0 tele text to-a uplo what writ'
	},
	'cue 14': {
		word: 'asse back dbs- drug elig entr exam fina firs inte only phon refe seco sele shor subj subm vors writ'
	},
	'cue 15': {
		word: '*-0 *-0. *-0a *-0p *0 *0.- *0.a *0.d *0.h *0.m *0.w *0.y *0a- *0aa *0ad *0ah *0am *0an *0aw *0ay *0pe .-0 .-0. .-0a .-0p .0 .0.- .0.a .0.d .0.h .0.m .0.w .0.y .0a- .0aa .0ad .0ah .0am .0an .0aw .0ay .0pe 0-ch 0-eu 0-gb 0-us 0.-c 0.-e 0.-g 0.-u 0..- 0... 0..0 0..c 0..e 0..g 0..u 0.0- 0.0. 0.00 0.0c 0.0e 0.0g 0.0u 0.ch 0.eu 0.gb 0.us 00-c 00-e 00-g 00-u 00.- 00.. 00.0 00.c 00.e 00.g 00.u 000- 000. 0000 000c 000e 000g 000u 00ch 00eu 00gb 00us 0chf 0eur 0gbp 0usd comp pay- pay. sala wage'
	},
	'cue 16': {
		word: "anal appo assi cand du-* du-a du-b du-e du-p du-u duti empl engi hire in-t incu inte it's je-b je-g je-w jobh mana offi posi post resp role sie- spec task the- this vous you' you-"
	},
	'cue 17': { text: 'du- sie- vous' },
	'own voice': { word: "our- we'r we-a we-h" },
	'whole wishes': {
		text: "asse bij- bonu desi extr gern glad id*a idea it'd it's it-c it-i it-s it-w nice opti plus pref se-v valo valu von- w*ns we'd we's we-a we-c we-i we-s we-w will",
		word: "'d-b 'd-m *-um .d. a-ad a-ap a-as a-be a-bi a-bo a-de a-di a-fa a-gr a-ha a-he a-me a-ni a-op a-pl a-po a-pr a-re a-us a-va a-we adde addi adva an-a an-b an-d an-f an-g an-h an-m an-n an-o an-p an-r an-u an-v an-w appr are- asse be-h be-m be-r be-t be-w bein bene big- bonu come cons coun dese desi dist est- favo give grea hand help is-a is-b is-c is-d is-e is-f is-g is-h is-m is-n is-o is-p is-r is-s is-t is-u is-v is-w ist- may- meri mooi nice opti plus posi pref pres real repr ser* sera sind sont un-p usef valo valu von- w*ns w*re welc will woul"
	},
	'closing 1': {
		word: "abso acqu agen alco appl appo back bala both by-a canv casi clos comp cons crim dado dato dbs- decl disa does donn drug equa espe even ever expr f*hr full hand igua mino n't- no-a no-h no-r not- numb occu part pers pess poli pre. prom prop prot recr requ sans schw secu seve shar sin- situ stro subj thir unab verk vete vett vog with wome your zeit"
	},
	'closing 2': {
		text: 'as-e das- de-g die- inte las- les- our- soll the-',
		word: "a-pa appl as-p back cand cond do-f do-i do-s do-t duri firs have hiri hold in-o in-t init inte invi medi next onli only pers phon recr refe rese sele shor trav tria vide we-' we-w writ"
	},
	'closing 3': {
		text: "*te- addi adre all- an-a an-e an-l an-n an-t an-y and- any- appl are- ask ask. ask0 aska askb askf aski asko asku atta ausk bei- ben- bewe bewi bitt call cand clic clos come cont curi cv cvac cvs cvsa dead dein did- dire do-y does drop e.ma each earl emai env* envi envo espe ever f*r- feel fico for- forw frag furt get- give got- habe hand hast have heb- hit- if-s if-t if-y ihr- ihre info insc int* inte just keen kind late lett m*nd mail merc mess meth mode more n'h* neug no-a no-c no-e no-l no-n no-t no-y not- now- or-a or-c or-d or-f or-g or-j or-m or-o or-p or-r or-s or-t or-w or-y para phon plea pop- post pour pres push qual ques r*ck reac read reag rich ring schi send shar show si-l si-t simp so-a so-c so-d so-e so-f so-h so-i so-j so-k so-m so-n so-p so-s so-t so-u soll soun spea star stil stuu subm talk tell temp text the- then to-a to-c to-d to-e to-l to-t to-w to-y uplo use- voor vous vrag we-a we-c we-g we-k we-l we-p we-r weit welc will wir- woul writ you- your",
		word: 'answ appl at-y can- cont e.ma emai glad happ hear job- look mail may- only plea quot reac rese send shou the- then writ'
	},
	'closing 5': {
		text: '*-0 *0 .-0 .0 a-a- a-an a-ba a-co a-ex a-gr a-mo a-ou a-pa a-re a-sa a-st a-th a-wa a-ye annu base basi chf- comp eur- expe gbp- gros mont our- pay- pay. remu sala star the- usd- wage year'
	},
	'phrases before skills': {
		word: 'accr back cert comf comm comp conf conh conn cono conv degr erfa erva exp* expe expo fami flue gras grou insi kenn know ma*t mast prof qual regi skil spec trac trai unde vers'
	},
	'phrases after skills': { word: '-cer -erf -exp -ken -kno -ski' },
	'skills spelled out': { word: 'comm' },
	'demands for skills': {
		word: 'at-l erfo esse impr indi mand mini must nece need obri prof requ vere vora zwin'
	},
	tasks: { word: "resp will you' you- youl" },
	applying: { word: 'appl disq fail your' }
};
