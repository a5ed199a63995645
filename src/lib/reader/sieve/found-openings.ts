import type { Place } from './symbols';

/**
 * The openings of the groups of patterns that are sifted, written by `node scripts/reader-openings.js`; a test holds them
 * against the patterns. Letters are letters of either case, 0 is a digit, - white space, \* anything beyond ASCII, . any
 * other sign.
 */
export const foundOpenings: Readonly<Record<string, { readonly [At in Place]?: string }>> = {
	headings: {
		text: "'d-b *-pr *-um *ber *gal *qu* *que *qui *te- *teo *tet -add -bac -bri -con -des -ide -in- -int -loc -ove -per -pro -pur -qua -rig -sit -sna -sta -suc -sui -sum -to- a-ac a-af a-ag a-ap a-bi a-ca a-co a-d. a-da a-de a-di a-e. a-ee a-em a-eo a-eq a-ev a-fa a-fr a-gd a-in a-le a-li a-no a-pa a-pr a-re a-sa a-th a-ty a-va abou acce acco acqu adde addi addr affi agen an-a an-c an-d an-e an-f an-g an-i an-l an-n an-p an-r an-s an-t an-v annu ansp appl appo arbe as-a as-o as-t asse at-a at-t atou ausw avis back base basi belo bene bewe biet big- bonu busc busi c*mo cali cand care ce-q chan clie clos comm como comp cono cont covi cult d.i d.i- d.i. dami daru das- data date day- day. de-e de-f de-o de-r de-s de-v dead dei dei- dei. dein depa desc dese desi deta die- dife dire disa disc dit- dive du-b du-h du-s dura duri duti e.ve eeo eeo- eeo. einl eint el-p elig empl en-e enth eoe eoe- eoe. equa es-u es-w esse etap euer eval ever exam exec expe extr fair firm frau full func furt gdpr geha gene glei good grad grea habe hand het- hiri hoe- hour how- howi howt huge idea iets igua ihr- ihre impo impr in-a in-r in-t in-y incl indu insc insi inte inti it-' it-w je-p jetz job- joba jobb jobc jobd jobi jobl jobo jobp jobs join jouw key- kont l'-c l'-e l'-g l'-h l'-s l'cu l'en l'gr l'hi l'so la-e la-m la-p lang le-p le-q le-r lega les- lieu life lo-q loca love luga main meet ment mini miss mooi more must n*s- next nice non. nond nos- noss not- note noti notr nous numb o-pe o-pr o-qu ofer offi ofre on-v onbo ons ons- opti orga othe our- ouri ourp ourq ourr ours over pack pay pay- perf perk pers phys plea plus posi post pour pr* prac pre. pree pref prim prin priv proc prof prog proj prot purp qu*- qu*o qu*t qual que- quem qui* qui- r*su rate read reag real reas recr remu repo requ resi resp rewa righ role safe sala sche scop scre se-o se-v sele seni ser* ses- seu- shif sie- site so-b sobr soll some son- soun stag stan star stel step stip su-p succ suit supe te-o te-t team tech teof tes- tete teu- that the- thei thep theq ther thes thin thir this to-a to-b to-e to-q to-s to-t ton- tool tota trav tu-m tu-p type typi ubic un-p unse unte us-b us-p us-s usef vaca vacc valo valu verg vett viel visi vo-a vo-b vo-c vo-k von- vos- votr vous wage want waru was- wat- we'd we'l we'r we-a we-b we-c we-e we-g we-h we-k we-n we-o we-p we-r we-v we-w we-z wegi wen- weof wepr wer- what when wher whic who- why- wie- wij- will wir- with work woru woul you' you- your zu-d zum-",
		word: 'back brie cont desc intr over prof purp snap stat summ'
	},
	'other addresses': {
		word: 'acce acco adju agen bene comp data date disa dono frau gdpr lega no.r nore pres priv repo scam supp unsu'
	},
	phones: { word: 'appe bel- call cont durc llam mobi phon ring rufn tel tel* tel. tele what' },
	'names of contacts': {
		anywhere:
			'an- an-- an-. an-d an-f an-h an-m an-o an-s an-t an-u an. an.- an.. an.d an.f an.h an.m an.o an.s an.t an.u ansp ask- atte attn call cont d*vi emai forw frau get- herr hiri ihr- ihre inte kont name neem preg reac recr send spea talk writ'
	},
	wishes: {
		word: 'a-ad a-as a-bo a-pl an-a an-b appr are- be-a be-b be-d be-h be-o be-p be-s be-w dese desi dife est- idea is-a is-b is-d is-e is-h is-o is-p is-s is-w nice not- plus pre pref se-v ser* souh un-a un-p valo von- w*ns will woul'
	},
	'cue 1': {
		word: 'a-pl are- be-a be-b be-d be-h be-p be-s be-w dese desi est- idea is-a is-b is-d is-e is-h is-p is-s is-w nice pref se-v ser* von- w*ns will woul'
	},
	'cue 2': {
		word: "0*-0 0*0- 0*00 0*0y 0-*- 0-*0 0--y 0-.- 0-.0 0-.y 0-or 0-to 0-ye 0-yr 0.*- 0.*0 0.-* 0.-- 0.-. 0.-0 0.-o 0.-t 0.-y 0..- 0..0 0..y 0.0- 0.00 0.0y 0.or 0.to 0.ye 0.yr 00*- 00*0 00-* 00-- 00-. 00-o 00-t 00-y 00.* 00.- 00.. 00.0 00.o 00.t 00.y 00or 00to 00ye 00yr 0or- 0to- 0yea 0yr' 0yr- 0yrs eigh five four one* one- one. oneo onet oney seve six* six- six. sixo sixt sixy ten* ten- ten. teno tent teny thre two* two- two. twoo twot twoy"
	},
	'cue 3': {
		word: 'a.le absc ausb bac- bac. bach cert degr dipl driv ged grad hbo high lice mast mbo ph.d phd qual regi stud titu'
	},
	'cue 4': {
		text: 'a-de a-ge a-go a-ke a-mi a-pr a-so a-st abil able adva appl at-l basi broa cand comf comp conh conn cono deep demo elig erfa erva exce exp* expe exte fami flue good grad grea gute hand have havi high in.d kenn know ma*t matr mini must outs pass poss prac prev prio prof prov rele sehr self sich sign soli soun stro supe thor unde will work you-'
	},
	'cue 5': {
		word: 'abil able atte cand comm elig expe fami flue know must prof qual requ skil team unde'
	},
	'cue 6': {
		word: "000. 000k alte annu bonu cycl day' day- days dent disc empl free gym heal holi home life medi mutu paid pare pens plan pto rsu rsus rtt seas segu stoc tage tick tuit urla vaka vale visi well"
	},
	'cue 7': { text: 'comp flex gene nous ofer ofre oppo we-o we-p wij- wir-' },
	'cue 8': {
		word: 'empl esta fond foun fund glob head indu is-a lead mark miss nati opge our- seit sinc we-a worl'
	},
	'cue 9': {
		word: 'affi all- chan comm disa e.ve eeo equa fair gend incl m.w. priv prot race reas rega safe schw sexu unso with'
	},
	'cue 10': {
		word: 'appl atta bewe bewi cand clic clos cove date emai env* envi envo fech forw how- plea send soll stuu subm to-a uplo'
	},
	'cue 11': {
		word: 'asse back dbs- drug elig entr exam fina firs inte only phon refe seco sele shor vors writ'
	},
	'cue 12': {
		word: '*-0 *-0. *-0a *-0p *0 *0.- *0.a *0.d *0.h *0.m *0.w *0.y *0a- *0aa *0ad *0ah *0am *0an *0aw *0ay *0pe .-0 .-0. .-0a .-0p .0 .0.- .0.a .0.d .0.h .0.m .0.w .0.y .0a- .0aa .0ad .0ah .0am .0an .0aw .0ay .0pe 0-ch 0-eu 0-gb 0-us 0.-c 0.-e 0.-g 0.-u 0..- 0... 0..0 0..c 0..e 0..g 0..u 0.0- 0.0. 0.00 0.0c 0.0e 0.0g 0.0u 0.ch 0.eu 0.gb 0.us 00-c 00-e 00-g 00-u 00.- 00.. 00.0 00.c 00.e 00.g 00.u 000- 000. 0000 000c 000e 000g 000u 00ch 00eu 00gb 00us 0chf 0eur 0gbp 0usd comp pay- pay. sala wage'
	},
	'cue 13': {
		word: "anal appo assi cand du-* du-a du-b du-e du-p du-u duti empl engi hire in-t incu inte je-b je-g je-w mana offi posi resp role sie- spec task vous you' you-"
	},
	'own voice': { word: "our- we'r we-a we-h" },
	schooling: {
		word: 'hbo hnc hnd hno hvc hvd hvo iti mbo',
		anywhere:
			'00.0 00th a-le a.le abit absc ausb b.s b.te bac bacc bach bsc btec bts cap degr dipl doct educ ensi form gcse ged grad lice mast mba nvq ph-d ph.- ph.d phd reif scho stud titu'
	},
	employment: {
		anywhere:
			'0000 alte appr apre as-n as.n ausb ausz aut* azub b*n* beca befr c0c cdd cons cont deel ehre est* esta even fixe free frei full ind* int* inte jorn lehr mate medi meio on-c on.c part per* per- per. pj plei pr*c prak prn sais seas stag teil temp tiem tijd voll volt volu vrij werk zzp'
	},
	digits: { anywhere: '0' },
	'earnings on target': { word: 'on-t on.t ote targ tota' },
	equity: { anywhere: 'equi esop espp opti rsu shar stoc vsop' },
	'names of languages': {
		word: '*rab alem alle amer angl arab asl asl- asl. aslk asls beng brit bsl bsl- bsl. bslk bsls cant cast cata chin czec d*ni dani deut duit dutc enge engl espa finn fran fren germ gree grie hait hebr hind hola hung ingl ital japa japo kore mand n*er nede neer nied norw pola poli poln polo pool port punj roma rum* ruso russ schw spaa span su*d suec swed t*rk taga tami tsch turc turk ukra unga urdu viet wels'
	},
	'demands for a language': {
		word: 'a0 adva asse avan b0 behe bili c0 comm cour desi dom* domi esse flie flue flui habl idio is-a know lang leve lite ma*t mond moth mult nati nive oral parl pref prof read requ schr skil spea spok spra taal verb verh vloe wort writ',
		anywhere: 'kenn spra'
	},
	'other uses of names of languages': {
		word: 'chin dutc engl fren gcse germ gree ital japa math poli rega span teac wels with'
	},
	'places in sentences': {
		word: "am-s at-o bas* base camp cand clin con- geve head hosp hq-a hq-i hq-l in-o in-u job- join loca offi on.s onsi oppo posi post rest role scho site stan stel stor stud team vaca ware work you' you-"
	},
	'open until filled': { word: 'at*- bis- hast jusq open till tot- unti' },
	permits: { anywhere: 'arbe auth citi elig righ spon to-w trab trav visa visu werk work' },
	clearance: { word: '*0 *ber', anywhere: 'clea ts-. ts.- ts.s vett' },
	seniority: { word: 'entr mid- mid. no-e no-p this' },
	starts: {
		word: '*-co *-pa ab anti arbe avai begi comm cont d*bu data date earl eint empl esti expe fech in*c inco indi inga inic inte job- join posi post pref pris prog prop role star targ to-b to-c to-s zum'
	},
	'starts at once': { word: 'ab-s d*s- imme in*c inco per- star zum-' },
	deadlines: {
		word: 'adve ante appl at*- avan befo bewe bis- clos data date dead expi fech fili hast insc job- jusq last open plaz posi post praz reag rece role send slui soll sp*t subm time tot- uite vaca vali'
	},
	'dates of posting': {
		word: 'adve anun date ersc fech gepl gepu list onli open post publ repo ver*'
	},
	'times ago': {
		word: '0-d- 0-da 0-h- 0-ho 0-hr 0-mi 0-mo 0-uu 0-w- 0-we 00-d 00-h 00-m 00-u 00-w 000- 000d 000h 000m 000w 00d- 00da 00h- 00ho 00hr 00mi 00mo 00w- 00we 0d-a 0day 0h-a 0hou 0hr- 0hrs 0min 0mo- 0mon 0w-a 0wee a-d- a-da a-h- a-ho a-hr a-mi a-mo a-w- a-we ad-a aday ah-a ahou ahr- ahrs amin amo- amon an-d an-h an-m an-w and- anda anh- anho anhr anmi anmo anw- anwe aw-a awee five four h*-0 hace il-y one- oned oneh onem onew seve six- sixd sixh sixm sixw thre two- twod twoh twom twow vor-'
	},
	'counts of days': {
		word: '0 deux dois dos drei drie een ein eine five four one thre tr*s tres troi twee two um un uno vier zwei'
	},
	offices: { anywhere: 'b*ro bure camp escr head hq kant offi ofic ort pers pr*s pres site stud' },
	workplaces: {
		anywhere:
			'afst anyw camp h*br home hybr in-p in.p offi on.s onsi pr*s pres remo site t*l* tele thui virt vor-'
	},
	'counts of years': {
		word: '0*- 0*0 0*c 0*d 0*e 0*f 0*n 0*o 0*q 0*s 0*t 0*v 0*z 0-* 0-- 0-. 0-a 0-b 0-c 0-f 0-j 0-o 0-p 0-t 0-y 0.* 0.- 0.. 0.0 0.a 0.b 0.c 0.d 0.e 0.f 0.j 0.n 0.o 0.q 0.s 0.t 0.v 0.y 0.z 00* 00- 00. 00a 00b 00c 00f 00j 00o 00p 00t 00y 0a* 0a- 0a0 0ac 0ad 0ae 0af 0an 0ao 0aq 0as 0at 0av 0az 0bi 0co 0fu 0ja 0od 0or 0pl 0to 0ye 0yr cin cua deu doi dos dre dri eig ein f*n fif fiv fou nin one qua sev six ten thr tr* tre tro twe two vie vij zwe'
	},
	years: { anywhere: 'a*os ann* anos ans jaar jahr year yr yr. yrs yrs.' },
	chrome: {
		text: "*hnl 0-.- 0-ap 0-ca 0-cl 0-fo 0-jo 0-li 0-of 0-pe 0-re 0-sh 0-vi 0.-a 0.-c 0.-f 0.-l 0.-p 0.-r 0.-s 0.-v 0..- 0... 0..0 0.0- 0.0. 0.00 0.cl 00-. 00-a 00-c 00-f 00-j 00-l 00-o 00-p 00-r 00-s 00-v 00.- 00.. 00.0 000- 000. 0000 abou acce accu acei acep acti ad-b adve agb agb* agb- agb. ai-g ai-p ai.g ai.p alle allo am-i anme anze apli appl atta auto back be-a be-o beca bewa bewe blog book brou brow canc cand care choo clos comp conn cont cook copy cove cr*e crea dash date decl dele denu dire disc disl do-n don' drop druc easy einl ema emai empl enre ente entr esse expl fac faq favo feat filt find firs flag foll for- forg forw full get- gla goog guar help hide hier hint home hot- how- impr in*c ind indi inic inlo ins insc inte is-t jetz job* job- job. jobs join jump last late lear lega lin link load log- logi logo logu mana meer meet mehr meld menu merk mes mess more my-a my-j my-n nece neve new new- news next no-f not- noti ofer offr ok onli only opsl othe over page part peop pin plea popu post powe pref prev prin priv pro- prom prov quer quic rate read rece reco red refe regi reje rela repo requ resu reto retu rss s'in sala salv sauv save se-c sear see see- sele set- sett shar show sign simi site skip soll sort spei spon star stay stel subm subs sugg tail teil tel term teru tik tip. tips togg tout trac tren try- turn twi unsa uplo urge user vaca vaga verg view voir volt volu volv was- we-c we-r we-v webs weit weni wha wir- x x** x*- x*. x*e x*f x*i x*l x*m x*p x*r x*t x*w x*x x*y x-* x-- x-. x-e x-f x-i x-l x-m x-p x-r x-t x-w x-x x-y x.* x.- x.. x.e x.f x.i x.l x.m x.p x.r x.t x.w x.x x.y xin you you- your zur*",
		word: 'all- appl befo conc cook our- rank take this we weco you youc'
	},
	'chrome openers': {
		text: 'ai-g ai-p ai.g ai.p book comp cook crea emai get- how- inte job- meet news prin read repo sala save shar sign stay trac we-c we-r we-v'
	},
	'chrome tails': {
		text: '*hnl appl cand empl expl feat job- jobs late look more ofer offr othe peop reco rela simi subm sugg vaga verg volu weit you-'
	},
	'phrases before skills': {
		word: 'back cert comp conh conn cono degr erfa erva exp* expe fami flue grou kenn know ma*t prof qual skil spec trac trai unde vers'
	},
	'phrases after skills': { word: '-cer -erf -exp -ken -kno -ski' },
	'wishes for skills': {
		word: 'a-pl adva asse bonu dese desi dife een- idea nice not- pr* pref un-a un-p valo von- w*ns woul'
	},
	'demands for skills': {
		word: 'at-l erfo esse impr indi mand mini must nece need obri prof requ vere vora zwin'
	},
	'skills spelled out': { word: 'comm' },
	tasks: { word: "resp will you' you- youl" },
	applying: { word: 'appl disq fail your' }
};
