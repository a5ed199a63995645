import type { SkillList } from './names';

/** Further names that many postings use, of every trade. */
export const further: readonly SkillList[] = [
	[
		'tool',
		`npm
		JSP|=JSP|java servlets|servlets
		JPA|-|=JPA
		JDBC|-|=JDBC
		EJB|-|=EJB|=EJBs
		AJAX|-|=AJAX|=Ajax
		HTML|-|xhtml
		LAMP|-|=LAMP|lamp stack
		REST APIs|-|~REST
		.NET|-|!ASP
		Electron|-|~Electron|electron.js|electronjs
		Elm|-|!Elm|elm lang|elm developer|elm front-end
		Delphi|-|~Delphi|object pascal
		Joomla
		CodeIgniter
		CakePHP
		Yii|yii2
		Zend Framework|zend|laminas
		PrestaShop
		IIS|-|=IIS
		TLS|-|=TLS|=SSL|ssl/tls
		SSH|-|=SSH
		Crystal Reports
		OpenAPI|swagger
		Vagrant|virtualbox
		HAProxy
		Memcached
		CouchDB
		Flyway|liquibase
		SoapUI
		Robot Framework
		Issue trackers|issue tracking|bug tracking|bugzilla|redmine|youtrack|mantis bt
		Mercurial|=CVS
		Visual Studio|visual studio code|vs code|=VSCode
		IntelliJ IDEA|intellij|phpstorm|webstorm|pycharm
		Eclipse|-|!Eclipse
		Xcode
		Android|-|android studio
		Matplotlib|seaborn|plotly
		SciPy
		spaCy|nltk
		Streamlit
		LaTeX|=LaTeX|-
		Webflow
		Wix|-|=Wix
		Adobe Flash|!Flash|macromedia flash|actionscript
		Dreamweaver
		CorelDRAW|corel draw
		QuarkXPress
		Adobe Acrobat|acrobat pro
		LibreOffice|openoffice|open office
		Lotus Notes
		Zoho|zoho crm
		Google Search Console|search console|screaming frog
		Raiser's Edge
		Travel booking systems|global distribution system|=GDS|!Amadeus|!Sabre|!Galileo
		Exact Online|exact globe
		AFAS|-|=AFAS|afas profit
		Twinfield|snelstart
		Lexware
		TOTVS Protheus|totvs|protheus
		Domínio Sistemas|sistema domínio
		eSocial|=SPED|=GFIP
		Access platforms|telehandler|cherry picker|boom lift|scissor lift|=MEWP|hubarbeitsbühne|nacelle|plataforma elevadora|hoogwerker`
	],
	[
		'licence',
		`Working at height|work at height|working at heights|travail en hauteur|travaux en hauteur|trabajo en altura|trabajos en altura|trabalho em altura|werken op hoogte|nr-35|nr35
		Early years qualification|level 3 early years|early years level 3|level 3 childcare|level 2 childcare|level 3 nursery|cache level 3|qualified level 3|nneb
		Youth leader certificate|!BAFA|=BAFD|=BPJEPS|titulaire du bafa|juleica|monitor de tiempo libre
		STCW|=STCW
		HGV entitlement|-|7.5 tonne|7.5t
		Driving licence|-|luton van|luton vans|3.5t|3.5 tonne|licencia de manejar
		First aid|-|secourisme|sauveteur secouriste|=SST|primeros auxilios|primeiros socorros|=BHV
		Electrical authorisation|-|nr-10|nr10
		Professional Engineer|-|=CREA
		Bar admission|-|=OAB|practicing attorney|practising solicitor|licensed attorney|attorney at law|volljurist
		Nursing registration|-|=COREN`
	],
	[
		'field',
		`Computer literacy|computer skills|computer literate|computer proficiency|computer proficient|computer knowledge|knowledge of computers|it skills|it literate|it literacy|pc skills|conocimientos de internet|internetkenntnisse|knowledge of internet|internet skills|outil informatique|outils informatiques|computervaardigheden
		MVC|-|=MVC|model-view-controller|mvvm
		Pair programming|pair-programming|mob programming
		Refactoring|refaktorisierung|refactorización|refatoração
		Clean code
		Test automation|-|automated test
		Software testing|-|exploratory testing|acceptance testing|user acceptance testing|acceptance tests|integration testing|end-to-end testing|smoke testing|=UAT
		User research|-|tree testing|card sorting
		Web development|-|?web app|?web apps
		Fundraising|spendenakquise|collecte de fonds|captación de fondos|captação de recursos|fondsenwerving|donor relations|major gifts
		Law|-|law degree|juris doctor|juris doctorate|jura|rechtswissenschaft|rechtswissenschaften|licenciatura en derecho|études de droit|master en droit|graduação em direito
		Cold calling|-|telemarketing|telesales
		Territory management|sales territory|territory sales
		Category management
		Account management|-|key account|key accounts|customer relationships
		?Sales|-|door-to-door sales|?b2b|?b2c
		Collections|-|credit control|debt collection|debt recovery
		Mortgages|mortgage advice|hypotheken|hypothekarkredite
		Lending|-|?lending|loan processing|loan origination|credit analysis|?loans
		Actuarial science|actuarial
		?Pensions|pension schemes|pension administration
		Investment management|-|wealth management|financial advice
		Employment law|-|labour relations|labor relations|collective bargaining|industrial relations
		Storytelling
		Podcasting|podcast production
		Content marketing|-|blogging|blog posts|?blogs
		Copywriting|-|excellent writer|strong writer|talented writer|skilled writer|gifted writer|good writer
		Social media|-|?instagram|?tiktok|?facebook|?youtube|?pinterest
		Journalism|-|?current affairs|?journalist
		Broadcasting|radio production|television production|tv production
		Stage technology|stage lighting|stage management|sound engineering|veranstaltungstechnik|licht- und tontechnik|régie son
		Librarianship|library science|cataloguing|bibliothekswesen|bibliothéconomie|biblioteconomía|biblioteconomia
		Typing|-|audio typing|?transcription|?dictation|shorthand
		Process improvement|-|=5S
		Total productive maintenance|=TPM|=OEE
		Lockout/tagout|lockout tagout|lock out tag out|=LOTO
		APQP|=APQP|=PPAP|iatf 16949
		Grinding and polishing|?grinding|?polishing|schleifen|polieren|ponçage|meulage|polissage|lijado|pulido|esmerilado|slijpen
		Surface treatment|sandblasting|shot blasting|powder coating|electroplating|galvanizing|galvanising|anodizing|anodising|sandstrahlen|sandstrahlarbeiten|pulverbeschichtung|verzinken|verzinkungsarbeiten|oberflächenbehandlung|oberflächentechnik|lackiervorbereitung|sablage|grenaillage|thermolaquage|traitement de surface|granallado|tratamiento de superficies|jateamento|tratamento de superfície
		Extrusion
		?Packaging
		Rigging|steel erection|steel fixing|stahlbau|charpente métallique
		?Commissioning|inbetriebnahme|mise en service|puesta en marcha|comissionamento|inbedrijfstelling
		Building services|building automation|building management system|=BMS|haustechnik|gebäudetechnik|gebäudeautomation
		Traffic management
		Cabling|structured cabling|network cabling|fibre optics|fiber optics|fiber optic|fibre optic|glasfaser|fibre optique|fibra óptica|glasvezel
		?Telecommunications|?telecoms|telekommunikation|télécommunications|telecomunicaciones|telecomunicações|telecommunicatie|telematik
		?Calibration|kalibrierung|étalonnage|calibración|calibração|kalibratie
		Instrumentation|instrumentación|instrumentação
		Measurement technology|-|metrology
		Environmental sampling|soil sampling|water sampling|air sampling
		Drone piloting|drone pilot|=UAV|=UAVs
		?Forestry|forstwirtschaft|sylviculture|silvicultura|bosbouw
		Aquaculture|fish farming|acuicultura|aquicultura
		Farming|-|dairy farming|?milking|lambing|calving
		Horse care|equine care|stable work|yard work
		Floristry|floral design|floristik
		Brewing|brewery operations
		?Catering|-|banqueting|event catering
		Tour guiding|tour guide|reiseleitung|guía turístico|guide touristique
		Veterinary care|-|veterinary nursing|veterinary nurse|veterinary technician|veterinary medicine|veterinary clinic
		Pet grooming|dog grooming|dog training
		Podiatry|chiropody
		Optometry|ophthalmic
		Audiology
		Housing management|tenancy management|social housing|property lettings
		Molecular biology|biología molecular|biologie moléculaire|molekularbiologie|biologia molecular|moleculaire biologie
		Biochemistry|bioquímica|biochimie|biochemie
		Biotechnology|biotecnología|biotechnologie|biotecnologia
		Biomedical science|biomedicine|biomedicina|biomédecine|biomedizin
		Electrophoresis|gel electrophoresis|=SDS-PAGE|electroforesis|électrophorèse|elektrophorese|eletroforese
		Cell and bacterial culture|bacterial culture|bacterial cultures|cultivos bacterianos|cultivo celular|bakterienkultur|zellkultur|zellkulturen|culture cellulaire|cultura celular
		Molecular cloning|plasmid|plasmids|plásmidos|clonación|clonage|klonierung
		Mutagenesis|mutagénesis|mutagénèse|mutagenese
		Proteomics|proteómica|protéomique|proteomik|protein purification|purificación de proteínas
		Biology|-|biología|biologie|biologia|mikrobiologie|microbiologie|microbiología|microbiologia
		Chemistry|-|chemical analysis|wet chemistry
		Photonics|laser optics|laser physics
		Semiconductors|cleanroom|clean room
		?Aviation|aircraft maintenance|aerospace engineering|aeronautics|luftfahrttechnik|aéronautique|aeronáutica
		Shipbuilding|naval architecture|schiffbau|construction navale|?navale|construcción naval|construção naval|scheepsbouw
		Railways|rail engineering|bahntechnik|?ferroviaire|?ferroviario
		Fitness instruction|gym instructor|group fitness|personal training|fitness training
		Sports coaching|football coaching|sports coach
		Yoga
		Music teaching|music lessons|piano lessons
		Make-up artistry|make-up artist|maquillage
		Leatherwork|leather goods|maroquinerie|shoemaking
		Painting and decorating|-|wallpapering|spray gun|spray guns|paint sprayer|paint rollers|!brushes|!rollers
		Bricklaying|-|stonemasonry|stone masonry
		Construction|-|site supervision|setting out
		Renewable energy|-|solar panels|wind turbines|hydropower|ev charging
		HVAC|-|gas boilers|boilers|ductwork
		Childcare|-|babysitting
		Delivery driving|-|multi-drop delivery|parcel delivery
		Lesson planning|-|unterrichtsplanung|préparation de cours`
	]
];
