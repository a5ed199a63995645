import type { SkillList } from './names';

/** What people of a trade are called, where requirements ask for one of them: "Ausbildung als Erzieher", "experience as a butcher". */
export const callings: readonly SkillList[] = [
	[
		'licence',
		`Registered nurse|-|@pflegefachkraft|@pflegefachkräfte|@krankenschwester|@krankenpfleger|@gesundheits- und krankenpfleger|@gesundheits- und krankenpflegerin|@infirmier|@infirmière|@enfermero|@enfermera|@enfermeiro|@enfermeira|@verpleegkundigen
		NVQ in care|-|@altenpfleger|@altenpflegerin|@pflegeassistent|@pflegeassistentin|@técnico de enfermagem|@técnica de enfermagem|@assistant nurse
		Medical assistant certification|-|medizinische fachangestellte|medizinischer fachangestellter|@arzthelferin|=MFA|@doktersassistent|@doktersassistente
		Security guard licence|-|@vigilante|@agent de sécurité|@sicherheitsmitarbeiter|@beveiliger|sachkundeprüfung
		Electrician's licence|-|@elektroinstallateur efz`
	],
	[
		'field',
		`Childcare|-|@erzieher|@erzieherin|@erzieherinnen|@kinderpfleger|@kinderpflegerin|@sozialassistent|@sozialassistentin|@auxiliaire de puériculture|@éducateur de jeunes enfants|@educador infantil|@educadora infantil|@pedagogisch medewerker|@nursery nurse|@nursery practitioner|@early years practitioner|@early years educator|@nanny|@childminder
		Nursing|-|@enfermeria
		Carpentry|-|@schreiner|@schreinerin|@tischler|@tischlerin|@zimmerer|@zimmermann|@charpentier|@menuisier|@ébéniste|@carpintero|@carpinteiro|@marceneiro|@timmerman|@carpenter|@cabinet maker
		Electrical installation|-|@elektriker|@elektrikerin|@elektroniker|@elektromonteur|@électricien|@electricista|@eletricista|@elektricien|@electrician
		Plumbing|-|@plumber|@plombier|@fontanero|@plomero|@encanador|@anlagenmechaniker|@sanitärinstallateur|@heizungsmonteur
		Welding|-|@welder|@schweißer|@schweisser|@soudeur|@soudeuse|@lasser
		Machining|-|@zerspanungsmechaniker|@polymechaniker|@feinmechaniker|@feinwerkmechaniker|@werkzeugmechaniker|@tourneur|@fraiseur|@tornero|@fresador|@torneiro|@verspaner|@usineur|@machinist
		Sheet metal work|-|@metallbauer|@konstruktionsmechaniker|@schlosser|@chaudronnier|@tôlier|@serralheiro|@calderero|@spengler
		?Maintenance|-|@industriemechaniker|@betriebselektriker|@betriebsschlosser|@technicien de maintenance|@técnico de mantenimiento|@técnico de manutenção|@onderhoudsmonteur|@maintenance technician
		Mechatronics|-|@mechatroniker|@mechatronikerin
		Vehicle repair|-|@automechaniker|@automobil-mechatroniker|@landmaschinenmechaniker|@mécanicien automobile|@mecánico automotriz|@mecânico de automóveis|@automonteur|@auto mechanic
		Painting and decorating|-|@maler|@malerin|@lackierer|@peintre en bâtiment|@pintor|@schilder|@painter and decorator
		Roofing|-|@dachdecker|@couvreur|@dakdekker|@roofer
		Bricklaying|-|@maurer|@maçon|@albañil|@metselaar|@bricklayer
		Plastering|-|@stuckateur|@gipser|@plaquiste|@stukadoor|@plasterer
		Flooring|-|@fliesenleger|@bodenleger|@plattenleger|@carreleur|@tegelzetter
		Landscaping|-|@gärtner|@gärtnerin|@landschaftsgärtner|@paysagiste|@jardinier|@jardinero|@jardineiro|@hovenier|@landscaper
		Cooking|-|@koch|@köchin|@cuisinier|@cuisinière|@cocinero|@cocinera|@cozinheiro|@cozinheira|@chef de partie|@sous chef|@head chef|@thai chef|@experienced chef|@qualified chef|@kok|@kokkin|@kookleerling
		Baking|-|@bäcker|@bäckerin|@konditor|@konditorin|@boulanger|@pâtissier|@panadero|@pastelero|@padeiro|@confeiteiro|@bakker|@pastry chef
		Butchery|-|@butcher|@metzger|@metzgerin|@fleischer|@fleischerin|@boucher|@bouchère|@carnicero|@açougueiro|@slager|metzgerei|boucherie|carnicería|slagerij|charcuterie
		Table service|-|@kellner|@kellnerin|@servicekraft|@restaurantfachmann|@restaurantfachfrau|@serveur|@serveuse|@camarero|@camarera|@mesero|@mesera|@garçom|@garçonete|@waiter|@waitress
		Bartending|-|@barkeeper|@bartender|@barman|@barmaid
		Barista skills|-|@coffee shop
		Hotel operations|-|@hotelfachmann|@hotelfachfrau|@réceptionniste
		Hairdressing|-|@friseur|@friseurin|@coiffeur|@coiffeuse|@peluquero|@peluquera|@kapper|@cabeleireiro|@cabeleireira|@hairdresser|@hair stylist
		Housekeeping|-|@reinigungskraft|@femme de chambre|@agent d'entretien|@camarera de pisos|@auxiliar de limpieza|@auxiliar de limpeza|@schoonmaker|@housekeeper
		?Retail|-|@einzelhandelskaufmann|@einzelhandelskauffrau|@kaufmann im einzelhandel|@kauffrau im einzelhandel|@fachverkäufer|@fachverkäuferin|@verkäufer|@verkäuferin|@detailhandelsfachfrau|@detailhandelsfachmann|@vendeur|@vendeuse|@dependiente|@dependienta|@balconista|@verkoopmedewerker
		Warehousing|-|fachkraft für lagerlogistik|@fachlagerist|@lagerist|@lageristin|@lagermitarbeiter|@logistiker|@magasinier|@mozo de almacén|@almacenista|@magazijnmedewerker|@almoxarife
		Truck driving|-|@berufskraftfahrer|@lkw-fahrer|@kraftfahrer|@conducteur poids lourd|@camionero|@caminhoneiro|@motorista de caminhão|@vrachtwagenchauffeur|@truck driver|@lorry driver|@hgv driver
		Passenger transport|-|@busfahrer|@conducteur de bus|@conductor de autobús|@motorista de ônibus|@buschauffeur|@bus driver
		Accounting|-|@buchhalter|@buchhalterin|@steuerfachangestellte|@steuerfachangestellter|@comptable|@contable|@contador|@contadora|@boekhouder|@accountant
		Bookkeeping|-|@bookkeeper
		Office administration|-|@bürokaufmann|@bürokauffrau|@kaufmann für büromanagement|@kauffrau für büromanagement|@industriekaufmann|@industriekauffrau|@assistante administrative|@assistant administratif
		Banking|-|@bankkaufmann|@bankkauffrau
		Social work|-|@sozialarbeiter|@sozialarbeiterin|@sozialpädagoge|@sozialpädagogin|@heilerziehungspfleger|@heilerziehungspflegerin|@heilpädagoge|@éducateur spécialisé|@moniteur-éducateur|@trabajador social|@trabajadora social|@assistente social|@maatschappelijk werker|@social worker
		Elderly care|-|@betreuungskraft|@auxiliaire de vie|@gerocultor|@gerocultora|@cuidadora|@cuidador de idosos|@caregiver|@care assistant|@carer
		Dentistry|-|zahnmedizinische fachangestellte|=ZFA|@zahnarzthelferin|@tandartsassistente
		?Rehabilitation|-|@physiotherapeut|@physiotherapeutin|@kinésithérapeute|@fisioterapeuta|@fysiotherapeut|@physiotherapist
		Occupational therapy|-|@ergotherapeut|@ergotherapeutin|@ergothérapeute|@terapeuta ocupacional
		Midwifery|-|@midwife|@hebamme|@sage-femme|@matrona|@verloskundige|@parteira
		Pharmacy|-|@pharmacist|@apotheker|@apothekerin|@pharmacien|@pharmacienne|@farmacéutico|@farmacéutica|@farmacêutico|@farmacêutica|@farmacólogo|@préparateur en pharmacie|@apothekersassistent
		Veterinary care|-|tiermedizinische fachangestellte|@tierarzthelferin|@auxiliaire vétérinaire|@auxiliar veterinario|@tierarzt|@tierärztin|@tierärzte|@vétérinaire|@veterinario|@veterinaria|@veterinário|@veterinária|@dierenarts|tiermedizin|kleintiermedizin|tierärztliche tätigkeit|médecine vétérinaire|medicina veterinaria|medicina veterinária|diergeneeskunde
		Laboratory work|-|@laborant|@laborantin|@chemielaborant|@chemielaborantin|@technicien de laboratoire|@laboratory technician|@lab technician
		?Teaching|-|@lehrer|@lehrerin|@enseignant|@leraar|@professora|@schoolteacher
		Journalism|-|@redakteur|@redakteurin|@journaliste|@periodista|@jornalista
		?Psychology|-|@psicólogo|@psicóloga|@psychologue|@psychologe|@psychologin|@psycholoog|@psychologist
		Sewing|-|@schneider|@schneiderin|@couturier|@couturière|@costurera|@costureira|@kleermaker|@seamstress
		Farming|-|@landwirt|@landwirtin|@agriculteur|@agricultor
		Reading technical drawings|-|@bauzeichner|@bauzeichnerin|@technischer zeichner|@technischer systemplaner|@dessinateur|@delineante|@desenhista`
	]
];
