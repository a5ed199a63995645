import { foreignRoleEndings, foreignRoles } from './foreign-roles';

/** Nouns that the name of an occupation is built around, in the languages the reader knows. */
const roleNouns = new Set([
	...foreignRoles,
	...`accountant actor actuary adjuster administrator adviser advisor agent aide ambassador analyst anaesthetist animator
	apprentice arborist archaeologist architect archivist artist assembler assessor assistant associate astronomer attendant
	attorney auditor author baker banker barber barista barrister bartender beautician biochemist biologist bookkeeper
	botanist brewer bricklayer broker builder butcher buyer captain caregiver caretaker carer caretaker carpenter cashier
	caterer chairperson chancellor chaplain chef chemist chief chiropractor choreographer cleaner clerk clinician coach
	collector colleague commissioner companion composer comptroller concierge conductor conservator consultant contractor
	controller cook coordinator co-ordinator copywriter counsel counsellor counselor courier craftsperson crew curator
	custodian dancer dealer dean decorator dentist deputy dermatologist designer detective developer dietitian director
	dispatcher diver doctor doorperson draftsperson dressmaker driver economist editor educator electrician engineer
	engraver entomologist epidemiologist estimator examiner executive expert fabricator facilitator farmer farrier fellow
	firefighter fisher fitter florist foreman forester forklift founder fundraiser gardener generalist geneticist geologist
	glazier goldsmith governor grader graduate groomer groundskeeper guard guide hairdresser handler handyman head helper
	historian host hostess housekeeper hygienist illustrator influencer inspector installer instructor intern interpreter
	interviewer investigator janitor jeweller jeweler joiner journalist judge keeper laborer labourer landscaper lawyer
	lead leader lecturer librarian lifeguard linguist locksmith machinist maker maintainer liaison mover manager marketer monitor mason massage mate
	mathematician mechanic mechatronics mediator member merchandiser merchant midwife miller milliner miner model moderator
	musician nanny neurologist notary nurse nutritionist officer operator operative optician optometrist organizer
	organiser orderly owner packer painter paralegal paramedic partner pathologist pediatrician pharmacist photographer
	physician physicist physiotherapist picker pilot planner plasterer plumber podiatrist police porter postdoc president
	principal printer producer professor programmer prosecutor psychiatrist psychologist psychotherapist publicist
	purchaser radiographer radiologist ranger realtor receptionist recruiter registrar reporter representative researcher reviewer rigger
	retoucher rigger roofer sailor salesperson scaffolder scientist scriptwriter seamstress secretary sergeant server
	shepherd shopper sociologist solicitor sommelier specialist sprayer statistician steward stewardess stockroom storekeeper
	strategist stylist superintendent supervisor surgeon surveyor tailor teacher teammate technician technologist teller
	tester therapist tiler toolmaker trader trainee trainer translator treasurer tutor typist underwriter upholsterer usher
	valet veterinarian vet vicepresident videographer volunteer waiter waitress warden warehouseman watchmaker weaver
	webmaster welder worker writer zoologist sdet sre devops cto ceo cfo coo cmo ciso vp ux ui crew postdoctoral rn lpn cna
	entwickler entwicklerin ingenieur ingenieurin leiter leiterin mitarbeiter mitarbeiterin sachbearbeiter sachbearbeiterin
	kaufmann kauffrau pfleger pflegerin pflegefachkraft pflegefachfrau pflegefachmann krankenschwester lehrer lehrerin koch
	köchin verkäufer verkäuferin berater beraterin techniker technikerin mechaniker mechanikerin mechatroniker elektriker
	elektroniker elektronikerin schreiner tischler tischlerin fahrer fahrerin erzieher erzieherin assistent assistentin
	fachkraft meister buchhalter buchhalterin referent referentin werkstudent praktikant architekt jurist juristin arzt ärztin
	ingénieur ingénieure développeur développeuse chargé chargée responsable directeur directrice infirmier infirmière
	cuisinier cuisinière vendeur vendeuse conseiller conseillère technicien technicienne assistant assistante comptable
	enseignant enseignante menuisier électricien chauffeur serveur serveuse commercial commerciale boulanger
	ingeniero ingeniera desarrollador desarrolladora enfermero enfermera gerente jefe director directora técnico técnica
	cocinero cocinera vendedor vendedora contable administrativo administrativa profesor profesora carpintero conductor
	camarero camarera dependiente abogado abogada analista asesor asesora encargado encargada
	ontwikkelaar verpleegkundige medewerker leraar docent timmerman kok verkoper adviseur monteur chauffeur manager
	bäcker bäckerin metzger metzgerin friseur friseurin maler malerin lackierer maurer dachdecker installateur schlosser gärtner
	gärtnerin kellner kellnerin küchenhilfe aushilfe sekretär sekretärin redakteur redakteurin grafiker grafikerin disponent disponentin
	lagerist lageristin kommissionierer zusteller kurier angestellte angestellter auszubildende auszubildender azubi werkstudentin
	praktikantin volontär volontärin hebamme therapeut therapeutin psychologe psychologin pädagoge pädagogin apotheker apothekerin
	chemiker chemikerin physiker physikerin biologe biologin laborant laborantin konstrukteur konstrukteurin programmierer
	programmiererin informatiker informatikerin einkäufer einkäuferin makler maklerin servicekraft sanitäter notar betreuer betreuerin
	boulangère pâtissier pâtissière plombier maçon peintre couvreur soudeur soudeuse mécanicien mécanicienne chaudronnier auxiliaire
	éducateur éducatrice animateur animatrice formateur formatrice professeur professeure gestionnaire cheffe cariste préparateur
	préparatrice magasinier livreur conducteur conductrice opérateur opératrice secrétaire réceptionniste acheteur acheteuse juriste
	avocat avocate médecin kinésithérapeute psychologue pharmacien pharmacienne rédacteur rédactrice graphiste concepteur conceptrice
	chercheur chercheuse stagiaire alternant alternante apprenti apprentie coiffeur coiffeuse boucher aide-soignant aide-soignante
	panadero panadera electricista fontanero mecánico mecánica albañil soldador pintor médico médica psicólogo psicóloga farmacéutico
	fisioterapeuta programador programadora diseñador diseñadora operario operaria mozo repartidor repartidora recepcionista auxiliar
	limpiador limpiadora becario becaria investigador investigadora coordinador coordinadora maestro maestra educador educadora cuidador
	cuidadora peluquero peluquera carnicero
	bakker slager kapper loodgieter elektricien schilder lasser metselaar bezorger magazijnier werkvoorbereider receptioniste
	secretaresse schoonmaker tandarts apotheker fysiotherapeut psycholoog onderwijzer leerkracht stagiair stagiaire onderzoeker
	programmeur ontwerper vormgever advocaat inkoper consulent coördinator
	padeiro padeira eletricista encanador mecânico pedreiro farmacêutico operador operadora estagiário estagiária pesquisador
	pesquisadora consultor consultora gestor gestora técnica garçom cabeleireiro cabeleireira
	practitioner dba dev admin strategist statistician traineeship internship apprenticeship sysadmin staff lectureship professorship studentship
	assistantship journeyman praktikum estágio estágios pasantía qa
	boekhouder beheerder begeleider administrateur verzorgende magazijnmedewerker
	engenheiro engenheira desenvolvedor desenvolvedora enfermeiro enfermeira gerente coordenador coordenadora vendedor
	cozinheiro cozinheira aprendiz atendente balconista caixa professor professora motorista contador contadora assistente advogado advogada técnico`.split(
		/\s+/
	)
]);
const compoundEndings = new RegExp(
	`(?:entwickler|ingenieur|leiter|mitarbeiter|berater|techniker|mechaniker|verkäufer|lehrer|fahrer|pfleger|meister|fachkraft|kraft|assistent|referent|manager|elektroniker|koch|medewerker|kundige|leraar|monteur|adviseur|worker|ólog[oa]|olog(?:e|in)|oloog|master|man|woman|person|keeper|smith|ologist|statistician|developer|engineer|designer|analyst|specialist|architect|consultant|ontwikkelaar|programmeur|kaufmann|kauffrau|kaufleute|arbeiter|angestellter?|therapeut|pädagoge|helfer|führer|planer|informatiker|programmierer|zeichner|bäcker|einkäufer|gärtner|spezialist|leider|begeleider|${foreignRoleEndings})(?:in|innen|[*:]in)?$`
);

/** Whether the words name an occupation, or end as the name of one does. */
export function namesRole(words: string): boolean {
	for (const word of words.toLowerCase().split(/[^\p{L}*:-]+/u)) {
		if (
			roleNouns.has(word) ||
			roleNouns.has(word.replace(/s$/, '')) ||
			roleNouns.has(word.replace(/[*:]in$/, ''))
		)
			return true;
		if (word.length > 7 && compoundEndings.test(word)) return true;
		if (word.includes('-') && word.split('-').some((part) => roleNouns.has(part))) return true;
	}
	return false;
}
