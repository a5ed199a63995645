import type { SkillList } from './names';

/** Languages and frameworks of software, and the fields of its making. */
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
		?Scripting
		PowerShell|power shell
		SQL|structured query language|sql queries
		PL/SQL|plsql
		T-SQL|tsql|transact sql
		HTML|html5
		CSS|css3
		Sass|scss
		Tailwind CSS|tailwind
		Bootstrap|-|~Bootstrap
		React|-|react query|reactjs|react.js|~React
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
		Spring|spring boot|spring webflux|webflux|spring cloud|springboot|spring framework|spring mvc|-
		Hibernate|-|~Hibernate
		Laravel
		Symfony
		.NET|dotnet|.net core|asp.net|asp.net core|.net framework|asp net|=.NET|-
		Entity Framework
		WordPress|word press
		Drupal
		Magento|adobe commerce
		Shopify
		Salesforce|sfdc|salesforce crm|!Sales Force
		Apex|-|!Apex
		OpenGL
		Three.js|threejs
		WebGL
		GraphQL|graph ql
		REST APIs|restful|rest api|restful apis|rest services|restful web services|restful services|web apis|web services
		gRPC
		SOAP|-|!SOAP|=SOAp web services
		Selenium
		Cypress|-|~Cypress
		Playwright
		Jest|-|!Jest
		JUnit
		pytest
		Postman|-|~Postman
		Webpack
		Maven|-|~Maven
		Gradle
		Jetpack Compose
		RSpec
		PHPUnit
		TYPO3
		WooCommerce
		Storybook
		D3.js|d3js|=D3
		RxJS
		Vite|-|!Vite
		Cucumber|-|!Cucumber
		WebSockets|web sockets|socket.io
		WebRTC
		Headless CMS|contentful|strapi|storyblok
		Quarkus
		Java EE|jakarta ee|j2ee
		Camunda
		Akka
		Blazor
		WPF
		xUnit|nunit
		Celery|-|!Celery
		SQLAlchemy`
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
		Site reliability engineering|site reliability|=SRE|slos|slis|error budgets
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
		Web accessibility|wcag|accessibility standards|section 508|digital accessibility|?accessibility
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
		ISO 27001|iso27001|soc 2
		Incident response|incident management|incident handling
		Digital forensics|forensic analysis
		Malware analysis
		Reverse engineering
		Threat modelling|threat modeling
		Threat intelligence|threat hunting
		OWASP|owasp top 10
		MITRE ATT&CK|mitre
		PCI DSS|pci-dss
		IEC 62443|ot security
		Public key infrastructure|=PKI|=HSM|=HSMs
		Zero trust
		Domain-driven design|=DDD|domain driven design
		CQRS
		Clean architecture|hexagonal architecture|solid principles
		Design patterns|software patterns
		Load testing|performance testing|stress testing|=k6|gatling
		Chaos engineering
		Capacity planning
		Service mesh
		GitOps
		Platform engineering|internal developer platform
		FinOps|cloud cost optimisation
		Disaster recovery|business continuity|backup and recovery|backup and restore
		Release management|release engineering
		Data migration|data migrations
		Requirements engineering|requirements analysis|requirements management
		Enterprise architecture|togaf|archimate
		Progressive web apps|progressive web app|=PWA|service workers
		Web performance|core web vitals
		Computer graphics|shaders|rendering engine
		Operations research|linear programming|mathematical optimisation|mathematical optimization|or-tools
		Reinforcement learning
		Object detection|semantic segmentation
		Knowledge graphs|knowledge graph|ontologies
		OCR|-|=OCR
		Vector databases|vector database
		Bayesian statistics|bayesian methods|causal inference
		Feature flags|launchdarkly
		Product analytics|amplitude analytics|mixpanel
		Signal processing|digital signal processing|=DSP
		Functional safety|iso 26262|iec 61508
		Hardware-in-the-loop|hardware in the loop
		Bluetooth|bluetooth low energy|=BLE
		5G|=LTE|=3GPP`
	]
];
