import type { SkillList } from './names';

/** What skills of the other lists are called in German, French, Spanish, Dutch and Portuguese. */
export const foreign: readonly SkillList[] = [
	[
		'licence',
		`Driving licence|-|licencia de manejo|licencia de conducir|führerschein klasse b|rijbewijs b
		VCA certificate|-|vca|vca-certificaat|vca basis|vca-vol|vca vol
		Pesticide licence|-|certiphyto|pflanzenschutz-sachkundenachweis|carné de fitosanitarios|spuitlicentie`
	],
	[
		'field',
		`Treasury|-|tesorería|tesouraria|trésorerie
		Tax|-|?impuestos|?impostos|fiscalidad|fiscalité|?iva|?irpf
		Auditing|-|auditoría|audit interne|auditoria|wirtschaftsprüfung|interne revision
		Payroll|-|gestión de nóminas|folha de pagamento|salarisadministratie|gehaltsabrechnung|entgeltabrechnung|processamento salarial|gestion de la paie
		Electrical installation|-|instalaciones eléctricas|installations électriques|elektrische installaties|instalações elétricas|diagramas eléctricos
		Hospitality|-|hostelería|hotellerie|horeca|hotelaria
		Bricklaying|-|maçonnerie|albañilería|metselwerk|alvenaria|mauerwerksbau
		Claims handling|-|schadenbearbeitung|schadensregulierung|schadenregulierung|gestion de sinistres|gestión de siniestros|schadebehandeling|gestão de sinistros|bearbeitung von schäden
		Invoicing|-|facturación|fakturierung|rechnungsstellung|facturation|facturatie|faturamento|faturação
		Reconciliation|-|conciliación bancaria|conciliaciones bancarias|rapprochements bancaires|rapprochement bancaire|conciliação bancária
		Financial reporting|-|estados financieros|jahresabschlüsse|états financiers|demonstrações financeiras|jaarrekening
		Customer service|-|kundenberatung|relation client|support client|accueil client|atención al público|klantcontact|atendimento a clientes|atendimento receptivo|suporte ao cliente
		Project management|-|conduite de projet|projektleitung|gestão de projetos|gestão de projectos|projectmanagement|projectleiding
		Quality control|-|qualitätskontrolle|contrôle qualité|control de calidad|kwaliteitscontrole|controle de qualidade
		Process improvement|-|mejora de procesos|mejora continua|prozessoptimierung|amélioration continue|melhoria contínua|melhoria de processos|procesverbetering
		Data modelling|-|modélisation des données|modelado de datos|datenmodellierung|modelagem de dados
		Data governance|-|gouvernance des données|gobierno del dato|gobierno de datos|governança de dados
		Data pipelines|-|pipelines de données|pipelines de datos|pipelines de dados|datenpipelines
		Unit testing|-|testes unitários|tests unitaires|pruebas unitarias
		Agile|-|métodos ágeis|metodologías ágiles|metodologias ágeis|méthodes agiles|méthode agile|agile methoden
		Version control|-|control de versiones|controle de versão|versionsverwaltung
		Welding|-|soldagem|schweißtechnik|schweißarbeiten
		Concrete work|-|béton armé|stahlbetonbau|hormigón armado|gewapend beton|coffrage|ferraillage|schalungsbau
		Carpentry|-|charpente|timmerwerk|carpintaria|marcenaria|zimmererarbeiten
		Plumbing|-|plomberie|fontanería|loodgieterswerk|sanitärinstallation
		Computer literacy|-|informática básica|noções de informática|conocimientos de informática|informática a nivel de usuario|computerkenntnisse|edv-kenntnisse|ofimática|bureautique|pc-kenntnisse
		Social media|-|réseaux sociaux|redes sociales|redes sociais|sociale media
		Event planning|-|organisation d'événements|veranstaltungsorganisation|veranstaltungsplanung|organización de eventos|organização de eventos
		Community management|-|animation de communauté|gestión de comunidades|gestão de comunidades
		Workforce planning|-|personaleinsatzplanung|dienstplanung|planification du personnel|personeelsplanning
		Gardening|-|gartenpflege|jardinage|jardinería|tuinonderhoud|jardinagem
		Data entry|-|digitação|datenerfassung|saisie de données|introducción de datos|gegevensinvoer`
	],
	[
		'tool',
		`Microsoft Office|-|pacote office|suite office|ms-office-kenntnisse
		Multimeter|-|multímetro|multimètre`
	]
];
