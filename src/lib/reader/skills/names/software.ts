import type { SkillList } from './names';

/** Software and its making. */
export const software: readonly SkillList[] = [
	[
		'tool',
		`Java|java 8|java 11|java 17|core java
		Python|python3|python 3
		!Go|Golang
		C++|cpp|modern c++
		C#|c sharp|csharp
		!C|c/c++|c language|ansi c|embedded c
		PHP|php8
		Ruby|-|~Ruby
		Ruby on Rails|rails|ror
		JavaScript|java script|ecmascript|es6|vanilla js
		TypeScript|type script
		Node.js|nodejs|node js
		!R|r programming|rstudio|r studio|r language
		!Swift|swiftui
		Objective-C|objective c
		Kotlin|kotlin multiplatform
		Scala|-|~Scala
		!Rust|rustlang
		Perl
		Haskell
		Erlang
		Elixir
		Clojure
		F#|f sharp
		Dart|-|!Dart
		Lua|-|!Lua
		Julia|-|!Julia
		Groovy
		COBOL
		Fortran
		VBA|visual basic for applications|excel macros
		Visual Basic|vb.net
		Assembly language|assembler language
		MATLAB|simulink
		Shell scripting|bash|shell scripts|shell script|bash scripting|unix shell|zsh
		PowerShell|power shell
		SQL|structured query language|sql queries
		PL/SQL|plsql
		T-SQL|tsql|transact sql
		HTML|html5
		CSS|css3
		Sass|scss
		Tailwind CSS|tailwind
		Bootstrap|-|~Bootstrap
		React|-|reactjs|react.js|~React
		React Native
		Redux|-|~Redux
		Next.js|nextjs
		Vue.js|vue|vuejs|nuxt|nuxtjs
		Angular|angularjs|angular js
		Svelte|sveltekit
		Ember.js|ember js|emberjs
		jQuery|j query
		Backbone.js|backbone js
		Express.js|expressjs|express js
		NestJS|nest js
		Django|django rest framework
		Flask|-|~Flask
		FastAPI|fast api
		Spring|spring boot|springboot|spring framework|spring mvc|-
		Hibernate|-|~Hibernate
		Laravel
		Symfony
		.NET|dotnet|.net core|asp.net|asp.net core|.net framework|asp net|=.NET|-
		Entity Framework
		WordPress|word press
		Drupal
		Magento|adobe commerce
		Shopify
		Salesforce|sfdc|salesforce crm|sales force
		Apex|-|!Apex
		ServiceNow|service now
		SAP|-|=SAP|sap erp|sap hana|sap s/4hana|s/4hana|s4hana|sap r/3|sap fi|sap co|sap mm|sap sd
		ABAP
		Oracle|oracle database|oracle db
		PostgreSQL|postgres|postgre sql
		MySQL|my sql|mariadb
		SQL Server|microsoft sql server|ms sql|mssql|ms sql server
		SQLite
		MongoDB|mongo db|mongo
		Redis
		Cassandra|apache cassandra
		DynamoDB|dynamo db
		Elasticsearch|elastic search|elk stack|opensearch
		Neo4j
		Snowflake|-|~Snowflake
		BigQuery|big query
		Redshift|amazon redshift
		Databricks|data bricks
		Hadoop|apache hadoop|hdfs
		Spark|apache spark|pyspark|-|~Spark
		Hive|apache hive|-|!Hive
		Kafka|apache kafka
		RabbitMQ|rabbit mq
		Message queues|message queue|message queuing|messaging systems|message brokers|message broker|activemq
		Airflow|apache airflow
		Flink|apache flink
		dbt|-|=dbt
		ETL|etl processes|etl pipelines|=ELT
		AWS|amazon web services|ec2|aws lambda|cloudformation
		Azure|microsoft azure|ms azure
		Google Cloud|gcp|google cloud platform
		Docker|docker compose
		Kubernetes|k8s|openshift|eks|aks|gke
		Helm|-|!Helm|helm charts
		Terraform|terragrunt
		Ansible
		Chef|-|!Chef
		Puppet|-|!Puppet
		Jenkins
		GitLab|gitlab ci|git lab
		GitHub|github actions|git hub
		Bitbucket
		Git|-|git version control|~Git|=GIT|=git
		Subversion|svn
		CI/CD|cicd|continuous integration|continuous delivery|continuous deployment|ci cd pipelines|deployment pipelines
		Prometheus
		Grafana
		Datadog|data dog
		Splunk
		New Relic
		Nginx
		Apache HTTP Server|apache web server
		Tomcat|apache tomcat
		Linux|ubuntu|rhel|red hat|debian|centos|gnu/linux
		Unix
		Windows Server
		macOS|mac os
		Active Directory|azure ad|entra id
		VMware|vsphere|esxi
		Citrix
		Android|android sdk|android development
		iOS|ios development|=iOS
		Flutter
		Xamarin
		Unity|-|!Unity|unity3d|unity engine
		Unreal Engine|unreal
		OpenGL
		Three.js|threejs
		WebGL
		GraphQL|graph ql
		REST APIs|restful|rest api|restful apis|rest services|restful web services|restful services|web apis|web services
		gRPC
		SOAP|-|!SOAP|=SOAp web services
		OAuth|oauth2|openid connect|saml
		JSON
		XML|xslt
		YAML
		Selenium
		Cypress|-|~Cypress
		Playwright
		Jest|-|!Jest
		JUnit
		pytest
		Postman|-|~Postman
		Jira|atlassian
		Confluence|-|~Confluence
		Webpack
		Maven|-|~Maven
		Gradle
		TensorFlow|tensor flow
		PyTorch|py torch
		CUDA|gpu programming
		Keras
		scikit-learn|sklearn|scikit learn
		!pandas
		NumPy
		OpenCV
		Hugging Face|huggingface
		LangChain
		Jupyter|jupyter notebooks
		SAS|-|=SAS
		SPSS
		Stata|-|=STATA|=Stata
		Tableau
		Power BI|powerbi|microsoft power bi
		~Looker
		QlikView|qlik sense|qlik
		Alteryx
		Informatica
		SSIS|ssrs|ssas
		Cognos
		FPGA|verilog|vhdl|systemverilog
		PLC programming|plc|plcs|programmable logic controllers|siemens s7|allen bradley|tia portal
		SCADA
		LabVIEW
		ROS|robot operating system|-
		Arduino
		Raspberry Pi
		CAN bus|canoe
		Wireshark
		Metasploit
		Burp Suite
		Nessus
		Firewalls|firewall|palo alto networks|fortinet
		Cisco|cisco ios|ccna|ccnp
		TCP/IP|tcp ip
		BGP|=OSPF|border gateway protocol
		DNS|dhcp
		VPN|vpns`
	],
	[
		'field',
		`Distributed systems|distributed system|distributed computing|distributed large scale system|distributed large-scale systems|large-scale distributed systems|distributed technologies|distributed common technologies
		High availability|highly available|high-availability systems|fault tolerance|fault tolerant
		System design|systems design|system architecture|systems architecture|system design and analysis
		Software architecture|solution architecture|architecture design|application architecture
		Caching|cache|caches|caching strategies|=CDN
		Search systems|search engine|search engines|search relevance|information retrieval
		Recommendation systems|recommendation system|recommender systems|recommendation engine|recommendation engines
		Microservices|micro services|microservice|service oriented architecture|=SOA
		Event-driven architecture|event driven|event sourcing
		API design|api development|apis
		Databases|database|relational databases|relational database|rdbms|nosql|no sql|database design|database management|dbms
		Data structures|data structures and algorithms|?algorithms
		Object-oriented programming|oop|object oriented|object-oriented design|ood
		Functional programming
		Concurrency|multithreading|multi-threading|concurrent programming|parallel programming
		Performance optimisation|performance optimization|performance tuning|performance engineering|scalability|scalable systems
		Web development|web applications|web application development|full stack|full-stack development|fullstack
		Frontend development|front-end|front end|frontend
		Backend development|back-end|back end|backend
		Mobile development|mobile apps|mobile applications|mobile app development
		Game development|game design
		Embedded systems|embedded software|firmware|rtos|microcontrollers
		Cloud computing|cloud infrastructure|cloud platforms|cloud services|cloud-based services|cloud native|cloud-native|cloud technologies
		Serverless|serverless architecture
		Infrastructure as code|infrastructure-as-code|iac
		DevOps|dev ops|devsecops
		Site reliability engineering|site reliability|incident response|on-call rotation
		Observability|monitoring and alerting|distributed tracing
		?Networking|computer networks|network administration|network infrastructure|network engineering|lan/wan|=LAN|network protocols|routing and switching
		Systems administration|system administration|sysadmin|server administration
		IT support|technical support|help desk|helpdesk|desktop support|service desk
		Virtualisation|virtualization|virtual machines
		Cybersecurity|cyber security|information security|it security|network security|application security|infosec|security engineering|cloud security
		Penetration testing|pen testing|ethical hacking|vulnerability assessment|vulnerability management
		Identity and access management|=IAM|access management
		Cryptography|encryption
		Machine learning|ml models|=ML|supervised learning
		Deep learning|neural networks
		Artificial intelligence|=AI|generative ai|genai
		Large language models|llm|llms|prompt engineering|retrieval-augmented generation
		Natural language processing|nlp
		Computer vision|image processing
		MLOps|ml ops
		Data science
		Data analysis|data analytics|analyse data|analyze data|analyzing data|analysing data|quantitative analysis
		Data engineering|data pipelines|data pipeline
		Data warehousing|data warehouse|data lake
		Data modelling|data modeling|data models
		Data visualisation|data visualization|?dashboards|?dashboard|data visualizations
		Data governance|data quality|data management|master data
		Data mining
		Business intelligence|bi tools
		Big data
		?Statistics|statistical analysis|statistical modeling|statistical modelling|statistical methods|biostatistics
		A/B testing|ab testing|experimentation
		Software testing|quality assurance|=QA|test plans|test cases|manual testing|regression testing
		Test automation|automated testing|automated tests|automation testing
		Unit testing|unit tests|test-driven development|tdd
		Software development|software engineering|software design|software development life cycle|sdlc|application development
		Version control|source control
		Code review|codereview|code reviews|peer review
		Debugging|troubleshooting code
		Web accessibility|wcag|accessibility standards|section 508|digital accessibility
		GIS|arcgis|qgis|geographic information systems|geospatial
		Blockchain|smart contracts|web3|solidity
		?Robotics|robotic systems
		Internet of Things|iot
		Control systems|control engineering|process control
		?Electronics|circuit design|pcb design|analog design
		ITIL|itsm|it service management
		Data protection|gdpr|data privacy|dsgvo
		FedRAMP
		NIST|nist sp 800|nist 800-53|rmf
		ISO 27001|iso27001|soc 2`
	]
];
