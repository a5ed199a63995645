import type { SkillList } from './names';

/** What further skills are called in German, French, Spanish, Dutch and Portuguese. */
export const tongues: readonly SkillList[] = [
	[
		'tool',
		`PLC programming|-|=SPS|sps-programmierung|=API Siemens|autómatas programables
		CNC machines|-|cnc-programmierung|cnc-drehen|cnc-fräsen|cnc-maschinen|commande numérique|commandes numériques|control numérico|comando numérico
		Point of sale|-|operador de caixa|operadora de caixa
		Hydraulics|-|?hydraulik|?pneumatik|?hydraulique|?pneumatique|?neumática|?pneumática|?hydrauliek|?pneumatiek
		CI/CD|-|intégration continue|integración continua|integração contínua`
	],
	[
		'field',
		`Distributed systems|-|aplicaciones distribuidas|sistemas distribuidos|sistemas distribuídos|systèmes distribués|verteilte systeme|verteilten systemen
		Test automation|-|testautomatisierung|automatisierte tests|automatisiertes testen|automatisiertem testen|automatisierten tests|tests automatisés|automatisation des tests|tests automatizados|pruebas automatizadas|automatización de pruebas|testes automatizados|automação de testes|testautomatisering|geautomatiseerde tests
		Software testing|-|softwaretests|softwaretest|tests logiciels|pruebas de software|testes de software|prácticas de testing|testing manual|testing de software
		Data modelling|-|modelos de datos|modelo de datos|modèles de données|modèle de données|datenmodelle|modelos de dados|datamodellen
		Microservices|-|microservicios|microserviços|microsserviços
		Event-driven architecture|-|arquitectura orientada a eventos|arquitetura orientada a eventos|architecture événementielle
		Object-oriented programming|-|programación orientada a objetos|orientação a objetos|orientado a objetos|programmation orientée objet|objektorientierte programmierung|objektorientierter programmierung
		Software architecture|-|arquitectura de software|architecture logicielle|arquitetura de software|softwarearchitektur|softwarearchitectuur
		Design patterns|-|patrones de diseño|padrões de projeto|entwurfsmuster
		Software development|-|?programmierung|?programmation|?programación|?programação|?programmeren|fachinformatiker für anwendungsentwicklung|fachinformatiker anwendungsentwicklung
		Web development|-|webontwikkeling|aplicaciones web|aplicações web|applications web|webapplikationen
		Artificial intelligence|-|künstliche intelligenz|=KI|intelligence artificielle|inteligencia artificial|inteligência artificial|kunstmatige intelligentie|ia générative|generative ki|ia generativa|generatieve ai
		Machine learning|-|maschinelles lernen|apprentissage automatique|aprendizaje automático|aprendizado de máquina
		Data science|-|ciencia de datos|ciência de dados|science des données
		Data mining|-|minería de datos|mineração de dados
		Cloud computing|-|?nube|?nuvem|computación en la nube|computação em nuvem
		Cybersecurity|-|seguridad informática|seguridad de la información|segurança da informação|cybersécurité|cibersegurança
		Data protection|-|?datenschutz|?rgpd|?lgpd|?avg|protection des données|protección de datos|proteção de dados
		?Networking|-|netzwerktechnik|?netzwerke|?netzwerken|?réseaux|?redes|redes de computadores|réseaux informatiques
		Virtualisation|-|virtualisierung
		IT support|-|suporte a usuários|soporte a usuarios|support aux utilisateurs|suporte de ti
		Systems administration|-|fachinformatiker für systemintegration|fachinformatiker systemintegration|infraestrutura de ti
		?Statistics|-|?statistik|?statistiques|?estadística|?estatística|?statistiek
		SEO|-|suchmaschinenoptimierung|référencement naturel|posicionamiento web|zoekmachineoptimalisatie
		Digital marketing|-|marketing digital|marketing numérique
		Graphic design|-|grafikdesign|graphisme|infographie|diseño gráfico|design gráfico|grafisch ontwerp|mediengestalter|mediengestalterin
		Photography|-|?fotografie|?photographie|?fotografía|?fotografia
		?Translation|-|?übersetzung|?übersetzungen|?traduction|?traducción|?tradução
		Learning and development|-|personalentwicklung
		Human resources|-|departamento pessoal|administración de personal|administração de pessoal
		Payroll|-|lohnbuchhaltung|salarisverwerking
		?Tax|-|escrita fiscal|fiscale regelgeving|fiscale wetgeving|obligaciones fiscales
		?Reception|-|standard téléphonique|accueil téléphonique|atención telefónica|telefonzentrale|telefondienst|?empfang|?accueil|?recepción|?recepção|?receptie
		Cash handling|-|gestion de caisse|arqueo de caja|fechamento de caixa|kassenabrechnung|kassenabschluss
		Office administration|-|bürokommunikation|kaufmännische ausbildung|kaufmännische lehre|kaufmännische grundausbildung|bedrijfsadministratie|auxiliar administrativo|assistente administrativo|auxiliar administrativa
		Accounting|-|ciências contábeis|ciencias contables|?contábil|?contábeis|boekhoudkundig|financiële administratie
		Event planning|-|eventmanagement|événementiel|organización de eventos
		Public procurement|-|marchés publics|contratación pública
		Public administration|-|öffentliche verwaltung|öffentlichen verwaltung|administración pública|administração pública|verwaltungsrecht
		Freight forwarding|-|?spedition|?zoll|?douane|?aduanas|?comercio exterior|comércio exterior
		Supply chain|-|logistiek|cadena de suministro|cadeia de suprimentos|chaîne logistique
		Hotel operations|-|hôtellerie|hotelería
		Housekeeping|-|hauswirtschaft|hauswirtschaftliche versorgung|lavagem de louças
		Baking|-|?backen|?bakken|confeitaria
		Food safety|-|lebensmittelrecht
		Fire safety|-|brandschutz|sécurité incendie|protección contra incendios|brandveiligheid|prevenção de incêndios
		?Robotics|-|robotik|robotique|robótica|robotica
		?Electronics|-|?elektronik|?elektronica|?electrónica|?électronique|?eletrônica|?eletrónica
		Electrical engineering|-|électrotechnique|electrotecnia|eletrotécnica
		Mechatronics|-|électromécanique|electromecánica|eletromecânica|elektromechanik
		Automation technology|-|?automatisme|?automatismes|?automatismos|?automatisierung|?automatisering
		HVAC|-|calefacción|?chauffagiste|haustechnische anlagen
		Civil engineering|-|bauingenieurwesen|génie civil|ingeniería civil|engenharia civil|obra civil|civiele techniek|straßenbau|tiefbau|travaux publics
		?Construction|-|hochbau|umbau|gewerbebau|conduite de travaux|jefe de obra|?bouw|woningbouw|utiliteitsbouw|=BTP
		?Surveying|-|vermessung|topographie|topografía|topografia|landmeten
		Landscaping|-|gartenbau|tuinbouw
		?Maintenance|-|unterhaltsarbeiten|?unterhalt|unterhaltsarbeit
		Assembly|-|?montaje|?montagem|assemblage mécanique
		Sheet metal work|-|caldeiraria|spenglerei
		Power tools|-|outillage manuel
		Welding|-|soudure à l'arc|soudures
		Customer service|-|kundenorientierung|kundenkontakt
		Kitchen assistance|auxiliar de cozinha|ayudante de cocina|auxiliar de cocina|aide de cuisine|küchenhilfe|keukenhulp|kitchen assistant|kitchen porter|kitchen helper|commis de cuisine
		Childcare|-|educación infantil|peuterpedagogiek|entwicklungspsychologie
		?Teaching|-|?pedagogía|?pedagogia|?pédagogie|?onderwijservaring
		Social work|-|action sociale|insertion professionnelle|jeugdzorg|sonderpädagogik
		?Psychology|-|psicologia
		Pharmacy|-|pharmazie|?pharmacie|?farmacia|?farmácia|?farmacie
		Laboratory work|-|?laboratoire|?laboratorio|?laboratório|?laboratorium
		?Physics|-|?physik
		Healthcare|-|gesundheitswesen|secteur de la santé|sector sanitario|área da saúde|área de saúde|zorgsector
		Museum work|-|museen|musées|muséologie`
	],
	[
		'language',
		`English|-|?engelstalig|?anglophone|lengua inglesa
		German|-|muttersprache deutsch|?duitstalig|?germanophone
		French|-|lengua francesa|língua francesa|?franstalig|?francophone
		Spanish|-|langue espagnole|lengua española|língua espanhola|spaanse taal|?hispanophone
		Portuguese|-|língua portuguesa|lengua portuguesa|langue portugaise|português nativo
		Italian|-|langue italienne|lengua italiana|italiaanse taal
		Dutch|-|?nederlandstalig|langue néerlandaise|=flamand|=Vlaams|=Flemish
		Polish|-|=polonês|=polski
		Russian|-|=russo|langue russe
		Ukrainian|-|=ukrainien|=ucraniano|=Oekraïens
		Arabic|-|langue arabe
		Turkish|-|=turc|=turco
		Mandarin|-|=chino|=chinês|=mandarín|=mandarim|=mandarin
		Japanese|-|=Japanisch|=japonais|=japonés|=japonês|=Japans
		Korean|-|=Koreanisch|=coréen|=coreano
		Swedish|-|=Schwedisch|=suédois|=sueco|=Zweeds
		Danish|-|=Dänisch|=danois|=danés|=Deens
		Norwegian|-|=Norwegisch|=norvégien|=noruego|=Noors
		Finnish|-|=Finnisch|=finnois
		Czech|-|=Tschechisch|=tchèque|=checo|=Tsjechisch
		Greek|-|=Griechisch|=grec|=griego|=Grieks
		Romanian|-|=Rumänisch|=roumain|=rumano|=romeno|=Roemeens
		Hungarian|-|=Ungarisch|=hongrois|=húngaro|=Hongaars
		Croatian|-|=Kroatisch|=croate|=croata
		Serbian|-|=Serbisch|=serbe|=serbio
		Bulgarian|-|=Bulgarisch|=bulgare|=búlgaro
		Slovak|-|=Slowakisch|=slovaque|=eslovaco
		Slovenian|-|=Slowenisch|=slovène
		Catalan|-|=catalán|=català|=Katalanisch
		=Basque|=euskera|=euskara
		=Galician|=gallego|=galego
		=Albanian|=Albanisch|=albanais|=albanés
		Farsi|-|=Persisch|=Dari|=Pashto
		Sign language|-|gebärdensprache|langue des signes|lengua de signos|lengua de señas|=LIBRAS|=Libras|língua de sinais|gebarentaal`
	],
	[
		'manner',
		`Leadership|-|expérience en management|expérience réussie en management|compétences en management|management d'équipes|personalverantwortung`
	]
];
