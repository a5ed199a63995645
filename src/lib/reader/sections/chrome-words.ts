/** Whole lines, in lower case without closing punctuation, that belong to a page and not to a posting. */
export const chromeLines: readonly RegExp[] = [
	/^(?:easy |quick |1-click )?apply(?: now| today| here| online| (?:on|at) (?:the )?(?:company|employer)(?:'s)?(?: web)?(?: ?site)?| (?:for|to) this (?:job|position|role|post)| with .{2,20}| externally)?$/,
	/^(?:save|unsave|saved|share|email|print|report|hide|flag|bookmark|favou?rite|track|copy|follow|forward|dislike)(?: (?:this|the))?(?: (?:job|role|position|link|posting|ad|advert|vacancy|listing|company|page|to (?:favou?rites|a friend|my jobs)))?(?: (?:now|link|(?:via|on) (?:facebook|twitter|x|linkedin|whatsapp|telegram|xing|email|social media|reddit)|by email|to a friend|ad))?$/,
	/^(?:sign|log) ?(?:in|up|out)(?: .{0,60})?$|^(?:register|join(?: now)?|my account|create (?:an? )?(?:free )?(?:account|profile)|forgot password)(?: .{0,30})?$/,
	/^(?:set|create|get|activate|turn on|manage|new)(?: up)?(?: an?| your)?(?: new)? (?:job )?(?:alerts?|notifications?|email updates?)(?: .{0,60})?$|^(?:job alert|get notified|notify me|email me).{0,80}$/,
	/^(?:back|return) to (?:search|jobs?|results|list|the (?:search|job|overview)|all|top|careers|vacancies|previous).{0,30}$/,
	/^(?:view|see|show|read|load|browse|explore)(?: all| more| less| other| similar| related| open| original| full| the| company)*(?: (?:jobs?|details|posting|positions|roles|vacancies|description|profile|offers?|openings|about .{2,30}|from .{2,30}|website|results|reviews|photos))*(?: (?:at|from|by|in|like this|of) ?.{0,30})?$/,
	/^(?:learn more|find out more|read more|discover more)$/,
	/^(?:similar|related|recommended|suggested|more|other|featured|latest|recent|popular|trending|new) (?:jobs?|roles?|positions?|vacancies|searches|openings|opportunities|listings|postings|job ads?|results|job searches)(?: .{0,40})?$/,
	/^(?:people|candidates|others|users|job seekers) (?:also|who) (?:viewed|searched|applied|liked).{0,60}$|^(?:you (?:may|might) (?:also )?(?:like|be interested in)|jobs you (?:may|might) .{0,40}|because you viewed.{0,40})$/,
	/^(?:skip|jump) to (?:main |the )?(?:content|navigation|search).{0,20}$/,
	/^(?:menu|home|search|search jobs|find jobs|jobs|careers|login|close|next|previous|prev|back|dashboard|settings|help|faq|blog|messages|notifications|employers|for employers|post a job|companies|salaries|upload (?:your )?(?:cv|resume|résumé)|contact us|about|cancel|ok|toggle navigation|filters?|sort by|subscribe|my network|messaging|for business|my jobs|advertisement|sponsored|promoted|viewed|actively (?:recruiting|hiring)|new|urgent(?:ly hiring)?|hot job)$/,
	/^(?:facebook|twitter|x|linkedin|whatsapp|telegram|instagram|youtube|tiktok|xing|pinterest|reddit|messenger|glassdoor|indeed|email|rss)(?:[ ,|/·]+(?:facebook|twitter|x|linkedin|whatsapp|telegram|instagram|youtube|tiktok|xing|pinterest|reddit|messenger|email|rss))*$/,
	/\b(?:we|this (?:web)?site|our (?:web)?site|you|our partners)\b.{0,60}\bcookies?\b|\bcookies?\b.{0,50}\b(?:settings|policy|preferences|consent|notice|to (?:improve|enhance|give|offer|personali[sz]e|analy[sz]e))\b|^(?:accept|reject|allow|decline)(?: all| only)?(?: cookies| preferences| and close| & close| optional)?$|^(?:manage|necessary|essential|only necessary)(?: all)?(?: cookies| preferences| only)$/,
	/^(?:privacy(?: policy| notice| statement)?|terms(?: of (?:use|service)| (?:and|&) conditions)?|legal notice|imprint|impressum|datenschutz|accessibility(?: statement)?|sitemap|do not sell.{0,40}|cookie policy|agb)(?:[ ,|/·]+(?:privacy|terms|cookies?|imprint|impressum|sitemap|legal|accessibility|datenschutz|contact|help|policy|of use|of service|kontakt|agb).{0,30}){0,6}$/,
	/^(?:(?:first|last|full|preferred) name|resume\/cv|resume|cover letter|linkedin profile|website|attach(?: resume\/cv)?|dropbox|google drive|enter manually|submit (?:your )?application|(?:indicates a )?required(?: fields?)?|accepted file types.{0,60}|voluntary self-identification.{0,40}|select|autofill .{2,40}|drop files here.{0,30}|choose file|no file chosen)$/,
	/^copyright.{0,120}$|\ball rights reserved\b/,
	/^(?:be (?:among|one of) the first.{0,40}|be an early applicant|(?:over |more than )?\d[\d,.]*\+? (?:applicants?|applications?|views?|people (?:clicked|applied|viewed)|candidates? applied|clicks?|followers?|shares?|likes?|reviews?)(?: .{0,30})?)$/,
	/^(?:try premium.{0,60}|see how you compare.{0,60}|meet the (?:hiring team|recruiter)|am i a good fit.{0,30}|how your profile.{0,60}|tailor my r[ée]sum[ée]|help me stand out|create cover letter|referrals increase.{0,80}|see who .{2,40} (?:has hired|hired).{0,40}|show match details|people you can reach out to|set alert for similar jobs|job poster|message|connect|your (?:ai|job) .{0,40})$/,
	/^pro tip\b|^(?:tip|hint|quick tip)s?: |^ai[- ]powered\b|^(?:powered by|brought to you by|provided by|ad by|sponsored by)\b.{0,40}$|\branked by relevance|\bconcise overview of\b|\bapplication takes (?:less|under|about|only)\b|\btake your career to\b|\bbefore reading the full\b/,
	/^(?:ready to (?:apply|take|join)\b.{0,60}|don't miss (?:out|this).{0,60}|upload your (?:cv|resume|résumé).{0,60}|not (?:the right|interested|a (?:good )?fit).{0,40}|is this job a good fit.{0,40}|report (?:this|an? |inappropriate).{0,40}|was this (?:job|page) .{0,40}|rate this.{0,30}|stay safe.{0,60}|never (?:provide|share) your bank.{0,100}|don't provide your bank.{0,120}|turn on javascript.{0,40}|please enable javascript.{0,60}|loading(?: .{0,20})?)$/,
	/^(?:home|jobs?|careers?|startseite|accueil|inicio|início)\s?(?:[>›»/|→]\s?[^>›»/|→]{2,50}){1,6}$/,
	/^(?:\d+ (?:of|\/) \d+|page \d+.{0,12}|\d+ (?:jobs?|results)(?: found)?.{0,30})$/,
	/^(?:jetzt |hier |direkt )?(?:online )?bewerben$|^(?:job |stelle |anzeige )?(?:speichern|merken|teilen|drucken|melden|weiterempfehlen)$|^(?:anmelden|registrieren|einloggen|zurück(?: zur .{2,30})?|ähnliche (?:jobs|stellen|stellenangebote).{0,30}|mehr anzeigen|weniger anzeigen|wir verwenden cookies.{0,160}|alle (?:cookies )?akzeptieren|alle jobs .{0,30}|weitere (?:jobs|stellen).{0,30})$/,
	/^(?:postuler(?: maintenant| à cette offre| en ligne)?|sauvegarder|enregistrer(?: l'offre)?|partager(?: l'offre)?|imprimer|signaler.{0,30}|se connecter|s'inscrire|retour.{0,30}|offres similaires.{0,30}|créer une alerte.{0,30}|tout accepter|voir (?:plus|toutes les offres).{0,30})$/,
	/^(?:aplicar(?: ahora)?|inscribirme(?: en esta oferta)?|postular(?:me)?|guardar(?: oferta| empleo)?|compartir|imprimir|denunciar.{0,30}|iniciar sesión|registrarse|volver.{0,30}|empleos similares.{0,30}|ofertas (?:similares|relacionadas).{0,30}|aceptar (?:todas|cookies|todo).{0,20})$/,
	/^(?:solliciteer(?: nu| direct)?|bewaren|opslaan|vacature (?:bewaren|delen|opslaan)|delen|inloggen|terug.{0,30}|vergelijkbare vacatures.{0,30}|alle vacatures|cookies? accepteren|meer (?:weergeven|vacatures).{0,20})$/,
	/^(?:candidatar(?:-se| agora)?(?: .{0,20})?|quero me candidatar|salvar(?: vaga)?|compartilhar|partilhar|entrar|voltar.{0,30}|vagas (?:semelhantes|similares|relacionadas).{0,30}|aceitar (?:todos|cookies).{0,20})$/
];

/** The same, but that one begins with anything. */
export const looseChromeLine =
	/^(?:\d+ notifications? total|how you match|\d+ skills? and credentials match.{0,40}|\d+ of \d+ skills.{0,40}|be careful|registered? to apply|(?:register|login|log in) to apply|your application will include the following questions|how many years'? experience do you have.{0,80}|which of the following .{0,100}|what's your expected .{0,60}|if you require alternative methods of application.{0,120}|skills highlighted with.{0,60}|.{0,40}\bjobs powered by .{2,20}|.{2,40} home page|job details|profile matches.{0,40}|seek|overview application|application|you must create an? .{0,80}account.{0,80}|profile insights?|here's how .{0,30}(?:qualifications|job details|details).{0,40}align.{0,40}|do you have (?:experience in|an? (?:valid|current|full|active)|an? (?:\w+ ){0,3}(?:licen[cs]e|certificate|degree|diploma|permit|visa|qualification)) .{2,60}|pulled from the full job description|\d(?:[.,]\d)? out of 5(?: stars)?|hiring lab|career advice|responses managed off .{0,60}|matches your job preferences.{0,80}|your profile (?:and|matches|is|may).{0,80}|(?:promoted|posted) by (?:hirer|recruiter).{0,60}|show more options|.{2,60} logo|interested in working with us in the future|members who share that.{0,100}|i'm interested|company photos|no longer accepting applications)$/;

/** Headings of what a page puts beside a posting; what follows them belongs to the page too. */
export const chromeOpeners: readonly RegExp[] = [
	/^(?:track|save|share|report|bookmark|print|email) (?:this|the) (?:job|position|role|vacancy|posting)$/,
	/^ai[- ](?:powered|generated)\b.{0,40}$/,
	/^(?:job alerts?|get (?:job )?alerts?|create (?:a |an )?(?:job )?alert|email alerts?|newsletter|stay (?:updated|informed|in the loop)|cookie (?:settings|consent|notice|policy)|we (?:value|respect|care about) your privacy|sign (?:in|up) to .{2,60}|how your profile .{0,40}|meet the hiring team|company reviews?|salary (?:insights|estimates?)|interview (?:questions|reviews)|ready to apply)$/
];

/** Headings after which a page goes on with other jobs or with itself to its end. */
export const chromeTails: readonly RegExp[] = [
	/^(?:similar|related|recommended|suggested|more|other|featured|latest) (?:jobs?|roles?|positions?|vacancies|searches|openings|opportunities|listings|job searches)(?: (?:for|from|at|like|near|in|you|by|that).{0,40})?$/,
	/^(?:people|candidates|others|job seekers) (?:also|who) (?:viewed|searched|applied).{0,60}$/,
	/^(?:you (?:may|might) (?:also )?(?:like|be interested in)|jobs you (?:may|might) .{0,40}|explore (?:more|similar|other) .{0,30}|looking for (?:something else|more jobs).{0,30})$/,
	/^(?:apply for this job|employer questions|submit your application|voluntary self-identification.{0,40}|apply for this position)$/,
	/^(?:ähnliche (?:jobs|stellen|stellenangebote)|weitere (?:jobs|stellen)|offres similaires|empleos similares|ofertas (?:similares|relacionadas)|vergelijkbare vacatures|vagas (?:semelhantes|similares|relacionadas)).{0,30}$/
];

/** What lines that go on under an opener speak of. */
export const chromeTopic =
	/\b(?:this job|saved? (?:jobs?|collection)|(?:job )?alerts?|tracking|your (?:profile|resume|cv|account|inbox|dashboard|application journey)|application status|cookies?|sign in|log in|notifications?|reminders?|saved opportunities|bookmark|follow-ups?|search(?:ing)? again|job search|subscribe|unsubscribe|summary|in seconds)\b/;
