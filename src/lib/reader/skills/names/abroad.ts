import { callings } from './callings';
import type { SkillList } from './names';
import { tongues } from './tongues';

/** What skills of the other lists are called in German, French, Spanish, Dutch and Portuguese. */
export const abroad: readonly SkillList[] = [
	[
		'licence',
		`Driving licence|-|führerausweis|pkw-führerschein|fahrerlaubnis|permis de conduire b|permis voiture|permis de conduire|licencia de manejo|licencia de conducir|carné de conducir|carnet b|rijbewijs b|carta de condução b|habilitação categoria b
		CDL|-|führerschein klasse ce|führerschein klasse c1|führerschein klasse c1e|führerausweis kategorie c|führerschein c|lkw-führerschein|permis c|permis ce|permis poids lourd|fimo|carnet c|licencia profesional|permiso c|rijbewijs c|rijbewijs ce|code 95
		Forklift licence|-|staplerschein|flurförderzeuge|staplerfahrer|chariot élévateur|carretilla|carretilla elevadora|montacargas|carnet de carretillero|reachtruck|heftruck certificaat
		Registered nurse|-|examinierte pflegefachkraft|pflegefachfrau|pflegefachmann|infirmier diplômé|diplôme d'état d'infirmier|verpleegkundige
		NVQ in care|-|altenpflegehelfer|pflegehelfer|aide-soignant|aide-soignante|deas|verzorgende ig|auxiliar de enfermería
		Electrical authorisation|habilitation électrique|habilitations électriques|elektrofachkraft|nen 3140
		Certiphyto|certiphyto
		SSIAP|=SSIAP|=CQP APS
		Instructor qualification|adaschein|ada-schein|ausbildereignung|ausbildereignungsprüfung|=AEVO
		Pesticide licence|-|pflanzenschutz-sachkundenachweis|carné de fitosanitarios|spuitlicentie`
	],
	[
		'tool',
		`Microsoft Office|-|ms-office-kenntnisse|office-paket|ms office-paket|outils bureautiques|bureautique|ofimática|paquete office|pacote office|suite office
		ERP|-|warenwirtschaftssystem|warenwirtschaftssysteme|warenwirtschaft|logiciel de gestion
		Point of sale|-|kassensysteme|kassieren|kassentätigkeit|tenue de caisse|encaissement|caja registradora|manejo de caja|kassa|operação de caixa|?kasse|?caja|?caixa
		Multimeter|-|multímetro|multimètre
		Diagnostic tools|-|herramientas de diagnóstico|diagnosegeräte|outils de diagnostic
		Excavator|-|minibagger|mini-pelle|pelle mécanique|conduite d'engins|retroexcavadora|graafmachine
		Data entry|dateneingabe|saisie de données|entrada de datos|captura de datos|digitação|digitación|datenerfassung|introducción de datos|gegevensinvoer
		Typing|-|saisie informatique`
	],
	[
		'field',
		`Accounting|-|rechnungswesen|bilanzbuchhaltung|comptabilité générale|contabilidad general|boekhouden
		Accounts payable|-|debitoren|kreditoren|kreditorenbuchhaltung|debitorenbuchhaltung|comptabilité fournisseurs|comptabilité clients|cuentas por pagar|cuentas por cobrar|crediteuren|debiteuren|contas a pagar|contas a receber
		Invoicing|-|rechnungsstellung|fakturierung|facturation|facturación|facturatie|facturering|faturamento|faturação
		Payroll|-|entgeltabrechnung|gehaltsabrechnung|lohn- und gehaltsabrechnung|gestion de la paie|bulletins de paie|nóminas|nómina|loonadministratie|salarisadministratie|folha de pagamento|gestión de nóminas|processamento salarial
		Reconciliation|-|rapprochements bancaires|rapprochement bancaire|conciliación bancaria|conciliaciones bancarias|conciliação bancária|bankabstimmung
		Treasury|-|trésorerie|tesorería|tesouraria
		Financial reporting|-|jahresabschlüsse|monatsabschlüsse|estados financieros|états financiers|clôtures mensuelles|bilans|jaarrekeningen|demonstrações financeiras|jaarrekening
		?Tax|-|?impuestos|umsatzsteuer|steuererklärungen|déclarations fiscales|fiscalité|declaraciones fiscales|=IVA|=IRPF|=TVA|btw-aangifte|belastingaangiften|?impostos|fiscalidad
		Auditing|-|?auditoría|?auditorías|wirtschaftsprüfung|commissariat aux comptes|auditoria|audit interne|interne revision
		Process improvement|-|mejora de procesos|prozessoptimierung|amélioration continue|mejora continua|melhoria contínua|procesverbetering|melhoria de processos
		Controlling|-|contrôle de gestion|control de gestión
		Procurement|-|materialdisposition|beschaffung|approvisionnement|?compras|inkoop
		Contract management|-|vertragsmanagement|gestion des contrats
		Project management|-|projektleitung|conduite de projet|conduite de projets|pilotage de projet|pilotage de projets|gestion de projets|dirección de proyectos|projectmanagement|projectleiding|gestão de projetos|gestão de projectos
		Requirements engineering|-|cahier des charges|cahiers des charges|lastenheft|pflichtenheft|anforderungsmanagement
		?Sales|-|vertriebserfahrung|außendienst|kaltakquise|prospection commerciale|prospection|fuerza de ventas|acquisitie
		Customer service|-|kundenberatung|kundenbetreuung|kundendienst|support clients|support clientèle|relation client|relation clientèle|accueil clientèle|trato con el cliente|trato al cliente|servicio al cliente|klantcontact|klantgericht|atendimento|atendimento receptivo|suporte ao cliente|support client|accueil client|atención al público|atendimento a clientes
		Quotations|angebotserstellung|angebote erstellen|établissement de devis|devis|elaboración de presupuestos|offertes opstellen
		Insurance|-|versicherungsverträge|versicherungsrecht|planos de saúde
		Staff scheduling|-|personaleinsatzplanung|dienstplanung|dienstpläne|schichtplanung|gestion des plannings|cuadrantes
		?Recruitment|-|personalbeschaffung|recrutement|reclutamiento|selección de personal|werving en selectie|recrutamento
		Human resources|-|personalwesen|ressources humaines|recursos humanos|personeelszaken
		Employment law|-|droit du travail|droit social|derecho laboral|arbeidsrecht|direito do trabalho|legislación laboral
		Contract law|-|vertragsrecht|droit des contrats|droit des affaires|derecho mercantil
		Office administration|secretariado|secrétariat|sekretariat|sekretariatsaufgaben|büroorganisation|gestion administrative|gestión administrativa|rotinas administrativas
		Diary management|-|terminkoordination|terminplanung|terminvereinbarung|gestion d'agenda|gestión de agenda|agendabeheer
		Event planning|-|veranstaltungsorganisation|eventorganisation|organisation d'événements|organización de eventos|evenementen|organização de eventos|veranstaltungsplanung
		Public relations|-|öffentlichkeitsarbeit|pressearbeit|relations presse|relations publiques|relaciones públicas|persberichten
		Social media|-|soziale medien|soziale netzwerke|réseaux sociaux|redes sociales|redes sociais|sociale media
		Email marketing|-|nieuwsbrieven|nieuwsbrief|newsletter-versand|boletines
		Data pipelines|pipelines de données|datenpipelines|pipelines de datos|pipelines de dados
		Data modelling|-|modélisation des données|modélisation de données|datenmodellierung|modelado de datos|modelagem de dados
		Data governance|-|gouvernance des données|data gouvernance|gobierno de datos|datenmanagement|governança de dados|gobierno del dato
		Data analysis|-|analyse de données|analyse des données|análisis de datos|datenanalyse|datenanalysen|data-analyse|análise de dados
		Databases|-|datenbanken|bases de données|base de données|bases de datos|bancos de dados|banco de dados
		Software development|-|softwareentwicklung|développement logiciel|desarrollo de software|desenvolvimento de software|softwareontwikkeling
		Web development|-|webentwicklung|développement web|desarrollo web|desenvolvimento web|webanwendungen
		Frontend development|-|frontend-entwicklung
		Backend development|-|backend-entwicklung
		Unit testing|-|testes unitários|pruebas unitarias|tests unitaires
		Software testing|-|tests fonctionnels|testmanagement|pruebas funcionales|casos de teste
		Agile|-|méthodes agiles|méthode agile|metodologías ágiles|metodologias ágeis|métodos ágeis|agile methoden|agiles arbeiten|agiler softwareentwicklung
		IT operations|production informatique|it-betrieb|systembetrieb
		Systems administration|-|systemadministration|administration système|administration systèmes|administración de sistemas|systeembeheer
		IT support|-|anwendersupport|support informatique|support utilisateurs|soporte técnico|suporte técnico
		Cybersecurity|-|it-sicherheit|informationssicherheit|sécurité informatique|ciberseguridad|informatiebeveiliging
		Bricklaying|-|maçonnerie|maurerarbeiten|mauerwerk|albañilería|metselwerk|metselen|alvenaria|parpaings|agglos|?pedreiro|mauerwerksbau
		Concrete work|-|béton armé|?béton|coffrage|banches|ferraillage|coulage|betonbau|stahlbetonbau|betonarbeiten|schalungsbau|hormigón|encofrado|betonwerk|concreto armado|hormigón armado|gewapend beton
		Scaffolding|-|gerüstbau|échafaudage|échafaudages|étayage|andamios|steigerbouw
		Carpentry|-|tischlerarbeiten|schreinerarbeiten|holzbearbeitung|charpente|ébénisterie|carpintería de madera|timmerwerk|timmeren|marcenaria|carpintaria|zimmererarbeiten
		Plastering|-|trockenbau|putzarbeiten|plâtrerie|placo|stucwerk|yeso|gesso
		Painting and decorating|-|malerarbeiten|lackieren|lackierarbeiten|peinture en bâtiment|schilderwerk|pintura de interiores
		Roofing|-|dachdeckerarbeiten|dacharbeiten|couverture zinguerie|dakbedekking
		Flooring|-|fliesenlegen|bodenbeläge|bodenlegen|carrelage|tegelwerk|solados
		Plumbing|-|sanitärinstallation|sanitärtechnik|sanitär|plomberie|fontanería|plomería|loodgieterswerk|loodgieter|encanamento|canalização
		HVAC|-|heizungsbau|heizungstechnik|klimatechnik|kältetechnik|lüftungstechnik|=SHK|chauffage|climatisation|génie climatique|climatización|installatietechniek|ar condicionado
		Electrical installation|-|elektroarbeiten|elektromontage|électricité du bâtiment|électricité bâtiment|installations électriques|instalaciones eléctricas|?electricidad|diagramas eléctricos|schémas électriques|schaltpläne|elektra|elektrische installaties|instalações elétricas
		Lighting|-|led-lichtbronnen|noodverlichting|noodverlichtingsarmaturen|armaturen|verlichting|beleuchtungstechnik|éclairage|sistemas de luces|iluminación
		Fault finding|-|fehlersuche|störungsbehebung|störungsbeseitigung|dépannage|diagnostic de pannes|detección de averías|averías|storingen|storingen oplossen
		?Maintenance|-|wartungsarbeiten|instandsetzung|maintenance préventive|maintenance industrielle|entretien des machines|?mantenimiento|mantenimiento preventivo|?onderhoud|onderhoudswerkzaamheden|?manutenção|manutenção preventiva
		Welding|-|schweißarbeiten|schweißtechnik|wig-schweißen|mag-schweißen|soudage|soldador|lassen tig|laswerk|solda|soldagem
		Sheet metal work|-|metallbau|blechbearbeitung|chaudronnerie|tôlerie|metaalbewerking|serralharia|calderería
		Machining|-|zerspanung|zerspanungstechnik|drehen und fräsen|usinage|tournage|fraisage|mecanizado|verspanen|usinagem
		Reading technical drawings|-|technische zeichnungen|lecture de plans|lectura de planos|lectura de plano|tekeningen lezen|leitura de desenhos
		Vehicle repair|-|?kfz|nutzfahrzeuge|kfz-meister|kfz-mechatronik|kfz-reparatur|kfz-technik|fahrzeugtechnik|dialogannahme|mécanique automobile|réparation automobile|mecánica automotriz|mecánica diésel|mecánica del automóvil|alternadores|autotechniek|mecânica automotiva
		Mechanical engineering|-|maschinenbau|génie mécanique|werktuigbouwkunde|engenharia mecânica|?mécanique|?mecánica|?mecânica|?techniek
		Measurement technology|messtechnik|messanalytik|métrologie|meettechniek
		Quality management|-|qualitätssicherung|qualitätsmanagement|contrôle qualité|assurance qualité|control de calidad|kwaliteitscontrole|controle de qualidade
		Health and safety|-|arbeitsschutz|sécurité au travail|règles de sécurité|prevención de riesgos laborales|prevención de riesgos|=PRL|veiligheidsvoorschriften|segurança do trabalho|medicina ocupacional|medicina do trabalho|medicina del trabajo|arbeitsmedizin|santé et sécurité au travail|seguridad y salud en el trabajo|saúde e segurança no trabalho
		Warehousing|-|lagerarbeit|lagerarbeiten|lagerverwaltung|gestion d'entrepôt|almacenaje|bodega|magazijnwerk|magazijnwerkzaamheden|armazém|?lager|?estoque|?manutention
		Picking and packing|-|kommissionieren|verpacken|préparation des commandes|preparación de pedidos|orders verzamelen|separação de pedidos
		Goods in|-|warenannahme|be- und entladen|réception des marchandises|réception de marchandises|carga y descarga|laden en lossen|carga e descarga
		Inventory management|-|bestandsführung|lagerbestand|inventuren|gestion des stocks|gestion de stock|?inventaires|control de inventarios|control de stock|gestión de inventarios|voorraadbeheer|controle de estoque
		?Retail|-|verkaufserfahrung|warenpräsentation|mise en rayon|reposición|comercio minorista|winkelervaring|varejo|?verkauf
		Cooking|-|zubereitung von speisen|speisenzubereitung|cuisine traditionnelle|préparation culinaire|preparación de alimentos|elaboración de platos|bereiden van gerechten|preparo de alimentos|?kochen|?küche|?cuisine|?cocina|?koken|?cozinha
		Baking|-|bäckerei|backwaren|boulangerie|panadería|pastelería|bakkerij|panificação
		Table service|-|?gastronomie|servieren|service en salle|service à table|?restauration|servicio de mesas|servicio de mesa|hostelería|ayudante de camarero|bediening|?horeca|atendimento de mesas
		Bartending|-|getränkezubereitung|coctelería|servicio de barra|preparación de bebidas|preparación de bebidas y cafés
		Food safety|-|lebensmittelhygiene|lebensmittelsicherheit|règles d'hygiène|hygiène alimentaire|manipulación de alimentos|manipulador de alimentos|voedselveiligheid|segurança alimentar
		Housekeeping|-|gebäudereinigung|unterhaltsreinigung|reinigungsarbeiten|entretien des locaux|nettoyage des locaux|?nettoyage|?limpieza|limpieza de oficinas|schoonmaak|schoonmaakwerkzaamheden|?limpeza|?ménage|?repassage|?vaisselle|?plonge|?planchado|?schoonmaken|?linge|gestion du linge|?spülen
		Landscaping|-|gartenpflege|landschaftsbau|garten- und landschaftsbau|espaces verts|entretien des espaces verts|jardinería|groenvoorziening|jardinagem|désherbage
		Viticulture|cordon de royat|gobelet|taille de la vigne|travaux de la vigne|weinbau|viticultura
		Farming|-|landwirtschaft|travaux mécanisés|conduite de tracteur|agricultura|landbouw
		Nursing|-|grundpflege|behandlungspflege|pflegerische versorgung|soins de nursing|cuidados de enfermería|verpleegkundige zorg|cuidados de enfermagem|pflegeprozess|pflegeprozesse|pflegeprozesses|medizinische pflege
		Wound care|-|wundversorgung|wundmanagement|curas|wondzorg
		Medication administration|-|medikamentengabe|administration de médicaments|administración de medicamentos|medicatie toedienen
		Elderly care|-|seniorenbetreuung|betreuung von senioren|aide à domicile|aide aux personnes âgées|cuidado de mayores|cuidado de ancianos|thuiszorg|cuidado de idosos|?betreuung|?demenz|geriatría|?cuidador|ehpad|téléassistance|ouderenzorg|secteur médico-social
		Dentistry|-|tandartspraktijk|tandartsassistent|zahnmedizinische assistenz|zahnarztpraxis|assistance dentaire|odontología
		Childcare|-|kinderpflege|frühkindliche bildung|erzieherische tätigkeit|petite enfance|garde d'enfants|puericultura|cuidado de niños|kinderopvang|educação infantil
		Working with parents|elternarbeit|zusammenarbeit mit den eltern|erziehungspartnerschaft
		Observing and documenting|beobachtung und dokumentation|bildungsdokumentation
		Social work|-|soziale arbeit|sozialpädagogik|sozialpädagogische betreuung|travail social|trabajo social|maatschappelijk werk|serviço social|?pädagogik|heilpädagogik|?pedagogiek|heilerziehungspflege
		?Teaching|-|unterrichten|lehrtätigkeit|unterrichtserfahrung|türkischunterricht|deutschunterricht|sprachunterricht|impartir clases|docencia|lesgeven aan|dar aulas
		Chemistry|-|bauchemie|?chemie|?chimie|?química
		Laboratory work|-|laborforschung|laborarbeit|labortätigkeit|laborerfahrung|travail en laboratoire|trabajo de laboratorio|laboratoriumwerk
		Materials science|-|materialwissenschaft|werkstofftechnik|werkstoffkunde|materialeigenschaften|science des matériaux
		Financial security|-|betrugsprävention|prévention de la fraude|prevención de fraude|?fraude
		Training and coaching|formation des équipes|mitarbeiterschulung|mitarbeiterschulungen|schulung von mitarbeitern|capacitación|treinamentos
		Hospitality|-|hotellerie|hotelaria
		Claims handling|-|schadenregulierung|gestion de sinistres|gestión de siniestros|schadebehandeling|gestão de sinistros|schadenbearbeitung|schadensregulierung|bearbeitung von schäden|gestion des sinistres
		Quality control|-|qualitätskontrolle
		Version control|-|control de versiones|controle de versão|versionsverwaltung
		Computer literacy|-|informática básica|noções de informática|conocimientos de informática|informática a nivel de usuario|computerkenntnisse|edv-kenntnisse|pc-kenntnisse|=EDV|edv-anwendungen
		Community management|-|animation de communauté|gestión de comunidades|gestão de comunidades
		Workforce planning|-|planification du personnel|personeelsplanning
		Gardening|-|jardinage|tuinonderhoud|?élagage|?tonte
		Electrical installation|-|elektrischen anlagen|elektrische anlagen|?verdrahtung|?câblage|schaltschrankbau|?électricité|?elétrica|elektroinstallateur|elektrotechniek
		Plumbing|-|?heizung|?sanitair|loodgieten|?hidráulica
		Machining|-|?drehen|?fräsen|fraisage|tournage|ébavurage
		Assembly|-|?assemblage|vissage|boulonnage|?monteren
		Welding|-|?lassen|?löten
		Maintenance|-|?reparatur|reparaturen|hausmeistertätigkeiten|dépannage
		Painting and decorating|-|?peinture|?pintura|?schilderen|malerarbeiten
		Delivery driving|-|?livraison|?reparto|chauffeur-livreur
		Crane operation|-|pont roulant|ponts roulants|kranführer|kranschein|puente grúa
		Power tools|-|outillage à main|outillages manuels|outils à main|handwerkzeuge
		Reading technical drawings|-|lecture de plan|tekeninglezen|pläne lesen|lectura de planos|leitura de desenhos
		Tendering|-|licitaciones|licitações|ausschreibungen|appels d'offres|aanbestedingen
		Import and export|-|?importación|?exportación|importação|exportação
		?Mining|-|?minería|mineração
		?Construction|-|?construcción|construção civil|bauleitung
		?Negotiation|-|?négociation|?negociación|?negociação
		Collections|-|mahnwesen|cobranza|cobrança|recouvrement|recebíveis|?boletos
		?Digitalisation|-|digitalisierung
		Process automation|-|?automação|?automatización
		Report writing|-|?relatórios|elaboración de informes|elaboração de relatórios
		Correspondence|-|?korrespondenz|correspondencia
		Psychology|-|?psicología|psychologie
		Product management|-|produktmanagement
		Video editing|-|edición de vídeo|edición de video|videobearbeitung|montage vidéo|edição de vídeo
		Instructional design|-|conception pédagogique|ingénierie pédagogique
		On-call duty|-|pikettdienst|rufbereitschaft|bereitschaftsdienst|astreintes|storingsdienst`
	],
	[
		'manner',
		`Leadership|-|führungserfahrung|mitarbeiterführung|encadrement d'équipe|management d'équipe|liderazgo|leidinggeven|liderança
		Teamwork|-|esprit d’équipe|compañerismo|espírito de equipe|teamspeler|travail en équipe
		Communication|-|comunicación|boa comunicação|sens de la communication`
	],
	...tongues,
	...callings
];
