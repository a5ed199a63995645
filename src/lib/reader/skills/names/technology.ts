import type { SkillList } from './names';

/** Further names of software and of the sciences. */
export const technology: readonly SkillList[] = [
	[
		'tool',
		`Hadoop|-|cloudera|cloudera manager|apache yarn|=YARN|mapreduce|map reduce|=EMR
		ZooKeeper|apache zookeeper
		NiFi|apache nifi
		Kudu|-|apache kudu|!Kudu
		HBase|apache hbase
		Impala|-|!Impala
		Parquet|apache parquet
		Avro|-|apache avro|!Avro
		Pentaho
		Fivetran|airbyte|stitch data
		Prefect|-|!Prefect|dagster
		Optuna|ray tune
		Weights & Biases|wandb
		MUI|material ui|material-ui|=MUI
		Less|-|!Less|=LESS
		Web components|webcomponents|lit element|stencil.js
		Twig|-|!Twig
		Blade|-|!Blade
		.NET|-|ado.net
		Struts|apache struts
		JSF|=JSF|richfaces|rich faces|primefaces
		JBoss|wildfly|jboss seam|weblogic|websphere
		SonarQube|-|!Sonar|sonarcloud
		Git|-|gitflow|git flow|git-flow
		CoffeeScript|coffee script
		Cordova|phonegap|phone gap|ionic|capacitor
		WebGPU
		Vulkan|-|!Vulkan
		WebAssembly|wasm
		CRDTs|=CRDT|operational transformation
		Onshape|fusion 360|rhino 3d
		CloudFormation|aws cdk
		AWS Glue|-|!Glue|aws glue
		Amazon ECS|=ECS|=ECR|fargate
		Apache Beam|google dataflow
		Kustomize|!Flux|-
		tRPC|=tRPC
		Prisma|-|!Prisma|drizzle orm|typeorm
		Vercel|netlify|cloudflare workers
		Ollama|vllm|llama.cpp
		Copilot|-|github copilot|claude code|!Cursor
		Appium|detox|espresso testing
		Axapta|microsoft axapta|=AX 2012
		Navision|ms navision`
	],
	[
		'field',
		`API design|-|?api
		Cloud computing|-|cloud environments|cloud environment|cloud solutions
		Data analysis|-|?analytics|exploratory analysis
		API testing|api tests
		Usability|usability principles|ux patterns|ui patterns|human-computer interaction|human computer interaction|=HCI
		Marketing attribution|attribution modelling|attribution modeling|attribution models
		Data collection|field data collection|data gathering|collecting data
		Data scraping|web scraping|web crawling|screen scraping|web crawlers
		Data literacy
		Feature engineering|feature extraction
		Regression models|linear regression|logistic regression|generalized linear models|generalized linear regression|=GLM|=GLMs|regression analysis
		Classification|-|classification models|classification algorithms|!classification|!clustering
		Personalisation|-|personalization algorithms|personalisation algorithms|!personalization
		Systems programming|low-level programming
		Financial markets|capital markets
		Chatbots|chatbot design|chatbot development|conversational ai|conversational design
		CCTV systems|ip cameras|security cameras
		Responsible AI|ai ethics
		AI agents|agentic ai|agentic workflows|ai agent
		Data protection|-|personally identifiable information|=PII
		Literature reviews|literature review|systematic reviews|systematic review|meta-analysis
		Survey research|survey design|questionnaire design|panel surveys|conducting surveys|survey methodology
		Ethnography|focus groups|participant observation
		Philosophy|-|~Philosophy|philosophy of science|philosophy of mind|philosophy of language|moral philosophy|political philosophy|epistemology|metaphysics|history of philosophy
		History of science|history and philosophy of science
		Oceanography|ocean modelling|ocean modeling|operational oceanography|ocean models
		Climate science|climate modelling|climate modeling|climate models|atmospheric science
		Data assimilation
		Hydrology|hydraulic modelling
		Geology|geophysics|geochemistry
		Remote sensing|satellite imagery|earth observation
		Linguistics|phonetics|corpus linguistics
		Energy surveys|thermal surveys|thermal imaging|energy audits|retrofit
		Astronomy|astrophysics
		Neuroscience
		Quantum computing`
	]
];
