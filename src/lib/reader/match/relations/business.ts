/** Finance, office, sales, law, people, marketing, public service. */
export const businessRelations = `
Excel ~ Google Workspace ~ VBA
Microsoft Word ~ Google Workspace
PowerPoint ~ Google Workspace ~ Presentations
Public speaking ~ Presentations
Microsoft Office ~ Google Workspace
Microsoft Access ~ SQL ~ Databases
Microsoft Teams ~ Slack ~ Zoom
SharePoint ~ Confluence ~ Notion
Asana ~ Notion ~ Microsoft Project
QuickBooks ~ Sage ~ Xero ~ DATEV ~ NetSuite
SAP ~ NetSuite ~ Microsoft Dynamics ~ Oracle ~ PeopleSoft ~ Workday
Salesforce ~ HubSpot ~ Pipedrive ~ Microsoft Dynamics ~ CRM
Zendesk ~ ServiceNow ~ CRM ~ IT support
Workday ~ BambooHR ~ ADP ~ PeopleSoft
CPA ~ ACCA
CFA ~ ACCA
PMP ~ PRINCE2 ~ Scrum Master certification
Accounting ~ Bookkeeping ~ Auditing ~ Financial reporting
Accounts payable ~ Bookkeeping ~ Reconciliation ~ Month-end close
Payroll ~ Bookkeeping ~ Compensation and benefits
Financial analysis ~ Forecasting ~ Budgeting ~ Financial reporting
Tax ~ Accounting
Treasury ~ Banking ~ Foreign exchange
Risk management ~ Compliance ~ Auditing
Anti-money laundering ~ Compliance ~ Financial security
Investment management ~ Trading ~ Banking
Payments ~ Fintech ~ Banking
Procurement ~ Supply chain ~ Contract management ~ Negotiation
Contract management ~ Contract law
Business analysis ~ Data analysis ~ Process improvement
Business development ~ Sales ~ Account management
Product management ~ Project management ~ Business analysis
Project management ~ Event planning ~ Agile ~ Change management
Process improvement ~ Quality management ~ Six Sigma
Quality management ~ Auditing ~ Inspection
Sales ~ Account management ~ Cold calling ~ Upselling ~ Retail
Customer service ~ Call centre ~ Reception ~ Hotel operations ~ Retail
Human resources ~ Recruitment ~ Learning and development ~ Employment law ~ Compensation and benefits
Learning and development ~ Teaching ~ Mentoring
Administration ~ Diary management ~ Record keeping ~ Reception ~ Minute taking ~ Typing
Report writing ~ Technical writing ~ Copywriting
Grant writing ~ Public relations
Legal research ~ Litigation ~ Legal advice ~ Contract law
Contract law ~ Corporate law ~ Intellectual property ~ Employment law
Lexis ~ Legal research
Mediation ~ Negotiation ~ Counselling
Public policy ~ Public administration ~ Research
Investigations ~ Inspection ~ Compliance
Emergency management ~ Health and safety ~ Security
Economics ~ Statistics ~ Research
Real estate ~ Sales ~ Maintenance
Sustainability ~ Environmental science
Digital marketing ~ Marketing ~ SEO ~ Paid search ~ Social media ~ Content marketing ~ Email marketing
Google Ads ~ Meta Ads ~ Paid search ~ Advertising
Google Analytics ~ Google Tag Manager ~ Data analysis
SEMrush ~ SEO
Mailchimp ~ Marketo ~ HubSpot ~ Email marketing
Hootsuite ~ Social media
Content marketing ~ Copywriting ~ Journalism
Public relations ~ Journalism ~ Social media
Marketing ~ Advertising ~ Branding ~ Market analysis
Translation ~ Copywriting ~ Technical writing
Museum work ~ Record keeping ~ Teaching

Excel, Microsoft Word, PowerPoint, Outlook > Microsoft Office
QuickBooks, Sage, Xero, DATEV > Bookkeeping
Accounting, Financial reporting > Bookkeeping
Salesforce, HubSpot, Pipedrive > CRM
Accounts payable, Month-end close > Accounting
CPA, ACCA > Accounting
PMP, PRINCE2 > Project management
Six Sigma > Process improvement
Scrum Master certification > Agile
Bar admission > Legal advice, Legal research
Call centre, Reception > Customer service
Google Ads, Meta Ads > Paid search, Digital marketing
SEO, Paid search, Email marketing > Digital marketing
Digital marketing > Marketing
Litigation > Legal research
Recruitment > Human resources
CIPD > Human resources
Controlling ~ Group accounting ~ Financial reporting
Profit and loss ~ Budgeting
Valuation ~ Financial analysis
Tender management ~ Public procurement ~ Procurement
HR systems ~ Personio ~ Human resources
Employer branding ~ Recruitment
Works council ~ Employment law
Backlog management ~ Product management ~ Agile
Conversion rate optimisation ~ Digital marketing
Influencer marketing ~ Social media`;
