/** Further trades, sciences and tools. */
export const tradesRelations = `
Accounting software ~ QuickBooks ~ Xero
Spreadsheets ~ Excel ~ Google Workspace
Invoicing ~ Accounts payable ~ Bookkeeping
Internal controls ~ Auditing
Variance analysis ~ Financial analysis ~ Budgeting
Journal entries ~ Month-end close ~ Bookkeeping
Fixed assets ~ Accounting
Sales tax ~ Tax
Public accounting ~ Auditing ~ Accounting
Job costing ~ Accounting ~ Estimating
Trial preparation ~ Litigation ~ Docketing
E-filing ~ Docketing
Estate planning ~ Family law
Closing deals ~ Cold calling ~ Solution selling ~ Account management
Quotations ~ Estimating ~ Sales
Office administration ~ Administration ~ Diary management
Staff training ~ Learning and development ~ Training and coaching
Store operations ~ Store management ~ Retail
Catering ~ Cooking ~ Table service
Dishwashing ~ Kitchen equipment ~ Cooking
Vegan and vegetarian cooking ~ Cooking
Beer knowledge ~ Bartending
Irrigation ~ Landscaping ~ Garden machinery
Tractor ~ Farming ~ Viticulture
Snow removal ~ Landscaping
Concrete work ~ Bricklaying ~ Groundworks ~ Scaffolding
Windows and doors ~ Carpentry
Insulation ~ Roofing ~ Plastering
Lighting ~ Electrical installation
Fire alarms ~ Fire safety ~ Electrical installation
Handyman work ~ Maintenance ~ Facilities management
Bicycle repair ~ Vehicle repair ~ Diagnostic tools
Machine setup ~ CNC machines ~ Manufacturing
Grinding machines ~ Drill press ~ Machining
Press brake ~ Sheet metal work
Deburring ~ Quality inspection ~ Manufacturing
Measurement technology ~ Measuring instruments
Firefighting ~ Rescue operations ~ Emergency management
Firefighter certification ~ Firefighting
HAZMAT ~ Health and safety
Security checks ~ Security
Truck driving ~ CDL ~ Pre-trip inspections ~ Route planning
Passenger transport ~ Driving licence
Electronic logging device ~ Truck driving
Floor cleaning machines ~ Housekeeping
Developmental disabilities ~ Behaviour support ~ Special educational needs
Substance misuse ~ Mental health ~ Homelessness
Volunteer management ~ Community development
Monitoring and evaluation ~ Survey research ~ Data collection
Interagency work ~ Social work
Working with parents ~ Childcare ~ Observing and documenting
Population health ~ Public health ~ Social prescribing
Telehealth ~ Clinical assessment
Injections ~ Catheter care ~ Phlebotomy
Anaesthesia ~ Surgery
Dental assisting ~ Dentistry
Medical records ~ Electronic health records
Controlled drugs ~ Pharmacy
Chemotherapy ~ Oncology
Anatomy ~ Biology
Veterinary technician licence ~ Veterinary care
Medical assistant certification ~ Certified nursing assistant
Insurance verification ~ ICD-10
Incident reporting ~ Health and safety
Key stages ~ Teaching ~ Curriculum development
Usability ~ UX design ~ User research
Data scraping ~ Python
Regression models ~ Statistics ~ Machine learning
Feature engineering ~ Machine learning
Systems programming ~ Embedded systems
IT operations ~ Systems administration
Data pipelines ~ Data engineering
AI agents ~ Large language models ~ Chatbots
Oceanography ~ Climate science ~ Data assimilation
Remote sensing ~ GIS ~ OpenStreetMap
Literature reviews ~ Research
Ethnography ~ Survey research ~ User research
HBase ~ Hadoop ~ Impala ~ Kudu
NiFi ~ Kafka ~ Airflow
Parquet ~ Avro ~ Spark
Struts ~ JSF ~ JBoss ~ Java
Cordova ~ Mobile development
WebGPU ~ Vulkan ~ OpenGL
CloudFormation ~ Terraform
Remote support tools ~ IT support
Ticketing systems ~ IT support
CCTV systems ~ Networking
`;
