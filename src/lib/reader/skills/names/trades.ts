import type { SkillList } from './names';

/** Further names of what is done by hand, for people and over a counter, and of what one may show for it. */
export const trades: readonly SkillList[] = [
	[
		'licence',
		`Food hygiene certificate|-|food handlers certification|food handlers certificate|food handler's card|food handler's permit|food handlers license|food manager certification|food protection manager|food safety level 2|food hygiene level 2
		Alcohol server permit|tabc|alcohol server certification|responsible service of alcohol|=RSA
		CDL|-|commercial driver license|class a license|class b license|class b cdl|class a driver
		HGV entitlement|class 2 driver|cat c+e|category c licence|category c1
		CDL endorsements|hazmat endorsement|tanker endorsement|doubles endorsement|twic card|=TWIC
		Medical examiner's certificate|dot medical card|dot physical
		Medical assistant certification|certified medical assistant|registered medical assistant|=RMA|=CCMA
		Nursing registration|nmbi|nmbi pin|ahpra|ahpra registration|nmc registered nurse
		Nurse practitioner licence|=CRNP|=APRN|aprn license
		Veterinary technician licence|=RVT|=LVT|=CVT|registered veterinary technician|licensed veterinary technician|certified veterinary technician
		Pharmacy technician licence|=CPhT|pharmacy technician license|pharmacy technician certification
		Phlebotomy certificate|certified phlebotomist
		Dental radiography certificate|dental assistant certification|=RDA|x-ray license|x-ray certification
		EMT|-|=EMT|emt-b|emergency medical technician|paramedic license|paramedic certification
		NVQ|=NVQ|=SVQ|nvq level 2|nvq level 3
		Child development associate|=CDA|cda credential
		Language test|=IELTS|=TOEFL|=OET|=TOEIC
		Driving licence|-|valid driver's licence|valid driver's license|full driving licence|uk driving licence|category b driving licence
		Cosmetology licence|cosmetology license|cosmetologist license|barber license|esthetician license
		EPA 608|epa certification|epa universal|epa universal certification|section 608
		NATE certification|nate certified
		F-Gas|f-gas certificate|f gas
		ASE certification|ase certified|ase certifications
		MOT tester licence|mot tester|mot licence
		FAA A&P licence|airframe and powerplant|a&p license|part-145|easa part-66
		Slinger/signaller|banksman|slinger signaller
		IPAF|=PASMA|=SMSTS|=SSSTS|=IPAF
		Confined space training|confined space entry|confined space certificate
		Asbestos awareness
		Firefighter certification|fire officer i|firefighter i|firefighter ii|fire instructor i|fire inspector i|airport firefighter
		HAZMAT|hazardous materials|hazardous waste|hazwoper|=HAZMAT
		Enrolled agent|=EA license
		CMA|-|=CMA|certified management accountant|=CGMA
		CIA|-|certified internal auditor
		AAT|-|=AAT|aat qualified|aat level 3|aat level 4
		Paralegal certificate|paralegal certification|=CILEX
		Real estate licence|real estate license|realtor license
		Insurance licence|series 7|series 63|series 65|life and health license|property and casualty license
		Lifeguard certificate|lifeguard certification|=NPLQ
		Personal trainer certificate|personal trainer certification|personal training certification|=NASM
		CLIA|=CLIA
		VCA|=VCA|vca-diploma|vca-certificaat|vca basis|vca-vol|vca vol|=VCU|=SCC
		BIG registration|big-registratie|big registratie`
	],
	[
		'tool',
		`Spreadsheets|spreadsheet|pivot tables|pivot table|vlookup|vlookups|xlookup|v-lookup
		OneNote|microsoft onenote
		Google Workspace|-|google apps|google doc|google drive|gmail
		Accounting software|accounting systems|accounting package|accounting packages|myob|freshbooks|tally erp|=Tally|sage intacct
		Yardi|appfolio|mri software
		Procore|bluebeam|buildertrend
		E-filing|efile|e-file|e-filing systems|electronic filing|=ECF|=PACER
		Point of sale|-|pos system|point of sale system|point-of-sale|cash registers|register operation|=Toast POS|=Micros
		PBX|=PBX|multi-line phone|multi-line phones|multi-line telephone|multiline phone
		Manual transmission|stick shift
		Power tools|-|hand power tools|hand/power tools
		Measuring instruments|-|measurement tools|measuring tools|precision measuring|dial indicators|coordinate measuring machine
		Grinding machines|surface grinder|surface grinding|cylindrical grinding|bench grinder|grinders
		Drill press|drill presses|band saw|bandsaw|table saw|panel saw|mitre saw|chop saw
		Press brake|plasma cutter|plasma cutting|laser cutting|laser cutter
		Tractor|tractors|tractor driving
		Garden machinery|lawn mower|lawn mowers|zero-turn|chainsaw|chain saw|strimmer
		Floor cleaning machines|floor buffer|floor scrubber|scrubber dryer|carpet cleaning|burnisher
		Kitchen equipment|deep fryer|fryers|slicers|commercial kitchen equipment
		Sewing machine|sewing machines|overlocker|serger
		Electronic logging device|=ELD|electronic logs|=ELDs
		?Diagnostic tools|diagnostic equipment|scan tools|scan tool
		Ticketing systems|ticketing system|ticket systems|support ticket systems|freshdesk|ticketing tools
		Intercom|-|~Intercom
		Gong|-|~Gong|zoominfo|outreach.io|salesloft
		Remote support tools|teamviewer|anydesk
		LinkedIn Recruiter|linkedin sales navigator
		Airtable|smartsheet|clickup
		Survey tools|qualtrics|surveymonkey|kobotoolbox|=ODK
		OpenStreetMap|open street map|=OSM|openstreetmap`
	],
	[
		'field',
		`Inventory management|-|inventory|inventories|inventory system|inventory systems|ordering inventory|fifo|stock replenishment|replenishing stock|restocking|stock levels
		Picking and packing|-|packing slips|packing orders|order fulfillment|fulfilling orders|palletizing|shrink wrapping
		Cash handling|-|cash control|cash controls|cash management procedures|cash tracking|petty cash|cash drawer|cash drawers|cash counts|end of day financials|bank deposits
		Staff scheduling|-|?scheduling|employee scheduling|scheduling staff|staff rotas|rotas|staff schedules|work schedules|employee schedules|scheduling employees
		Staff training|training new staff|training new employees|train new employees|train staff|training staff|training employees
		Store operations|store opening|opening and closing procedures|opening and closing duties|retail management|retail operations
		Merchandising|-|retail display|retail displays|merchandise displays|stock presentation
		Map reading|map-reading|trip planning
		Pre-trip inspections|pre-trip inspection|vehicle inspections|vehicle inspection|pre-trip
		Truck driving|over the road|otr driving|tractor-trailer|tractor trailer|flatbed|dry van|local delivery
		Passenger transport|bus driving|chauffeur
		Internal controls|internal control|internal control systems
		Variance analysis|variance reporting|budget variance|variance reports|budget variances
		Month-end close|-|year end close|year-end|year end|month end closing|closing of accounting books
		Journal entries|journal entry
		Fixed assets|fixed asset accounting
		Sales tax|sales taxes|use tax|payroll tax|payroll taxes
		Invoicing|client billing|customer billing|billing cycle
		Public accounting
		Job costing|cost accounting
		Trial preparation|trial prep|exhibit preparation
		Docketing|legal calendars|court calendars|calendaring|court filings|court filing
		Litigation|-|legal discovery|e-discovery|ediscovery|discovery requests|written discovery|document production|!discovery
		Estate planning|probate|wills and trusts|trusts and estates
		Personal injury|?workers' compensation
		Cold calling|-|cold calls|cold-calling|outbound calls|sales pipeline|pipeline generation|warm calling
		Closing deals|closing sales|closing new business
		Solution selling|consultative selling|consultative sales|enterprise sales|saas sales
		Cooking|-|food prep|mise en place|food handling|line cooking|grill cooking|meal preparation|meal planning|cooking techniques|knife skills|prep work|plating
		?Catering|banquets|banquet service|contract catering
		Dishwashing|dish washing|washing dishes|pot washing
		Food safety|-|kitchen sanitation|food sanitation|sanitation regulations|sanitation standards|sanitation procedures|sanitation|food safety standards|health code|health codes
		Vegan and vegetarian cooking|vegan cuisine|vegetarian cuisine|vegan cooking|vegetarian cooking|plant-based cooking
		Beer knowledge|craft beer|beer styles|beer types|cellar management
		Housekeeping|-|janitorial|custodial|janitorial services|janitorial work|cleaning chemicals|cleaning products|cleaning equipment|floor care|waste disposal|deep cleaning|window cleaning|disinfection
		Hotel operations|-|guest satisfaction|night audit|concierge
		Landscaping|-|groundskeeping|grounds keeping|lawn care|lawn mowing|mowing|pruning|hedge trimming|planting|pest control|weed control
		Irrigation|irrigation systems|sprinkler systems
		Snow removal|snow plowing
		Concrete work|!concrete|!Concrete|pouring concrete|concreting|formwork|shuttering|rebar|reinforced concrete|concrete finishing
		Groundworks|groundwork|drainage|earthworks|trenching|asphalt|!paving|block paving
		Carpentry|-|!framing|!Framing|wood framing|trim carpentry|furniture assembly|cubicle assembly|furniture making
		Flooring|-|floor installation|carpet fitting|hardwood flooring
		Windows and doors|glazing|window fitting|door installation
		Insulation|thermal insulation|waterproofing
		Lighting|-|lighting systems|led lighting|emergency lighting|light fittings
		Fire alarms|fire alarm systems|fire alarm|alarm systems|intruder alarms
		Locks and access|card access systems|locksmithing
		Handyman work|diy|handyman|minor repairs|basic repairs|odd jobs|general repairs|small repairs
		Facilities management|facility management|premises management|caretaking|facility maintenance|facilities maintenance
		Vehicle repair|-|auto repair|auto mechanic|auto mechanics|automotive maintenance|diesel engines|diesel mechanics|diesel engine|brake systems|wheel alignment|bodywork|vehicle maintenance|fleet maintenance|mechanical repair
		Bicycle repair|bike mechanic|bike repair
		Welding|-|!TIG|!MIG|mig/tig|mig and tig|tig and mig|mma welding|=MAG|stick welding|flux core
		Machine setup|machine set-up|press setup|setup sheets|machine operation|operating machinery|machine operator experience
		Injection moulding|-|injection molding presses|injection moulding machines
		Deburring|trimming parts|part trimming
		Quality inspection|quality inspections|visual inspection|final inspection|inspecting parts|in-process inspection
		?Printing|screen printing|offset printing|bookbinding|large format printing
		Firefighting|fire fighting|fire suppression|structural firefighting|wildland firefighting
		Fire safety|fire protection|fire prevention|fire inspections|fire risk assessment
		Rescue operations|rescue techniques|technical rescue|search and rescue
		Security checks|bag searches|crowd control|door supervision
		Swimming instruction|lifeguarding|swimming lessons|pool maintenance
		Childcare|-|?toddlers|?preschool|preschool teaching|infant care|day care
		Key stages|=KS1|=KS2|=KS3|=KS4|=KS5|key stage 1|key stage 2|key stage 3|key stage 4
		Developmental disabilities|intellectual disabilities|learning disabilities|developmental/intellectual disabilities|intellectual and developmental disabilities|disability support
		Behaviour support|behavioral management|behaviour support plans|behavior support|positive behaviour support|challenging behaviour|challenging behaviours|applied behavior analysis|de-escalation
		Substance misuse|substance abuse|addiction|addictions
		?Homelessness|supported housing|housing support
		Volunteer management|volunteer coordination|managing volunteers|volunteer recruitment|supervising volunteers
		Community development|community outreach|community engagement|youth work|outreach work
		Monitoring and evaluation|=MEAL|programme evaluation|program evaluation|impact evaluation|evaluation strategies
		Grant writing|-|grant applications|grant proposals|funding applications|funding bids|bids for funding|proposal writing
		Interagency work|multi-agency working|interagency working|multi-agency
		Population health|health inequalities|population health data
		Social prescribing
		Telehealth|telemedicine|teletriage
		Clinical assessment|-|patient triage|triaging patients|triage nurse|telephone triage|health assessments
		Injections|immunizations|immunisations|vaccinations|administering injections
		Catheter care|catheterisation|catheterization|catheter placement|iv catheters|urinary catheters
		Anaesthesia|anesthesia|anaesthetics|anesthesia monitoring
		Radiography|-|diagnostic imaging|digital radiography|radiographs|x-rays
		Laser therapy
		Dental assisting|dental assistant|chairside assistance|chairside assisting
		Medical records|patient records|patient charts|charting|medical terminology|clinical documentation
		Controlled drugs|controlled substances
		Chemotherapy
		Anatomy|anatomy and physiology|physiology
		Paediatrics|-|paediatric|pediatric|pediatric patients
		Insurance verification|prior authorizations|prior authorization|claims processing|billing codes
		Elderly care|-|geriatric|senior care|home care|home health|domiciliary care|assisted living|long-term care
		Personal care|-|bathing|toileting|adls|=ADLs|=ADL|feeding assistance
		Incident reporting|incident investigation|accident investigation|incident reports`
	]
];
