/** Crafts, building, making, driving, storing, cooking, selling over a counter. */
export const handsRelations = `
AutoCAD ~ Revit ~ SolidWorks ~ Inventor ~ CATIA ~ SketchUp ~ CAD
Revit ~ BIM
CNC machines ~ Lathe ~ Machining
Power tools ~ Carpentry ~ Maintenance
Measuring instruments ~ Machining ~ Quality management
Multimeter ~ Fault finding ~ Electrical installation
Warehouse management system ~ RF scanner ~ SAP
Pallet jack ~ Forklift licence ~ Warehousing
Point of sale ~ Cash handling
Excavator ~ Crane operation
Hydraulics ~ Mechanical engineering ~ Maintenance
CDL ~ Driving licence
Electrician's licence ~ Electrical installation
CSCS card ~ OSHA 10 ~ Health and safety
Food hygiene certificate ~ Food safety
Security guard licence ~ Security
Carpentry ~ Flooring ~ Roofing ~ Construction
Bricklaying ~ Plastering ~ Construction
Plastering ~ Painting and decorating
Plumbing ~ HVAC ~ Gas Safe ~ Welding
Electrical installation ~ HVAC ~ Fault finding ~ Electronics
Welding ~ Sheet metal work ~ Machining
Assembly ~ Manufacturing ~ Fault finding
Mechanical engineering ~ Civil engineering ~ CAD
Maintenance ~ Fault finding ~ Vehicle repair
Fault finding ~ Troubleshooting
Quantity surveying ~ Surveying ~ Estimating
Vehicle repair ~ Mechanical engineering
Reading technical drawings ~ CAD ~ Carpentry
Surveying ~ Civil engineering ~ Estimating
Estimating ~ Construction ~ Budgeting
Construction ~ Project management ~ Civil engineering
Landscaping ~ Farming
Water treatment ~ Plumbing ~ Chemistry
Warehousing ~ Picking and packing ~ Goods in ~ Inventory management ~ Supply chain
Freight forwarding ~ Supply chain ~ Transport planning
Route planning ~ CDL ~ Freight forwarding
Cooking ~ Baking ~ Butchery ~ Kitchen management ~ Food safety
Bartending ~ Barista skills ~ Table service
Table service ~ Hotel operations ~ Customer service ~ Retail
Housekeeping ~ Hotel operations
Reservations ~ Hotel operations ~ Reception
Opera PMS ~ Reservations
Retail ~ Merchandising ~ Cash handling ~ Upselling ~ Store management
Loss prevention ~ Security
Sewing ~ Fashion design
Hairdressing ~ Customer service

AutoCAD, Revit, SolidWorks, Inventor, CATIA, SketchUp > CAD, Reading technical drawings
CDL > Driving licence
Forklift licence > Pallet jack
Electrician's licence > Electrical installation, Fault finding
Gas Safe, Plumbing licence > Plumbing
Welding certificate > Welding
Food hygiene certificate > Food safety
Security guard licence > Security
Meisterbrief > Reading technical drawings
CNC machines > Machining
Picking and packing, Goods in > Warehousing
Kitchen management > Cooking, Food safety
Point of sale > Cash handling
Store management, Merchandising > Retail
Bricklaying, Roofing, Carpentry > Construction
Electrical engineering ~ Electronics ~ Automation technology ~ Mechatronics
EPLAN ~ Electrical engineering
Finite element analysis ~ CFD ~ Mechanical engineering
Siemens NX ~ Creo ~ SolidWorks ~ CATIA ~ Inventor
FMEA ~ Root cause analysis ~ Statistical process control ~ Quality management
MES ~ Manufacturing
Transport management system ~ Warehouse management system
Civil 3D ~ Navisworks ~ Revit ~ AutoCAD
Robot programming ~ PLC programming ~ Robotics
Renewable energy ~ Energy management
Heat pumps ~ HVAC
Non-destructive testing ~ Materials science ~ Welding`;
