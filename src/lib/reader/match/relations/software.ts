/** Software, data, design. */
export const softwareRelations = `
Java ~ Kotlin ~ Scala ~ C# ~ Groovy
C# ~ .NET ~ Visual Basic ~ F#
C++ ~ C ~ Rust ~ Objective-C
Go ~ Rust ~ Java ~ Elixir
Python ~ Ruby ~ Perl ~ Julia ~ R
R ~ SAS ~ SPSS ~ Stata ~ MATLAB
PHP ~ Ruby ~ Node.js
JavaScript ~ TypeScript ~ Dart
Swift ~ Kotlin ~ Objective-C ~ Dart
Haskell ~ F# ~ Elixir ~ Erlang ~ Clojure ~ Scala ~ Functional programming
React ~ Vue.js ~ Svelte ~ Angular ~ Ember.js ~ Backbone.js ~ jQuery
React ~ React Native ~ Next.js
React Native ~ Flutter ~ Xamarin
Django ~ Flask ~ FastAPI ~ Ruby on Rails ~ Laravel ~ Symfony ~ Express.js ~ NestJS ~ Spring
Spring ~ .NET ~ NestJS
WordPress ~ Drupal ~ CMS
Magento ~ Shopify ~ E-commerce
PostgreSQL ~ MySQL ~ SQL Server ~ Oracle ~ SQLite ~ SQL
MongoDB ~ Cassandra ~ DynamoDB ~ Redis ~ Neo4j
PL/SQL ~ T-SQL ~ SQL
Snowflake ~ BigQuery ~ Redshift ~ Databricks ~ Data warehousing
Spark ~ Hadoop ~ Hive ~ Flink ~ Databricks ~ Big data
Kafka ~ RabbitMQ ~ Message queues ~ Event-driven architecture
Airflow ~ dbt ~ ETL ~ Informatica ~ SSIS ~ Data engineering
Elasticsearch ~ Search systems
AWS ~ Azure ~ Google Cloud ~ Cloud computing
Docker ~ Kubernetes ~ Helm
Terraform ~ Ansible ~ Puppet ~ Chef ~ Infrastructure as code
Jenkins ~ GitLab ~ GitHub ~ CI/CD ~ DevOps
Git ~ Subversion ~ GitHub ~ GitLab ~ Bitbucket
Prometheus ~ Grafana ~ Datadog ~ Splunk ~ New Relic ~ Observability
Nginx ~ Apache HTTP Server ~ Tomcat
Linux ~ Unix ~ macOS
Windows Server ~ Active Directory ~ Systems administration
VMware ~ Citrix ~ Virtualisation
GraphQL ~ REST APIs ~ gRPC ~ SOAP ~ API design
Selenium ~ Cypress ~ Playwright ~ Test automation
JUnit ~ pytest ~ Jest ~ Unit testing
Jira ~ Asana ~ Confluence
TensorFlow ~ PyTorch ~ Keras ~ scikit-learn ~ Machine learning ~ Deep learning
Machine learning ~ Artificial intelligence ~ Data science ~ Natural language processing ~ Computer vision ~ Large language models
pandas ~ NumPy ~ R ~ Data analysis
Tableau ~ Power BI ~ Looker ~ QlikView ~ Cognos ~ Data visualisation ~ Business intelligence
Data analysis ~ Data science ~ Business intelligence ~ Statistics
Data modelling ~ Databases ~ Data warehousing
PLC programming ~ SCADA ~ Control systems
Embedded systems ~ C ~ FPGA ~ Electronics
Arduino ~ Raspberry Pi ~ Embedded systems
Firewalls ~ VPN ~ Networking ~ Cisco ~ TCP/IP ~ DNS
Cybersecurity ~ Penetration testing ~ Identity and access management ~ Cryptography
Microservices ~ Distributed systems ~ Event-driven architecture
Distributed systems ~ High availability ~ System design ~ Concurrency
System design ~ Software architecture
Software testing ~ Test automation ~ Unit testing
Site reliability engineering ~ DevOps ~ Observability
Unity ~ Unreal Engine ~ Game development
Android ~ iOS ~ Mobile development
Frontend development ~ Web development ~ Web design
Backend development ~ Web development ~ API design
GIS ~ Surveying ~ Urban planning
Figma ~ Sketch ~ Adobe XD ~ InVision
Photoshop ~ Lightroom ~ Canva ~ Illustrator ~ Adobe Creative Suite
Premiere Pro ~ Final Cut Pro ~ After Effects ~ Video production
Blender ~ Cinema 4D ~ Animation
UX design ~ UI design ~ Product design ~ Service design ~ User-centred design
User research ~ UX design ~ Market analysis
Graphic design ~ Typography ~ Illustration ~ Branding

PostgreSQL, MySQL, SQL Server, Oracle, SQLite > SQL, Databases
SQL, MongoDB, Cassandra, DynamoDB > Databases
PL/SQL, T-SQL > SQL
Redis > Caching
React, Vue.js, Svelte, Angular, Ember.js, jQuery, Backbone.js > JavaScript, Frontend development
TypeScript, Node.js, Next.js, Express.js, NestJS > JavaScript
Next.js, React Native > React
Django, Flask, FastAPI, pandas, PyTorch, pytest > Python
Django, Flask, FastAPI, Spring, Ruby on Rails, Laravel, Symfony, Express.js, NestJS > Backend development
Spring, Hibernate, JUnit > Java
Ruby on Rails > Ruby
Laravel, Symfony > PHP
Sass, Tailwind CSS, Bootstrap > CSS
HTML, CSS, JavaScript > Web development
Kubernetes, Helm > Docker
Terraform > Infrastructure as code
AWS, Azure, Google Cloud > Cloud computing
Jenkins > CI/CD
Git, GitHub, GitLab, Bitbucket, Subversion > Version control
GitHub, GitLab, Bitbucket > Git
Prometheus, Grafana, Datadog > Observability
Kafka, RabbitMQ > Message queues
Spark, Hadoop, Flink > Big data
Selenium, Cypress, Playwright > Test automation
TensorFlow, PyTorch, Keras, scikit-learn, Deep learning > Machine learning
Tableau, Power BI, Looker > Data visualisation
Android, iOS, Flutter, React Native > Mobile development
Unity, Unreal Engine > Game development
Microservices > Distributed systems
Penetration testing > Cybersecurity
Photoshop, Illustrator, InDesign > Graphic design
Figma, Sketch, Adobe XD > Prototyping
Azure DevOps ~ GitLab ~ GitHub ~ Jenkins ~ CI/CD
CircleCI ~ TeamCity ~ Jenkins ~ Argo CD ~ CI/CD
Argo CD ~ GitOps ~ Kubernetes ~ Helm
Istio ~ Service mesh ~ Kubernetes
Backstage ~ Platform engineering ~ DevOps
Pulumi ~ Packer ~ Terraform ~ Infrastructure as code
Azure Data Factory, Azure Functions, Azure Service Bus, Azure Synapse > Azure
Kinesis, SQS, Amazon S3, SageMaker > AWS
Vertex AI > Google Cloud
Azure Synapse ~ Snowflake ~ Redshift ~ BigQuery ~ Teradata ~ ClickHouse
Azure Service Bus ~ RabbitMQ ~ SQS ~ IBM MQ ~ Message queues
Kinesis ~ Kafka
Intune ~ SCCM ~ Jamf ~ Group Policy
Exchange ~ Windows Server ~ Active Directory
Group Policy > Active Directory
Hyper-V ~ VMware ~ Proxmox ~ OpenStack ~ Virtualisation
Nagios ~ Zabbix ~ SolarWinds ~ Dynatrace
Dynatrace ~ Datadog ~ New Relic ~ OpenTelemetry ~ Sentry ~ Observability
Kibana ~ Grafana ~ Elasticsearch
Okta ~ CyberArk ~ Identity and access management
SonarQube ~ Code review
Artifactory ~ CI/CD
Slurm ~ Linux
Firebase ~ Supabase
Jetpack Compose > Android
iOS ~ Android
RSpec > Ruby
PHPUnit > PHP
TYPO3 ~ WordPress ~ Drupal ~ CMS
WooCommerce ~ Shopify ~ Magento
Storybook ~ Design systems
D3.js ~ Data visualisation
RxJS ~ Angular
Vite ~ Webpack
Cucumber ~ Selenium ~ Test automation
WebSockets ~ WebRTC ~ REST APIs
PostGIS ~ GIS
Headless CMS ~ CMS
Quarkus, Java EE, Akka > Java
Camunda ~ BPMN
Blazor, WPF > .NET
xUnit ~ JUnit ~ pytest ~ PHPUnit ~ Unit testing
Celery, SQLAlchemy > Python
XGBoost ~ scikit-learn ~ Machine learning
MLflow ~ SageMaker ~ Vertex AI ~ MLOps
Airflow ~ Azure Data Factory ~ Talend
Delta Lake ~ Databricks
Db2 ~ Oracle ~ SQL Server
PostGIS > PostgreSQL
Redis ~ Caching
Time series databases ~ Databases
Vector databases ~ Large language models
Solr ~ Elasticsearch
MQTT ~ OPC UA ~ Internet of Things
Protocol Buffers ~ gRPC
DAX, Power Query > Power BI
MuleSoft ~ Salesforce
Fiori, SAP EWM, SAP SuccessFactors, SAP FI/CO > SAP
ERP ~ SAP ~ Odoo ~ Microsoft Dynamics ~ NetSuite
SIEM ~ Splunk ~ Microsoft Sentinel ~ SOAR ~ EDR
EDR ~ CrowdStrike ~ Microsoft Defender
Nmap ~ Metasploit ~ Burp Suite ~ Nessus ~ Penetration testing
Reverse engineering ~ Malware analysis
Digital forensics ~ Incident response ~ Malware analysis
Threat modelling ~ Threat intelligence ~ MITRE ATT&CK ~ Cybersecurity
OWASP ~ Penetration testing ~ Cybersecurity
OSCP ~ CEH ~ Penetration testing
Zero trust ~ Public key infrastructure ~ Cryptography
MPLS ~ BGP
VLANs ~ Wi-Fi ~ SD-WAN ~ IPv6 ~ Networking
Juniper ~ Cisco
VoIP ~ Networking
FreeRTOS ~ Yocto ~ Embedded systems
ARM Cortex ~ Serial buses ~ Embedded systems
AUTOSAR ~ CAN bus ~ Functional safety
Fieldbus ~ CAN bus ~ PLC programming
TwinCAT ~ PLC programming
Altium ~ Electronics
UML ~ BPMN ~ Requirements engineering
Haskell ~ F#
OpenGL ~ Computer graphics
Perforce ~ Git ~ Subversion
JMeter ~ Load testing ~ Performance optimisation
Domain-driven design ~ CQRS ~ Clean architecture ~ Design patterns ~ Software architecture
Chaos engineering ~ Capacity planning ~ Site reliability engineering
Disaster recovery ~ Veeam ~ Systems administration
Release management ~ CI/CD
Progressive web apps ~ Web performance ~ Frontend development
Reinforcement learning ~ Machine learning
Object detection ~ OCR ~ Computer vision
Bayesian statistics ~ Statistics
Operations research ~ Mathematics
Product analytics ~ A/B testing ~ Feature flags
Signal processing ~ MATLAB
Hardware-in-the-loop ~ Embedded systems`;
