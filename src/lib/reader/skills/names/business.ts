import type { SkillList } from './names';

/** Finance, office, sales, law, people and public service. */
export const business: readonly SkillList[] = [
	[
		'tool',
		`Excel|-|microsoft excel|ms excel|~Excel|advanced excel|=EXCEL
		Microsoft Word|ms word|-|word processing|!Word
		PowerPoint|power point|microsoft powerpoint
		Outlook|-|microsoft outlook|ms outlook|!Outlook
		Microsoft Office|ms office|office 365|microsoft 365|o365|microsoft office suite|office suite|ms-office|paquete office|pack office
		Microsoft Access|ms access|!Access
		Microsoft Teams|ms teams
		SharePoint|share point
		Visio|microsoft visio
		Microsoft Project|ms project
		Google Workspace|g suite|gsuite|google docs|google sheets|google suite
		Slack|-|~Slack
		Zoom|-|!Zoom
		Asana|trello|monday.com
		Notion|-|!Notion
		QuickBooks|quick books
		Sage|-|!Sage|sage 50|sage 200
		Xero
		DATEV
		NetSuite|net suite
		Workday|-|!Workday|workday hcm
		PeopleSoft|people soft
		Microsoft Dynamics|dynamics 365|dynamics nav|ms dynamics|business central
		Bloomberg Terminal|bloomberg
		HubSpot|hub spot
		Zendesk
		Pipedrive
		Lexis|lexisnexis|westlaw
		Clio|-|!Clio
		DocuSign
		ADP|-|=ADP|adp workforce now
		BambooHR
		Greenhouse|-|!Greenhouse
		Typing|data entry|keyboard skills|touch typing|wpm
		Anaplan|hyperion
		SAP FI/CO|sap fico
		Personio
		Primavera|primavera p6`
	],
	[
		'licence',
		`CPA|certified public accountant
		ACCA|cima|aca qualified|acca qualified
		CFA|chartered financial analyst
		PMP|project management professional
		PRINCE2|prince 2
		Six Sigma|lean six sigma|green belt|black belt
		Scrum Master certification|certified scrum master|csm|psm
		CISSP|-|=CISSP|cism|cisa
		Bar admission|admitted to the bar|admitted to practice|member of the bar|state bar|admission to the bar|qualified solicitor|practising certificate
		CIPD|shrm-cp|shrm|phr
		Notary public|notary
		Security clearance|sc clearance|dv clearance|top secret clearance|secret clearance|ts/sci
		Driving licence|driver's license|driver's licence|drivers license|driving license|valid driving licence|driver license|führerschein|permis de conduire|permis b|carnet de conducir|permiso de conducir|rijbewijs|carta de condução|clean driving licence|cnh|clean licence|clean license|clean driving record|van driving|drive a van
		OSCP
		CEH|-|=CEH
		CompTIA|security+
		AWS certification|aws certified
		Azure certification|az-104|az-400|az-900|az-500
		ITIL certification|itil foundation`
	],
	[
		'field',
		`Accounting|general accounting|gaap|ifrs|financial accounting|buchhaltung|finanzbuchhaltung|comptabilité|contabilidad|boekhouding|contabilidade|us gaap|cost accounting
		Bookkeeping|book-keeping|general ledger|ledgers|purchase ledger|sales ledger
		Accounts payable|accounts receivable|ap/ar|invoice processing
		Invoicing|invoices|?billing
		Payroll|payroll processing|lohnabrechnung|paie
		Reconciliation|bank reconciliation|account reconciliations|reconciliations|bank reconciliations
		Month-end close|month end|year-end close|month-end closing|financial close|closing entries
		Financial reporting|financial statements|management accounts|statutory accounts|jahresabschluss
		Financial analysis|financial modeling|financial modelling|financial models|financial planning|fp&a
		Budgeting|?budgets|budget management|budget preparation|budget planning
		?Forecasting|time series|demand forecasting|sales forecasting
		Due diligence
		Auditing|internal audit|?audits|external audit|financial audit
		?Tax|taxation|tax returns|?vat|tax compliance|corporate tax|tax law|steuerrecht
		Treasury|cash management|cash flow
		Risk management|risk assessment|risk analysis|credit risk|operational risk|enterprise risk management
		?Compliance|regulatory compliance|regulatory requirements
		Anti-money laundering|aml|kyc|know your customer|financial crime
		Investment management|portfolio management|asset management|?investments
		?Banking|retail banking|commercial banking|corporate banking|investment banking
		?Insurance|underwriting|claims handling|claims management|insurance claims
		Fintech|financial technology
		Payments|online payments|online payment|payment systems|payment processing|payment solutions|payment platform|international payment platform|digital payments
		Financial security|fraud prevention|fraud detection|fraud
		Foreign exchange|fx|currency exchange
		?Trading|?equities|derivatives|fixed income
		Procurement|purchasing|sourcing|strategic sourcing|vendor management|supplier management|einkauf|achats
		Contract management|contract negotiation|contract administration|?contracts
		Business analysis|requirements gathering|business requirements|process mapping
		Business development|new business
		Product management|product roadmap|product strategy|?product owner|product ownership|product development
		Project management|project planning|projektmanagement|gestion de projet|gestión de proyectos|project coordination|program management|programme management|project delivery
		Change management|organisational change|organizational change
		Process improvement|continuous improvement|=Lean|lean principles|lean management|lean methodology|kaizen|business process improvement|process optimization|process optimisation
		Quality management|iso 9001|qms|quality control|quality standards
		?Strategy|strategic planning|business strategy
		Operations management|business operations
		Stakeholder management|stakeholder engagement|manage stakeholders|managing stakeholders|stakeholder relations
		~Agile|agile|scrum|kanban|agile methodologies|agile environment|agile methods|agile software development|agile delivery|safe agile
		?Consulting|management consulting
		?Sales|b2b sales|vertrieb|ventas|vente|verkoop|vendas|inside sales|outbound sales|field sales|direct sales
		Account management|key account management|client management|client relationships
		Cold calling|lead generation|prospecting|telesales|pipeline management
		CRM|crm systems|customer relationship management|crm software
		Customer service|customer care|customer support|client service|kundenservice|kundenbetreuung|service client|atención al cliente|klantenservice|atendimento ao cliente|guest service|customer success
		Call centre|call center|contact centre|inbound calls
		Negotiation|negotiating|negotiation skills
		?Presentations|presentation skills|presenting
		Public speaking
		Human resources|?hr|personnel administration|employee relations|hr policies|personalwesen
		?Recruitment|?recruiting|talent acquisition|?hiring|sourcing candidates|?onboarding
		Compensation and benefits|benefits administration
		Employment law|labor law|labour law|employment legislation|arbeitsrecht
		Learning and development|training delivery|staff training|training and development
		Business administration|betriebswirtschaft|=BWL
		?Administration|administrative support|office administration|office management|clerical|administrative skills
		Diary management|calendar management|scheduling appointments|travel arrangements|appointment scheduling
		Minute taking|taking minutes|meeting minutes
		Record keeping|recordkeeping|?filing|records management|record-keeping|document management
		?Reception|front desk|switchboard|answering phones
		Report writing|writing reports|?reporting|?reports
		Grant writing|grant management|grants management
		Event planning|event management|events management|event coordination|event organisation
		Legal research|legal writing|legal analysis|legal drafting
		Litigation|civil litigation|trial experience|depositions|pleadings
		Contract law|commercial contracts|drafting contracts|commercial law|contract drafting
		Corporate law|mergers and acquisitions|m&a
		Intellectual property|patents|trademarks|ip law
		Family law|criminal law|immigration law|property law|conveyancing|administrative law|tort law|environmental law
		Legal advice|case management|caseload
		Mediation|dispute resolution|conflict resolution|conflict management
		Public policy|policy analysis|policy development|government relations|public affairs|policy papers|policy advice|parliamentary questions
		Public administration
		?Investigations|?investigation|interviewing witnesses
		?Inspection|?inspections|site inspections|building inspections|code enforcement
		Emergency management|emergency response|emergency preparedness
		Economics|econometrics|economic analysis
		Urban planning|city planning|land use|zoning
		Real estate|property management|?leasing|facilities management|building management
		Sustainability|esg|environmental management|carbon accounting
		?Research|research methods|qualitative research|quantitative research|market research|desk research|research design
		~Controlling|financial control|cost control
		Group accounting|group reporting|consolidated financial statements
		Profit and loss|p&l|=P&L
		Regulatory reporting|mifid|solvency ii|basel iii
		Sarbanes-Oxley|=SOX
		Valuation|company valuation|business valuation
		Pricing strategy|revenue management
		Competition law|antitrust
		Public procurement|vergaberecht|procurement law
		Tender management|bid management|bid writing|tendering
		Works council|betriebsrat|betriebsverfassungsrecht
		Employer branding
		Performance management
		HR systems|hris|applicant tracking system|=ATS
		Organisational development|organizational development|organisation development
		OKRs|okr
		Backlog management|?user stories|backlog refinement
		Root cause analysis|=8D
		Staff scheduling|rostering|rosters|shift planning|workforce planning
		Trade fairs|trade shows`
	]
];
