/** How the names of `skills/names/further.ts` stand to each other and to the rest; the signs are explained in `../relations.ts`. */
export const furtherRelations = `
npm ~ Node.js
JSP, JPA, JDBC, EJB > Java
JSP ~ JSF ~ Java EE
JPA ~ Hibernate ~ JDBC
AJAX > JavaScript
LAMP > Linux, Apache HTTP Server, MySQL, PHP
Electron > JavaScript
Elm ~ Haskell ~ React
Joomla ~ WordPress ~ Drupal
CodeIgniter, CakePHP, Yii, Zend Framework, Joomla > PHP
CodeIgniter ~ CakePHP ~ Yii ~ Zend Framework ~ Laravel ~ Symfony
PrestaShop ~ Magento ~ WooCommerce ~ Shopify
IIS ~ Windows Server
TLS ~ Public key infrastructure
SSH ~ Linux
Crystal Reports ~ SSIS ~ Business intelligence
OpenAPI ~ REST APIs ~ SoapUI ~ Postman
Vagrant ~ Docker
HAProxy ~ Nginx
Memcached ~ Redis
CouchDB ~ MongoDB
Robot Framework ~ Selenium ~ Cypress
Issue trackers ~ Jira
Mercurial ~ Subversion ~ Git
Xcode ~ iOS ~ Swift
Matplotlib, SciPy > Python
SciPy ~ NumPy
spaCy ~ Natural language processing
Streamlit ~ Data visualisation
Webflow ~ Wix ~ CMS
Dreamweaver ~ HTML ~ Web design
CorelDRAW ~ Illustrator
QuarkXPress ~ InDesign
LibreOffice ~ Microsoft Office
Microsoft Office, Excel, Microsoft Word > Computer literacy
Zoho ~ CRM
Google Search Console ~ SEO
Raiser's Edge ~ Fundraising ~ Grant writing
Travel booking systems ~ Tour guiding ~ Reservations
Exact Online ~ AFAS ~ Twinfield ~ Accounting software
Lexware ~ DATEV
TOTVS Protheus ~ Domínio Sistemas ~ ERP
eSocial ~ Payroll
Access platforms ~ Forklift licence ~ IPAF
Working at height ~ Scaffolding ~ Roofing
Early years qualification > Childcare
Youth leader certificate ~ Childcare
MVC ~ Design patterns ~ Object-oriented programming
Pair programming ~ Agile ~ Code review
Refactoring ~ Clean code ~ Clean architecture
Law ~ Legal research ~ Legal advice
Bar admission > Law
Territory management ~ Account management ~ Sales
Category management ~ Procurement ~ Merchandising
Mortgages ~ Lending ~ Banking
Actuarial science ~ Insurance ~ Statistics
Pensions ~ Payroll ~ Actuarial science
Storytelling ~ Content marketing ~ Copywriting
Podcasting ~ Audio production ~ Broadcasting
Broadcasting ~ Journalism ~ Video production
Stage technology ~ Lighting ~ Audio production
Librarianship ~ Museum work
Total productive maintenance ~ Maintenance ~ Manufacturing
Lockout/tagout ~ Health and safety ~ Electrical authorisation
APQP ~ FMEA ~ Quality management
Grinding and polishing ~ Machining ~ Deburring ~ Grinding machines
Surface treatment ~ Painting and decorating
Extrusion ~ Injection moulding
Packaging ~ Picking and packing
Rigging ~ Crane operation ~ Slinger/signaller
Commissioning ~ Building services ~ Automation technology
Building services ~ HVAC ~ Facilities management
Traffic management ~ Transport planning
Cabling ~ Networking ~ Telecommunications ~ Electrical installation
Calibration ~ Instrumentation ~ Measurement technology
Environmental sampling ~ Environmental science ~ Water treatment
Drone piloting ~ Remote sensing ~ Surveying
Forestry ~ Landscaping ~ Garden machinery
Aquaculture ~ Farming
Horse care ~ Veterinary care
Floristry ~ Landscaping
Brewing ~ Beer knowledge ~ Fermentation
Pet grooming ~ Veterinary care
Podiatry ~ Wound care
Housing management ~ Real estate
Molecular biology ~ Biochemistry ~ Biology ~ Laboratory work
Molecular biology ~ Molecular cloning ~ Mutagenesis ~ CRISPR
Electrophoresis ~ Western blot ~ Proteomics
Cell and bacterial culture ~ Cell biology ~ Laboratory work
Biotechnology ~ Biochemistry ~ Fermentation
Biomedical science ~ Biology
Photonics ~ Physics ~ Semiconductors
Aviation ~ FAA A&P licence
Shipbuilding ~ Welding
STCW ~ Shipbuilding
Fitness instruction ~ Sports coaching ~ Yoga ~ Personal trainer certificate
Music teaching ~ Teaching
Make-up artistry ~ Hairdressing
Leatherwork ~ Sewing
Kitchen assistance ~ Cooking ~ Dishwashing
Cooking > Kitchen assistance
Healthcare ~ Patient care
`;
