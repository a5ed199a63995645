import { describe, expect, test } from 'vitest';
import { cuesIn } from '../../src/lib/reader/sections/cues';
import { kindAt, read } from './read-file';

/** The kind of each line, in order. */
const kindsOf = (text: string) => {
	const reading = read(text);
	return text.split('\n').map((line) => kindAt(reading, line));
};

describe('headings of other languages open a section, in the words of any house', () => {
	test.each([
		['Zu Ihren künftigen Aufgaben zählen', 'responsibilities'],
		['Deine Aufgaben als Bäckerin bei uns', 'responsibilities'],
		['So sieht dein Tag in der Backstube aus', 'responsibilities'],
		['Wir wünschen uns von unserer neuen Kollegin', 'minimum'],
		['Damit überzeugst du uns', 'minimum'],
		['Fachliche und persönliche Voraussetzungen', 'minimum'],
		['Wünschenswert wäre außerdem', 'preferred'],
		['Es wäre schön, wenn', 'preferred'],
		['Darauf kannst du dich bei uns freuen', 'benefits'],
		['Bei uns erwartet dich', 'benefits'],
		['Deine Ansprechpartnerin', 'apply'],
		['So läuft die Bewerbung', 'process'],
		['Tes futures missions chez nous', 'responsibilities'],
		['Vos principales activités', 'responsibilities'],
		['Compétences requises', 'minimum'],
		['Qui êtes-vous ?', 'minimum'],
		['Seraient des atouts', 'preferred'],
		['Ce que nous vous proposons', 'benefits'],
		['Envie de nous rejoindre ?', 'apply'],
		['Déroulement des entretiens', 'process'],
		['¿Cuáles son las funciones a realizar?', 'responsibilities'],
		['Tus funciones serán', 'responsibilities'],
		['¿Cuáles son los requisitos?', 'minimum'],
		['¿A quién buscamos?', 'minimum'],
		['Se valorarán conocimientos en', 'preferred'],
		['¿Qué te ofrecemos en el obrador?', 'benefits'],
		['¿Te animas?', 'apply'],
		['Dit ga je doen in onze bakkerij', 'responsibilities'],
		['Inhoud van de functie', 'responsibilities'],
		['Wat neem jij mee?', 'minimum'],
		['Wat vragen wij van jou?', 'minimum'],
		['Gewenst is ook', 'preferred'],
		['Secundaire arbeidsvoorwaarden', 'benefits'],
		['Geïnteresseerd?', 'apply'],
		['Como será o seu dia a dia', 'responsibilities'],
		['Suas principais atribuições', 'responsibilities'],
		['Requisitos e qualificações', 'minimum'],
		['Será considerado um diferencial', 'preferred'],
		['O que a padaria oferece', 'benefits'],
		['Etapas do processo seletivo', 'process'],
		['Anforderungen an die Bewerberin', 'minimum'],
		['Kontaktdaten', 'apply'],
		['Rückfragen und Bewerbung an', 'apply'],
		['Unsere Kultur', 'company'],
		['Critères de recrutement', 'minimum'],
		['Personne à contacter', 'apply'],
		['Instrucciones', 'apply'],
		['Empresa', 'company'],
		['Nuestra historia', 'company'],
		['Wat hebben wij jou te bieden?', 'benefits'],
		['Klaar voor een nieuwe stap?', 'apply'],
		['Pré requisitos:', 'minimum'],
		['Exigencias', 'minimum'],
		['Instruções para a prova', 'apply'],
		['Processo', 'process'],
		['No seu dia a dia, você', 'responsibilities']
	])('%s', (heading, kind) => {
		const text = `Bäckerin\n\n${heading}\n\nTeig und Ofen, Nummer eins der Stadt\nMehl und Wasser, seit vielen Jahren`;
		expect(kindsOf(text)[4]).toBe(kind);
	});

	test.each([
		'Conocimientos de hornos y de levaduras',
		'Conhecimentos de fornos e fermentos',
		'Kenntnisse der Öfen und Teige',
		'Se valorará carnet de conducir',
		'Bij voorkeur een eigen bakfiets',
		'Interesse in brood en gebak',
		'Escolaridad: secundaria terminada'
	])('what is asked for in one line opens none: %s', (line) => {
		const text = `Bäckerin\n\nRequisitos\n${line}\nTeig und Ofen, Nummer eins der Stadt`;
		expect(kindsOf(text)[4]).toBe('minimum');
		expect(read(text).sections.some(({ heading }) => heading?.start === text.indexOf(line))).toBe(
			false
		);
	});

	test.each([
		['Als Bäckerin in der Nachtschicht gehören zu deinen täglichen Aufgaben:', 'responsibilities'],
		['Au sein de notre équipe, vos principales missions seront :', 'responsibilities'],
		['Elle aura entre autres les responsabilités suivantes :', 'responsibilities'],
		['Nous vous proposons de venir pétrir, sur les missions suivantes :', 'responsibilities'],
		['Der Mensch, den wir uns denken, soll folgende Voraussetzungen haben:', 'minimum'],
		['Se o pão lhe agrada, as etapas do processo serão:', 'process'],
		['Para este turno de noche buscamos una persona con:', 'minimum'],
		['Binnen onze bakkerij vragen wij in ieder geval:', 'minimum'],
		['Além do pão de cada dia, oferecemos:', 'benefits']
	])('so does a sentence that leads in to a list: %s', (sentence, kind) => {
		expect(kindsOf(`Bäckerin\n\n${sentence}\n- Teig und Ofen\n- Mehl und Wasser`)[3]).toBe(kind);
	});
});

describe('what closes a posting of other languages does not go on with the list above it', () => {
	test.each([
		['Möchtest du mit uns die Stadt satt machen? Wir backen auf dich.', 'apply'],
		['Wenn Sie unser kleines Team verstärken wollen, kommen Sie vorbei.', 'apply'],
		['Si ce métier vous intéresse, passez avec votre CV.', 'apply'],
		['Si crees que este horno es lo tuyo, ven a vernos.', 'apply'],
		['¿Quieres amasar con nosotros?', 'apply'],
		['Klinkt dit als jouw bakkerij? Solliciteer voor het brood op is.', 'apply'],
		['Se você ama pão quente, mande seu currículo: vaga aberta.', 'apply'],
		['backstube@crumb.example', 'apply'],
		['Wage den Sprung an den Ofen, wir halten dir die Tür auf.', 'apply'],
		['Telefonnummer: +49 30 000000', 'apply'],
		['Pour répondre à cette annonce, une seule adresse.', 'apply'],
		['ou par courrier postal à la boulangerie', 'apply'],
		['Por favor incluya una foto de su mejor pan en la solicitud.', 'apply'],
		['Para cualquier duda estamos en el obrador.', 'apply'],
		['Sluitingsdatum van deze oproep is 3 mei', 'apply'],
		['Indien je denkt dat brood jouw leven is, reageer dan snel.', 'apply'],
		['Caso tenha dúvidas, fale com o padeiro.', 'apply'],
		['Será agendada uma prova de pão na padaria.', 'process'],
		['Aus Gründen der besseren Lesbarkeit steht hier nur Bäcker.', 'legal'],
		['Deze job is er voor iedereen, ongeacht leeftijd of geslacht.', 'legal'],
		['Respeitamos a diversidade em cada fornada.', 'legal'],
		['Daher sind Bewerbungen von Frauen besonders erwünscht.', 'legal'],
		['Incentivamos a candidatura de mulheres ao forno.', 'legal'],
		['Nähere Angaben zum Ofen finden Sie im Schaufenster.', 'apply'],
		['Bitte sende uns deine Unterlagen auf Papier:', 'apply'],
		['On pétrit dès maintenant, alors contacte-nous au fournil.', 'apply'],
		['Enviar para forno@crumb.example', 'apply']
	])('%s', (line, kind) => {
		const text = `Bäckerin\nWir bieten\nBrot an jedem Morgen\nEin Fahrrad für den Weg\n${line}`;
		expect(kindsOf(text).at(-1)).toBe(kind);
	});
});

describe('wishes of other languages among requirements', () => {
	test.each([
		'Será um diferencial ter experiência com fornos a lenha',
		'Preferencialmente morar perto da padaria',
		'Sería un plus conocer hornos de piedra',
		'Hornos de piedra (deseable)',
		'Erfahrung mit Holzöfen oder Steinöfen (von Vorteil, aber kein Muss)',
		'Optimalerweise Kenntnisse in Sauerteig',
		'Erfahrung im Kneten bzw. Backen ist von Vorteil',
		'Un CAP de pâtissier serait valorisé',
		'Je beschikt bij voorkeur over kennis van houtovens',
		'Du kennst idealerweise unsere Öfen',
		'También valoraríamos que tengas horno propio',
		'Führerausweis Kat. B wünschenswert',
		'You ideally have an oven of your own',
		'Ervaring met houtovens is fijn, maar niet nodig'
	])('%s', (line) => {
		expect(kindsOf(`Baker\nRequirements\n- Patience\n- ${line}\n- Two hands`)[3]).toBe('preferred');
	});
});

describe('text of other languages without headings', () => {
	const kindOfList = (...items: readonly string[]) =>
		kindsOf(`Bäckerin\n\nIn der Backstube\n${items.map((item) => `- ${item}`).join('\n')}`)[3];

	test.each([
		['Assurer la cuisson du pain', 'Préparer les pâtes', 'Nettoyer le four chaque soir'],
		['Preparar la masa', 'Limpiar el horno', 'Atender a los vecinos'],
		['Vorbereitung der Teige', 'Durchführung von Backkursen', 'Wartung unserer Öfen'],
		['Je bereidt het deeg', 'Je vormt de broden', 'Je reinigt de oven'],
		['Executar as fornadas', 'Manter o forno limpo', 'Atender os vizinhos'],
		['Encaisser les clients', 'Fabriquer, cuire et ranger le pain', 'Être garant de la propreté'],
		['Cobrar a los clientes', 'Reponer las estanterías', 'Hornear y servir', 'Resolver dudas'],
		['Lavar as formas', 'Abastecer as prateleiras', 'Auxiliar na limpeza'],
		['Betreuung der Kundschaft', 'Reinigung der Öfen', 'Beratung beim Kauf von Broten'],
		['Nettoyage du fournil', "Préparation des pâtes et d'autres choses", 'Mise en rayon du pain'],
		['Limpieza del obrador', 'Atención al cliente', 'Elaboración de masas'],
		['Du bist verantwortlich für den Ofen', 'Sie sind zuständig für das Mehl'],
		['Tu gères le fournil', 'Tu es garant du four', 'Vous êtes en charge du levain'],
		['Amasarás de noche', 'Prepararás las tartas', 'Venderás en la tienda'],
		['Você irá amassar à noite', 'Vai vender bolos', 'Irá cuidar do forno'],
		['Limpeza do forno', 'Atendimento ao cliente', 'Preparação da massa'],
		['Het opstellen van recepten', 'Onderhoud van de ovens', 'Voorbereiden van het deeg']
	])('a list of deeds is one of tasks: %s', (...items) => {
		expect(kindOfList(...items)).toBe('responsibilities');
	});

	test('deeds with what they are after a colon', () => {
		const deeds = ['Controle de fornadas: contar pães', 'Venda de bolos: sorrir sempre'];
		const text = `Padeiro\nCrumb\n\nHorário: cedo, muito cedo\n\n${deeds.join('\n')}`;
		expect(kindsOf(text).slice(-2)).toEqual(['responsibilities', 'responsibilities']);
	});

	test.each([
		...['Freude am Backen', 'Ausgeprägte Geduld', 'Führerschein Klasse B', 'Teamfähigkeit'],
		...['Savoir pétrir à la main', 'Être ponctuel', "Sens de l'accueil", 'Permis B'],
		...['Disponibilidad para madrugar', 'Mayor de edad', 'Ganas de aprender', 'Carnet de conducir'],
		...['In het bezit van een bakfiets', 'Minimaal twee handen', 'Je hebt geduld', 'Rijbewijs'],
		...['Ensino médio completo', 'Morar perto da padaria', 'Gosto por madrugar', 'CNH categoria B']
	])('what one has or is asks for it: %s', (words) => {
		expect(cuesIn(words).get('minimum')).toBeGreaterThanOrEqual(2);
	});

	test.each(['Minimaal 24 tot 32 uur per week', 'Sie haben Fragen?', 'Gestion du stress'])(
		'that asks for nothing and is no deed: %s',
		(words) => {
			expect(cuesIn(words).get('minimum')).toBeUndefined();
			expect(cuesIn(words).get('responsibilities')).toBeUndefined();
		}
	);

	test.each([
		['Leistungsgerechte Vergütung', 'Flache Hierarchien', 'Obstkorb und Brotkorb'],
		['Chèques vacances', "Prime d'été", 'Titres restaurant', 'Prévoyance'],
		['Vales de despensa', 'Aguinaldo', 'Estabilidad laboral', 'Bonos de puntualidad'],
		['Uitzicht op een vast contract', 'Vakantiegeld', 'Een hecht en vrolijk team'],
		['Cesta básica', 'Plano odontológico', 'Assistência médica', 'Gympass']
	])('a list of what one gets is an offer: %s', (...items) => {
		expect(kindOfList(...items)).toBe('benefits');
	});

	test.each([
		'Crumb ist ein kleines Unternehmen aus Brotingen und bäckt seit langem Roggenbrot für die ganze Gegend.',
		'Crumb est un acteur majeur du pain dans la région et livre chaque matin plus de quarante écoles.',
		'Crumb es una empresa familiar que lleva el pan a todas las aldeas del valle desde hace mucho.',
		'Crumb is een klein familiebedrijf dat elke ochtend brood bezorgt bij alle scholen in de stad.',
		'Unser mittelständischer Betrieb, mit Stammsitz in Brotingen, backt Roggenbrot für die ganze Gegend und weiter.',
		'Crumb est un réseau associatif qui porte depuis 50 ans du pain chaud à toutes les écoles de la vallée.',
		'Crumb, importante cadena de hornos con sede en Lugo, lleva pan caliente a todas las aldeas del valle.',
		'Crumb ligt midden in het bos en is opgericht door drie bakkers die elke ochtend vroeg brood brengen.',
		'A Crumb é uma pequena empresa que leva pão quente a todas as aldeias do vale desde sempre.'
	])('what the employer is: %s', (sentence) => {
		expect(kindsOf(`Bäckerin\n\n${sentence}\n\nAufgaben\n- Backen`)[2]).toBe('company');
	});

	test.each([
		'In het dorp is de bakkerij op zoek naar een paar vroege vogels die graag brood bakken en koeken.',
		'Notre client, une boulangerie du centre, recherche dans le cadre de son essor plusieurs amis du pain.',
		'Nuestro horno del centro, una casa de pan, busca completar su turno de noche con dos personas más.'
	])('whom one looks for: %s', (sentence) => {
		expect(cuesIn(sentence).get('about')).toBe(3);
	});

	test('who speaks in a positive manner is asked for', () => {
		const text =
			'Boulanger\n\nProfil\n- Patience\n- Savoir parler du pain de manière positive.\n- Deux mains';
		expect(kindsOf(text)[4]).toBe('minimum');
	});

	test.each([
		'Du profitierst von Brot zu jeder Stunde',
		'Tu bénéficies de pain chaud chaque matin'
	])('what one gets is an offer: %s', (words) => {
		expect(cuesIn(words).get('benefits')).toBeGreaterThanOrEqual(2);
		expect(cuesIn(words).get('responsibilities')).toBeUndefined();
	});

	test('upkeep is no interview', () => {
		const text = 'Boulanger\n\nMissions\n- Cuire le pain\n\nEntretien des fours et du fournil.';
		expect(kindsOf(text).at(-1)).not.toBe('process');
	});
});

test.each(['› ', '[ ] ', '[x] ', '[I ] ', '[A]'])('%s is the mark of an item', (mark) => {
	const text = `Padeiro\n\nRequisitos:\n\n${mark}FORNO\n${mark}Massa`;
	expect(kindsOf(text).slice(4)).toEqual(['minimum', 'minimum']);
});
