import type { SkillList } from './names';

/** Crafts, building, making, driving, storing, cooking, selling over a counter. */
export const hands: readonly SkillList[] = [
	[
		'licence',
		`Forklift licence|forklift certification|forklift license|fork lift|forklift|forklift truck|flt licence|counterbalance|reach truck|staplerschein|gabelstapler|caces|heftruck|heftruckcertificaat|carretillero|empilhadeira
		CDL|commercial driver's license|class a cdl|cdl class b|hgv licence|hgv|lgv|class 1 driver|cat c licence|führerschein klasse c|cpc card|driver cpc|digital tachograph
		CSCS card|cscs|cpcs|ipaf card
		Electrician's licence|journeyman electrician|master electrician|18th edition|bs 7671|electrical license|am2
		Gas Safe|gas safe registered
		Plumbing licence|journeyman plumber|master plumber
		Welding certificate|certified welder|coded welder|schweißerschein
		OSHA 10|osha 30|osha-10|osha-30
		Food hygiene certificate|food handler|food safety certificate|servsafe|level 2 food hygiene|level 3 food hygiene|food handlers card|gesundheitszeugnis|haccp
		Personal licence|alcohol licence|rsa certificate|tips certified
		Security guard licence|sia licence|security guard license|guard card|sia door supervisor
		Pesticide licence|pesticide applicator|pa1
		Professional Engineer|pe license|pe licence|chartered engineer|ceng|professional engineer license|fe exam|engineer in training
		Meisterbrief|gesellenbrief|journeyman's certificate|apprenticeship trained|city and guilds|nvq level 3 carpentry
		ADR certificate|adr licence|dangerous goods|adr-schein
		ECS card|jib gold card`
	],
	[
		'tool',
		`AutoCAD|auto cad
		Revit
		SolidWorks|solid works
		Inventor|-|autodesk inventor|!Inventor
		CATIA
		SketchUp|sketch up
		CAD|computer aided design|computer-aided design|cad/cam|cad software|cad drawings
		GD&T|geometric dimensioning and tolerancing
		BIM|building information modeling|building information modelling
		CNC machines|cnc|cnc machining|cnc programming|cnc milling|cnc turning|fanuc|mastercam
		Lathe|lathes|milling machine|milling machines
		Power tools|hand tools|hand and power tools|power and hand tools|electric tools
		Measuring instruments|calipers|micrometers|micrometer|callipers|gauges
		Multimeter|oscilloscope
		Warehouse management system|wms|warehouse management systems
		RF scanner|handheld scanner|hand-held scanner|barcode scanner|rf scanners|handheld scanners
		Pallet jack|pallet truck|pallet jacks
		Point of sale|=POS|pos systems|epos|till operation|cash register|tills|kassensystem|caisse
		Opera PMS|-|opera cloud|protel|opera reservation system|fidelio|property management system
		Combi oven|combi ovens
		Excavator|backhoe|heavy equipment|bulldozer|skid steer|bagger
		Crane operation|tower crane|overhead crane
		Hydraulics|pneumatics|hydraulic systems
		EPLAN
		Creo|-|!Creo|ptc creo
		Siemens NX|-|siemens nx|teamcenter
		Finite element analysis|=FEA|finite element|ansys|abaqus
		CFD|-|=CFD|computational fluid dynamics|openfoam
		MES|-|=MES|manufacturing execution system
		Transport management system|=TMS|transport management systems
		Civil 3D
		Navisworks
		Robot programming|kuka|industrial robots`
	],
	[
		'field',
		`Carpentry|joinery|cabinet making|cabinetmaking|woodworking|timber framing|finish carpentry|tischlerei|menuiserie|carpintería|first fix|second fix|zimmerei
		Bricklaying|masonry|brickwork|stonework|?paving|hardscaping|hardscapes
		Plastering|drywall|dry lining
		Painting and decorating|spray painting|decorating
		Roofing
		Flooring|tiling|floor laying
		Plumbing|pipefitting|pipe fitting
		Electrical installation|electrical wiring|?wiring|electrical systems|electrical work|elektroinstallation
		Electrical engineering|elektrotechnik|power electronics|high voltage|medium voltage|switchgear
		HVAC|air conditioning|refrigeration|heating systems|ventilation systems|heating and cooling
		Welding|mig welding|tig welding|arc welding|schweißen|soudure|soldadura|brazing|soldering
		Sheet metal work|metal fabrication|?fabrication|metalwork
		Machining|precision machining|metal cutting|tool making
		Assembly|-|mechanical assembly|assembly line|montage
		?Manufacturing|production line|mass production|lean manufacturing|production processes|fertigung|production planning|produktionsplanung
		Mechanical engineering|mechanical design|mechanical systems
		Civil engineering|structural engineering|structural design|structural steel|geotechnical engineering
		Chemical engineering|process engineering|process safety management|process safety
		?Maintenance|preventive maintenance|preventative maintenance|equipment maintenance|building maintenance|planned maintenance|machine maintenance|instandhaltung|wartung|custodial services|?repairs|pressure washing|power washing
		Fault finding|fault diagnosis|electrical fault finding
		?Troubleshooting|trouble shooting
		Vehicle repair|automotive repair|vehicle diagnostics|brakes and suspension|engine repair|kfz-mechatroniker
		Reading technical drawings|blueprints|blueprint reading|technical drawings|reading blueprints|read blueprints|read drawings|technical drawing|engineering drawings|working drawings|shop drawings
		Quantity surveying
		?Surveying|land surveying|site surveys|topographic surveys
		?Estimating|cost estimating|cost estimates|quantity take-off|take-offs
		?Construction|construction management|construction site|building sites|site management|construction projects|building construction|building codes|building regulations|?demolition
		Landscaping|gardening|grounds maintenance|horticulture|arboriculture|tree care|permaculture|?fencing
		Farming|agriculture|crop production|livestock|harvesting
		Water treatment|wastewater treatment|wastewater|water quality
		Warehousing|warehouse operations|warehouse work|lagerlogistik|lagertätigkeit|magazijn|almacén
		Picking and packing|order picking|pick and pack|?packing|kommissionierung|préparation de commandes|orderpicken|?picking
		Goods in|goods receiving|shipping and receiving|goods-in|wareneingang|?dispatch|loading and unloading|order fulfilment|order fulfillment
		Inventory management|stock control|inventory control|stocktaking|stock management|stock taking|inventory counts|cycle counting|cycle counts|stock rotation|stock checks|stock counts|order stock|stock takes
		Supply chain|supply chain management|logistics|logistik|logistique|logística|supply planning|demand planning
		Freight forwarding|customs|customs clearance|import/export|incoterms|?freight|import and export
		Route planning|delivery driving|multi-drop|?deliveries|fleet management
		Transport planning|transportation planning|traffic engineering
		Cooking|food preparation|menu planning|culinary|cuisine|fine dining|menu development|section in the kitchen|à la carte|?grill|?sushi|?pizza|tandoor|menu design|line cook
		Baking|pastry|patisserie|pâtisserie|sourdough|bread making|viennoiserie|konditorei
		Butchery|fishmongery
		Food safety|food hygiene|allergens|allergen management|allergen awareness
		Kitchen management|food costing|food cost|portion control|stock ordering|gross profit|food costs|?costing
		Bartending|cocktails|mixology|bar service|wine knowledge|wine service
		Barista skills|espresso|latte art|coffee making|?barista|coffee machine|barista machine
		Table service|waiting tables|food and beverage service|silver service|food service|food and beverage
		Housekeeping|room cleaning|?cleaning|laundry|industrial cleaning|reinigung|commercial cleaning|?ironing|bed making
		Hotel operations|guest relations|front of house|front office|check-in and check-out|guest services|?hospitality
		?Reservations|?bookings|booking systems
		?Retail|retail sales|einzelhandel|retail environment|shop floor|retail experience|detailhandel
		Merchandising|visual merchandising|product displays|window displays|planograms
		Cash handling|handling cash|cash reconciliation|cashing up|cash register operation
		Upselling|cross-selling|product knowledge|product demonstrations
		Loss prevention|?shrinkage|theft prevention
		Store management|shop management
		?Security|patrols|cctv|access control|surveillance
		Hairdressing|colouring hair|beauty therapy|nail technology|massage therapy
		Sewing|tailoring|pattern cutting|dressmaking|upholstery
		FMEA|=PFMEA|=DFMEA
		Statistical process control|=SPC|!MSA
		Automation technology|industrial automation|automatisierungstechnik
		Mechatronics|mechatronik
		Injection moulding|injection molding
		Additive manufacturing|3d printing
		Materials science|metallurgy
		Non-destructive testing|=NDT
		Renewable energy|photovoltaics|solar energy|wind energy|=PV systems
		Energy management|energy efficiency|iso 50001
		Heat pumps|heat pump
		Scaffolding
		Electrical testing|inspection and testing`
	]
];
