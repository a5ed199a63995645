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
`;
