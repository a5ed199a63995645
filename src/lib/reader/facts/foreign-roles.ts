/** Occupations of German, French, Spanish, Dutch and Portuguese, in both genders, beside those of `roles.ts`. */
export const foreignRoles: readonly string[] =
	`elektrikerin mechatronikerin anlagenmechaniker schweißer schweißerin dreher fräser zerspaner zimmerer zimmerin glaser klempner spengler
	sanitärinstallateur heizungsbauer stuckateur estrichleger fliesenleger bodenleger gerüstbauer gleisbauer polier bauleiter straßenbauer
	landwirt landwirtin forstwirt florist floristin tierpfleger tierarzt tierärztin konditor konditorin
	fleischer fleischerin köche beikoch küchenchef küchenchefin sous-chef barista barkeeper rezeptionist rezeptionistin hotelfachfrau
	hotelfachmann restaurantfachfrau restaurantfachmann hauswirtschafter hauswirtschafterin hauswirtschaftsleitung hausmeister hausmeisterin
	haustechniker hausdame zimmermädchen reinigungskraft reinigungskräfte putzhilfe raumpfleger raumpflegerin helfer helferin hilfsarbeiter
	staplerfahrer lkw-fahrer busfahrer busfahrerin lokführer triebfahrzeugführer matrose packer packerin verpacker monteurin vorarbeiter schichtleiter
	leitung teamleitung filialleitung abteilungsleitung gruppenleitung stationsleitung pflegedienstleitung geschäftsführer geschäftsführerin geschäftsführung
	betriebsleiter niederlassungsleiter abteilungsleiter teamleiter teamleiterin projektleiter projektleiterin vorstand prokurist controller controllerin
	steuerberater steuerberaterin steuerfachangestellte steuerfachangestellter bilanzbuchhalter wirtschaftsprüfer revisor revisorin bankkaufmann
	versicherungskaufmann personalreferent sozialarbeiter sozialarbeiterin sozialpädagoge sozialpädagogin heilpädagoge heilerziehungspfleger
	altenpfleger altenpflegerin altenpflegehelfer kinderpfleger kinderpflegerin schulbegleiter schulbegleitung tagesmutter ergotherapeut logopäde logopädin
	physiotherapeutin podologe augenoptiker hörakustiker zahntechniker zahnarzt zahnärztin facharzt oberarzt oberärztin assistenzarzt assistenzärztin
	chefarzt zfa mtra notfallsanitäter rettungssanitäter desinfektor betreuerin dozent dozentin professorin wissenschaftler wissenschaftlerin
	doktorand doktorandin bibliothekar archivar restaurator kurator kuratorin dolmetscher übersetzer übersetzerin lektor lektorin journalistin
	fotograf fotografin mediengestalter mediengestalterin gestalter gestalterin designerin texter texterin schneider schneiderin schuhmacher näherin
	bauzeichner zeichner vermesser geomatiker statiker stadtplaner raumplaner rechtsanwalt rechtsanwältin rechtsanwaltsfachangestellte volljurist
	rechtspfleger verwaltungsfachangestellte verwaltungsangestellte bürokraft bürokauffrau bürokaufmann empfangskraft empfangsmitarbeiter telefonist
	detektiv wachmann sicherheitsmitarbeiter kassierer kassiererin verkaufsberater außendienstmitarbeiter vertriebler vertriebsmitarbeiter händler
	produktmanager produktmanagerin einrichter maschinenführer anlagenführer maschinenbediener werker werkerin prüfer prüferin gießer
	trockenbauer bauhelfer kranführer baggerfahrer bademeister rettungsschwimmer animateur tontechniker veranstaltungstechniker
	fachfrau fachmann polymechaniker montageelektriker elektroinstallateur servicemonteur lernende lernender praktikum famulus zivildienstleistender
	hospitant trainerin übungsleiter vermieter sachbearbeitung assistenz
	administrateur administratrice agente ambulancier ambulancière architecte artisan assembleur assembleuse attaché attachée
	auditeur auditrice barman barmaid berger bergère bibliothécaire bijoutier boulanger-pâtissier brancardier bûcheron caissier caissière carreleur
	carrossier charcutier charpentier chauffagiste chimiste commis consultante contrôleur contrôleuse coordinateur
	coordinatrice coordonnateur coordonnatrice correspondant couturier couturière cordiste décorateur décoratrice dessinateur dessinatrice diététicien
	diététicienne documentaliste ébéniste économe écrivain élagueur électromécanicien électrotechnicien employé employée ergothérapeute esthéticienne
	étalagiste façadier ferronnier fleuriste fondeur forgeron fraiseur fraiseuse frigoriste gardien gardienne géomètre gouvernante greffier
	guichetier hôte hôtesse horloger huissier infographiste inspecteur inspectrice instituteur institutrice intervenant intervenante interprète
	jardinier jardinière journaliste kiné lingère logisticien logisticienne maître-nageur maraîcher maraîchère maroquinier masseur matelot mécanicien-monteur
	médiateur médiatrice manutentionnaire menuisière métallier métreur meteur meunier mouleur monitrice moniteur monteuse notaire nounou
	opticien opticienne orthophoniste orthoptiste ouvrier ouvrière outilleur palefrenier paysagiste pédiatre pédicure perceur pilote plaquiste
	plâtrier plongeur plongeuse poissonnier poissonnière pompier poseur postier préparateur-vendeur prothésiste puéricultrice puériculteur
	qualiticien qualiticienne ramoneur rectifieur rectifieuse régleur régleuse régisseur relieur réparateur représentant représentante rippeur
	sage-femme saisonnier saisonnière scaphandrier sculpteur serrurier sommelière soudeur-monteur standardiste styliste surveillant surveillante délégué déléguée
	tapissier technico-commercial technico-commerciale télévendeur télévendeuse téléconseiller téléconseillère terrassier tourneur tourneuse
	traducteur traductrice trésorier urbaniste usineur veilleur veilleuse vendangeur vétérinaire viticulteur webmestre zingueur
	accompagnant accompagnante accompagnateur accompagnatrice aide-comptable aide-cuisinier aide-ménagère aesh atsem moniteur-éducateur
	encadrant encadrante enquêteur enquêtrice équipier équipière facteur factrice géologue référent référente adjoint adjointe ingénieur-conseil
	développeur-intégrateur intégrateur intégratrice testeur testeuse télépilote clerc fiscaliste actuaire courtier négociateur négociatrice
	administrador administradora agricultor albañiles aprendiza arquitecto arquitecta asistente asistenta auditora ayudante ayudantes azafata
	azafato barbero barrendero bibliotecario bibliotecaria biólogo bióloga bombero cajero cajera calderero camillero capataz carpintera cartero celador
	celadora chapista chofer chófer científico comprador compradora comunicador conserje consultor constructor contador contralor
	controlador costurera cristalero decorador decoradora delineante dentista dependienta detective dietista diseñadora docente ebanista economista
	editor editora educador electromecánico embalador empleada empleado encofrador enólogo escaparatista escayolista escritor especialista
	esteticista estilista ferrallista ferroviario florista fontanera formador formadora fresador fotógrafo fotógrafa ganadero gestor gestora gobernanta
	granjero gruista higienista hostelero inspector inspectora instalador instaladora institutriz instructor
	instructora interiorista intérprete jardinero jardinera joyero lavandero lavaplatos limpiacristales locutor logopeda
	maquinista maquillador marinero marmolista matricero matrona mayordomo mecanógrafo mensajero mercaderista monitor monitora montador montadora
	médicos niñera notario nutricionista odontólogo odontóloga oficiales oficinista operador operadora óptico optometrista ordenanza orientador
	panaderos pastelero pastelera pediatra peón peones periodista piloto pintora planchista podólogo policía portero prevencionista
	procurador promotor promotora psicopedagogo psicoterapeuta psiquiatra publicista redactor redactora reponedor reponedora
	representante repostero responsable sastre secretario secretaria segurista sociólogo soldadora subdirector subgerente supervisor
	supervisora tapicero taquillero taxista teleoperador teleoperadora telefonista tendero terapeuta tesorero topógrafo tornero trabajador trabajadora
	traductor traductora transportista tripulante urbanista utillero vaquero velador veterinario veterinaria vigilante visitador yesero zapatero
	almacenero almacenista mozos camareros cocineros vendedores pasante practicante jefa ejecutivo ejecutiva analistas
	accountmanager activiteitenbegeleider actuaris archivaris assistente automonteur bedrijfsleider bewaker bibliothecaris
	bloemist boekbinder bouwvakker brandweerman buschauffeur chef-kok dakdekker dierenarts directeur doktersassistent doktersassistente
	elektromonteur filiaalmanager glazenwasser griffier grondwerker heftruckchauffeur hovenier huisarts
	huismeester hulpkok inkoopster installateur instructeur intercedent interieurverzorger interieurverzorgster jeugdwerker jurist kapster kassière
	kassamedewerker keukenhulp kinderopvangmedewerker kraamverzorgende kraanmachinist kinderleidster laborant leerling leidinggevende logopedist machinist
	makelaar metaalbewerker meubelmaker mondhygiënist monteurs notaris oberkelner onderhoudsmonteur opperman opzichter
	oproepkracht orderpicker pedagoog pijpfitter planner podotherapeut politieagent postbode postbezorger procesoperator psychiater
	recruiter redacteur rechercheur rechter rijinstructeur schoonmaakster schrijver secretaris slotenmaker sloper stukadoor
	stratenmaker stuurman storingsmonteur tegelzetter tekenaar teamleider technicus tolk trambestuurder treinmachinist tuinman uitvaartverzorger uitvoerder
	uitzendkracht vakkenvuller verkoopster verkoopmedewerker verloskundige verpleeghulp vertaler vertegenwoordiger vloerenlegger voorman vrachtwagenchauffeur
	vrijwilliger vuilnisman weekendhulp werkstudent wetenschapper zorgmedewerker zorgcoördinator zweminstructeur zzp-er afwasser aannemer
	gastheer gastvrouw huishoudhulp bezorgers chauffeurs medewerkers helpende projectleider assemblagemedewerker leerplichtambtenaar ambtenaar beleidsmedewerker
	açougueiro advogados afinador agrônomo agrônoma ajudante alfaiate almoxarife arquiteto arquiteta artesão assessor assessora atendentes
	atuário auditor auxiliares azulejista babá barbeiro bibliotecário bibliotecária bombeiro borracheiro calceteiro camareira caminhoneiro
	canalizador carpinteiro carteiro caseiro chapeiro cientista comissário confeiteiro confeiteira conferente consultores copeiro copeira corretor
	corretora costureira costureiro cozinheiros cuidador cuidadora curador desenhador desenhista despachante diarista diretor diretora
	doméstica doceiro eletricistas eletrotécnico eletromecânico embaladora empacotador empilhador encarregado encarregada engomador entregador
	entregadora escrivão escriturário estivador faturista faxineiro faxineira ferramenteiro ferreiro fisioterapeuta fonoaudiólogo
	fonoaudióloga forneiro frentista funileiro garçonete garagista gerentes gesseiro hidráulico impressor inspetor inspetora
	instrutor instrutora jardineiro jornalista lavador leiturista marceneiro marinheiro mecânicos médico médica
	merendeira motoboy motoristas operário orçamentista ourives pasteleiro pedagogo pedagoga
	pescador pintor pizzaiolo porteiro porteira professores programador programadora projetista psicólogo psicóloga
	publicitário recepcionistas recrutador redator redatora repositor repositora salva-vidas sapateiro secretário secretária
	serralheiro servente soldador tapeceiro tecelão telhador tesoureiro torneiro tosador trabalhador tradutor tradutora
	vaqueiro vendedora veterinário vigia zelador zeladora zootecnista jovem-aprendiz sdr bdr
	küchenhilfe haushaltshilfe pflegehilfe bürohilfe spülhilfe verkaufshilfe erntehelfer briefträger zusteller thuishulp pedagogisch-medewerker`.split(
		/\s+/
	);

/** What names of occupations of German and Dutch end in where they are written as one word. */
export const foreignRoleEndings =
	'elektriker|installateur|mechatroniker|schlosser|schreiner|tischler|bauer|binder|macher|lackierer|schneider|dreher|fräser|schweißer|dachdecker|fleischer|metzger|konditor|friseur|betreuer|erzieher|verwalter|hauswirtschafter|prüfer|bediener|gestalter|händler|makler|trainer|jurist|anwalt|anwältin|arzt|ärztin|sekretär|redakteur|laborant|konstrukteur|chemiker|physiker|wissenschaftler|gehilfe|gehilfin|geselle|koordinator|(?:team|filial|abteilungs|gruppen|stations|bereichs|projekt|bau|schul|betriebs|heim|haus|kita|pflegedienst|einrichtungs|markt|küchen|produktions|werks|personal|vertriebs|wirtschafts)leitung|fachfrau|fachmann|optiker|akustiker|leger|putzer|reiniger|packer|disponent|vertreter|vermittler|sanitäter|kellner|verzorger|verzorgster|verzorgende|bezorger|vuller|bouwer|beheerder|chauffeur|verkoper|werker|schilder|lasser|technicus|planner|coördinator|behandelaar|consulent|administrateur|kracht|monteurs|machinist|bewerker|bestuurder|assistente|docent|inkoper|instructeur|psycholoog|therapeute?';
