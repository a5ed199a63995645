import type { SkillList } from './names';

/** What software runs on and is made, stored, watched and guarded with: databases, clouds, networks, devices. */
export const platforms: readonly SkillList[] = [
	[
		'tool',
		`ServiceNow|service now
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
		IBM MQ|websphere mq
		Message queues|message queue|message queuing|messaging systems|message brokers|message broker|activemq
		Airflow|apache airflow
		Flink|apache flink
		dbt|-|=dbt
		ETL|etl processes|etl pipelines|=ELT
		AWS|amazon web services|ec2|aws lambda|cloudformation
		Azure|microsoft azure|ms azure
		Google Cloud|gcp|google cloud platform
		Docker|docker compose
		Kubernetes|k8s|openshift|red hat openshift|eks|aks|gke
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
		Linux|ubuntu|rhel|red hat enterprise linux|almalinux|rocky linux|suse|red hat|debian|centos|gnu/linux
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
		OAuth|oauth2|openid connect|saml
		JSON
		XML|xslt
		YAML
		Jira|atlassian
		Confluence|-|~Confluence
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
		SSIS|ssrs|ssas|sql server reporting services|sql server integration services
		Cognos
		FPGA|verilog|vhdl|systemverilog
		PLC programming|plc|plcs|programmable logic controllers|siemens s7|allen bradley|tia portal
		SCADA
		LabVIEW
		ROS|robot operating system|-
		Arduino
		Raspberry Pi
		CAN bus|canoe|canopen|!CAN
		Wireshark
		Metasploit
		Burp Suite
		Nessus
		Firewalls|firewall|palo alto networks|fortinet|check point firewalls|pfsense
		Cisco|cisco ios|cisco ise|ccna|ccnp
		TCP/IP|tcp ip
		BGP|=OSPF|border gateway protocol
		DNS|dhcp
		VPN|vpns
		Azure DevOps|azure pipelines|team foundation server
		Azure Data Factory
		Azure Functions
		Azure Service Bus
		Azure Synapse|synapse analytics
		Intune|microsoft intune
		Exchange|-|exchange online|microsoft exchange|exchange server
		Group Policy|group policies|=GPO
		Veeam
		Hyper-V
		Proxmox
		OpenStack
		Nagios
		Zabbix
		SolarWinds
		SCCM|mecm|microsoft endpoint manager
		Jamf
		Okta
		CyberArk
		Argo CD|argocd|=ArgoCD
		Istio
		Backstage|-|!Backstage
		HashiCorp Vault|!Vault|-
		Packer|-|!Packer
		Pulumi
		CircleCI
		TeamCity
		SonarQube
		Artifactory|jfrog artifactory
		Dynatrace
		Sentry|-|~Sentry
		Kibana|logstash
		OpenTelemetry|otel
		Slurm
		Firebase|firestore
		Supabase
		XGBoost
		MLflow|ml flow
		SageMaker
		Vertex AI
		Delta Lake
		ClickHouse
		Teradata
		Db2|ibm db2
		Time series databases|influxdb|timescaledb|time series database
		PostGIS
		Solr|apache solr
		MQTT
		OPC UA|opc-ua
		Protocol Buffers|protobuf
		Kinesis|amazon kinesis
		SQS|amazon sqs
		Amazon S3|=S3|aws s3
		DAX|-|=DAX
		Power Query
		Power Platform|power apps|power automate
		Collibra
		Talend
		MuleSoft
		Lightning Web Components|lwc
		Fiori|sapui5|sap fiori
		SAP EWM|extended warehouse management
		SAP SuccessFactors|successfactors
		ERP|erp systems|erp system|enterprise resource planning
		Odoo
		SIEM|=SIEM|security information and event management|qradar
		EDR|-|=EDR|=XDR|endpoint detection and response
		SOAR|-|=SOAR
		CrowdStrike
		Microsoft Defender|defender for endpoint
		Microsoft Sentinel|azure sentinel
		Nmap
		MPLS
		VLANs|vlan
		Wi-Fi|wifi|wlan
		Juniper|junos
		SD-WAN
		VoIP|sip trunking
		IPv6
		FreeRTOS|zephyr rtos
		Yocto|embedded linux
		AUTOSAR
		ARM Cortex|cortex-m
		Fieldbus|ethercat|profinet|profibus|modbus
		Serial buses|=SPI|=I2C|=UART
		Altium|kicad|altium designer
		TwinCAT|beckhoff|codesys
		UML|=SysML
		BPMN
		Perforce
		JMeter`
	]
];
