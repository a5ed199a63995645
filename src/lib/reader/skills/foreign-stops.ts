/** Words of German, French, Spanish, Dutch and Portuguese that end the name of a skill or are none of it, like those of `phrases.ts`. */
export const foreignStops: readonly string[] =
	`fundierte fundierter fundierten gute guter gutes guten sehr sichere sicherer sicheren umgang mehrjährige mehrjähriger einschlägige
	vertiefte idealerweise wünschenswert aber kein keine muss ist sind wäre wird werden sich auch gerne möglichst mindestens jahre
	jahren bereich bereichen gängigen gängige vergleichbar vergleichbare ähnliche ähnlichen dem den des einem einen eines zum zur bei
	beim am aus nach über unter durch vertiefungen fähigkeit fähigkeiten wort schrift
	par pour sur dans au aux ce cette ces votre vos notre nos ses sa leur qui que dont est sont être avoir ainsi comme très bon
	bonne bonnes bons solide solides exemple similaire similaires maîtrise outil outils domaine domaines année années
	te se lo le les una unos unas su sus tu tus nuestro nuestra nuestros para por si como muy más al del puesto puestos similar similares
	manejo nivel buen buena bueno otros otras esperamos queremos conocerte encanta manejas gusta tienes tener ser estar ejemplo área áreas
	não mais ao dos das na nos nas um uma uns seu sua seus suas nosso ter ou nível bom boa outros exemplo
	op te voor bij als zijn je jij jouw ons onze dat deze dit goede goed ruime enige soortgelijke vergelijkbare functie jaar ook niet
	naar aan uit door tot minimaal
	vorteil alltag berufsalltag erforderlich vorausgesetzt notwendig erwünscht vorhanden menschen kunden kundinnen kindern kinder unseren
	unserer unserem unsere patienten bewohnern klienten kolleginnen kollegen sie haben hast bringst praktische praktischen erweiterte
	grundlegende grundlegenden umfassende umfangreiche nachweisbare berufliche
	équipe entreprise métier poste personnes client clients usager usagers souhaité souhaitée souhaités exigé exigée requis requise
	obligatoire obligatoires apprécié appréciée serait
	empresa equipo equipe personas cliente clientes pessoas usuario usuarios usuário deseable valorable obligatorio desejável obrigatório
	doelgroep mensen klanten cliënten gewenst vereist mondeling schriftelijk pré
	wurde erste êtes vous menos herramientas años você funções essa esse esta vaga pra é
	diesem diesen dieser dieses diese vielleicht schon bereits deshalb daher neue neuen neuer neues entsprechend entsprechende
	entsprechenden entsprechender relevante relevanten einige einigen verschiedene verschiedenen weitere weiteren aktuelle aktuellen
	moderne modernen deine deinen deiner deinem ihre ihren ihrer ihrem sowohl insbesondere kenntnis kenntnisse kenntnissen erfahrung
	erfahrungen wissen ähnlich ähnliches
	connaissance connaissances expérience expériences compétence compétences première premier tes ton leurs cet plusieurs différents
	différentes divers diverses autre autres aussi déjà nouveau nouvelle nouveaux
	conocimiento conocimientos experiencia experiencias varios varias sepas diferentes distintos distintas diversos diversas sólido
	sólidos sólida sólidas amplio amplia amplios algún alguna algunos algunas cualquier este estos estas
	conhecimento conhecimentos experiência experiências vários várias sólida amplo ampla algum alguma alguns nesta neste também
	ervaring kennis werkervaring diverse verschillende andere nieuwe jullie bent hebt wordt worden kunnen hebben graag`.split(
		/\s+/
	);

/** Nouns that say nothing alone, as those of `phrases.ts`. */
export const foreignEmpty: readonly string[] =
	`gestion gestión gestão organisation organización organização utilisation produits productos produtos producten produkte produkten
	appareils plateformes plataformas systèmes sistemas systemen systeme programme programmen logiciels herramientas ferramentas
	méthodes métodos methoden projets proyectos projetos projekten publicaciones travail trabajo trabalho arbeit équipements equipos
	tecnología tecnologías tecnologia tecnologias technologien technologieën desarrollo développement desenvolvimento ontwikkelen
	ontwikkeling entwicklung optimierung
	frameworks procesos processos processus situations situationen materialien aufgaben themen abläufe prozesse prozessen rigurosidad`.split(
		/\s+/
	);
