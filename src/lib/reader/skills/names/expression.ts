import type { SkillList } from './names';

/** Design, marketing, media, languages, and how people work. */
export const expression: readonly SkillList[] = [
	[
		'tool',
		`Photoshop|adobe photoshop
		Illustrator|-|adobe illustrator|!Illustrator
		InDesign|adobe indesign
		Premiere Pro|adobe premiere|premiere
		After Effects|adobe after effects
		Adobe Creative Suite|creative suite|adobe creative cloud|creative cloud|adobe cc|adobe suite
		Lightroom
		Figma
		Sketch|-|!Sketch
		Adobe XD
		InVision
		Miro|-|~Miro
		Canva
		Blender|-|!Blender
		Cinema 4D|maya|3ds max
		Final Cut Pro|davinci resolve|final cut
		Pro Tools|ableton|logic pro
		Google Analytics|ga4
		Google Ads|adwords|google adwords
		Meta Ads|facebook ads|facebook ads manager
		Google Tag Manager
		SEMrush|ahrefs|semrush
		Mailchimp|mail chimp|klaviyo
		Marketo
		Hootsuite|sprout social|buffer app
		GOV.UK prototype kit|gov.uk design system
		CMS|content management system|content management systems`
	],
	[
		'field',
		`UX design|user experience design|user experience|ux|ux/ui|ui/ux|interaction design
		UI design|user interface design|user interface|user interfaces|visual design|ui
		User research|usability testing|user interviews|user testing|usability studies|user needs
		User-centred design|user centered design|human-centered design|human centred design|design thinking|user-centered design|user centred design
		Service design
		Product design
		Prototyping|?prototypes|wireframes|wireframing|mockups
		Design systems|design system|component libraries
		Graphic design|layout design|print design|print production|editorial design
		Typography|typesetting|lettering
		?Branding|brand identity|brand guidelines|brand management|brand strategy
		Illustration|drawing skills
		Animation|motion graphics|motion design|3d modelling|3d modeling
		Photography|photo editing|product photography
		Video production|video editing|filming|videography
		Audio production|sound design
		Interior design|space planning|furniture design
		Fashion design|textile design
		Architecture|-|architectural design|architectural drawings
		Digital marketing|online marketing|performance marketing|growth marketing
		?Marketing|marketing campaigns|marketing strategy|campaign management|marketing strategies
		SEO|search engine optimization|search engine optimisation
		Paid search|=SEM|ppc|search engine marketing|paid media|paid social
		Social media|social media marketing|social media management|community management|social media platforms|!Twitter
		Content marketing|content creation|content strategy|content design|content production
		Copywriting|copy writing|copy editing|copyediting|proofreading|?editing|copy-editing
		Email marketing|newsletters|email campaigns|marketing automation
		Public relations|media relations|press releases|corporate communications|internal communications|external communications
		Product marketing|go-to-market|go to market
		?Advertising|media planning|media buying
		Market analysis|competitor analysis|competitive analysis
		E-commerce|ecommerce|online shop|online store
		Journalism|news writing|reporting news|?editorial
		Technical writing|technical documentation|?documentation|writing documentation
		?Translation|localisation|localization|!interpreting|interpreting services|simultaneous interpreting|community interpreting
		Web design|responsive design|responsive web design
		Museum work|curation|collections management|archiving
		Conversion rate optimisation|conversion rate optimization|conversion optimisation
		Influencer marketing|affiliate marketing`
	],
	[
		'language',
		`=English|english language|good english|spoken english|conversational english|english speaking|english speaker|proper english|correct english|level of english|native english|fluent english|written english|english skills|business english|=Englisch|anglais|langue anglaise|engelse taal|lengua inglesa|língua inglesa|inglés|=Engels|inglês
		=German|german language|fluent german|fließend deutsch|german skills|=Deutsch|alemán|allemand|langue allemande|=Duits|duitse taal|alemão
		=French|french language|fluent french|=Französisch|français|francés|=Frans|franse taal|langue française|francês
		=Spanish|spanish language|fluent spanish|bilingual spanish|=Spanisch|español|espagnol|=Spaans|espanhol|=castellano
		=Portuguese|português|portugués|=Portugiesisch|portugais|=Portugees
		=Italian|italiano|=Italienisch|=italien|=Italiaans
		=Dutch|nederlands|nederlandse taal|=Niederländisch|néerlandais|neerlandés|holandés
		=Polish|-|=Polish|=Polnisch|polonais|=Pools|polaco
		=Russian|=Russisch|=russe|=ruso
		=Ukrainian|=Ukrainisch
		=Arabic|=Arabisch|arabe|árabe
		=Turkish|=Türkisch|=Turks
		=Hindi|-|=Hindi
		=Mandarin|mandarin chinese|=Chinesisch|chinois|=Chinese|cantonese
		=Japanese
		=Korean
		=Swedish
		=Danish
		=Norwegian
		=Finnish
		=Czech
		=Greek
		=Hebrew
		=Vietnamese
		=Urdu
		=Bengali
		=Tagalog
		Sign language|=ASL|=BSL
		=Romanian
		=Hungarian
		=Estonian
		=Latvian
		=Lithuanian
		=Slovak
		=Slovenian|=Slovene
		=Croatian
		=Serbian
		=Bulgarian
		=Catalan
		=Swahili
		=Farsi|=Persian
		=Punjabi
		Welsh|-|welsh language|welsh speaker|fluent welsh`
	],
	[
		'manner',
		`Communication|communication skills|communicate clearly|communicate effectively|verbal and written communication|written and verbal communication|oral and written communication|written communication|kommunikationsstärke|kommunikationsfähigkeit|interpersonal skills|communicator|interpersonal
		Cross-team communication|cross-functional|cross functional teams|cross-functional collaboration|cross-team|cross-functional teams|communicate across teams|international team|international teams
		?Teamwork|team player|team work|teamfähigkeit|?collaboration|?collaborative|trabajo en equipo|esprit d'équipe|teamgeist|team working|work in a team|trabalho em equipe
		?Leadership|team leadership|leading teams|leadership skills|people management|team management|line management|manage a team|lead a team|leading a team|personalführung
		Supervision|-|supervising staff|supervisory experience|staff supervision|supervise staff|supervision of staff|supervising a team|clinical supervision|supervisory skills
		?Mentoring|?coaching|?mentor
		Problem solving|problem-solving|solve problems|solving problems|resolving problems|solve practical problems
		Analytical thinking|?analytical skills|critical thinking|?analytical mindset|?analytical
		Organisational skills|-|organizational skills|organisational skills|?organised|?organized|organisationstalent|organization skills|organised approach
		Time management|prioritisation|prioritization|prioritise|prioritize|meet deadlines|meeting deadlines|multi-task|multitasking|multi-tasking
		Attention to detail|detail-oriented|detail oriented|eye for detail|?accuracy|sorgfalt|meticulous
		Self-motivation|self-motivated|self motivated|work independently|self-starter|eigeninitiative|selbstständig|selbständige arbeitsweise|autonomie|?proactive
		?Flexibility|?flexible|adaptability|adaptable|flexibilität
		?Reliability|?reliable|punctual|punctuality|zuverlässigkeit|dependable
		?Empathy|empathetic|compassion|compassionate|einfühlungsvermögen
		?Creativity|creative thinking|kreativität
		Working under pressure|under pressure|fast-paced environment|stress resistance|resilience|belastbarkeit|resilient
		Decision making|decision-making|sound judgment|sound judgement
		?Discretion|?confidentiality|confidential information
		Physical fitness|physically fit|stamina|physical stamina|?lifting|heavy lifting|lift up to|carrying heavy
		Shift work|shift working|schichtarbeit|rotating shifts|night shifts|work weekends|schichtbereitschaft`
	]
];
