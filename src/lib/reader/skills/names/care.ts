import type { SkillList } from './names';

/** Care, medicine, teaching and social work. */
export const care: readonly SkillList[] = [
	[
		'licence',
		`Registered nurse|registered nurse licence|rn license|rn licence|nmc registration|nmc pin|registered with the nmc|nmc registered|rgn|rmn
		Licensed practical nurse|lpn|lvn
		Certified nursing assistant|cna|nurse aide
		BLS|basic life support|cpr|cpr certification|aed
		ACLS|advanced cardiac life support|pals|=ALS
		First aid|first aid certificate|first-aid|erste hilfe|ehbo|premiers secours|paediatric first aid
		Medical licence|medical license|gmc registration|board certified|board certification|approbation
		HCPC registration|hcpc registered|hcpc
		Teaching certificate|qualified teacher status|qts|pgce|teaching license|teaching credential|teacher certification|lehramt|lehrbefähigung|teaching certification|onderwijsbevoegdheid|=CAPES
		TEFL|tesol|celta|=DELTA
		Social work licence|lcsw|lmsw|msw|social work england
		NVQ in care|nvq level 2 in health and social care|nvq level 3 in health and social care|nvq in health and social care|care certificate|diploma in health and social care
		Enhanced DBS|dbs check|=DBS|enhanced dbs check|background clearance|führungszeugnis|working with children check|=PVG|pvg scheme|enhanced pvg
		HIPAA`
	],
	[
		'tool',
		`Epic|-|!Epic|epic emr|epic ehr|epic systems|epic charting
		Cerner
		Electronic health records|ehr|emr|electronic medical records|electronic patient records|electronic care records
		SystmOne|emis web|emis
		ICD-10|icd10|cpt coding|medical coding|medical billing
		Canvas LMS|moodle|blackboard|learning management system|lms
		Google Classroom
		Interactive whiteboard|smart board|smartboard
		LIMS|laboratory information management system
		HL7|=FHIR`
	],
	[
		'field',
		`Patient care|direct patient care|patient safety|bedside care|patient-centred care|patient centered care|person-centred care|person centred care|patientenversorgung|soins
		BSN|bachelor of science in nursing|!ADN|associate degree in nursing
		Nursing|nursing care|nursing practice|krankenpflege|pflege|soins infirmiers|enfermería|verpleging|enfermagem
		Acute care|critical care|intensive care|icu|emergency department|emergency medicine|emergency room
		Medication administration|administering medication|medication management|administer medication|administer medications|medicines management
		Wound care|wound management|dressings
		Phlebotomy|venepuncture|venipuncture|cannulation|iv therapy|taking blood
		Vital signs|observations of patients|clinical observations
		Infection control|infection prevention|hygiene standards|sterile technique
		Care planning|care plans|care plan|discharge planning|pflegeplanung|pflegedokumentation
		Clinical assessment|patient assessment|patient triage|clinical assessments
		Palliative care|end of life care|end-of-life care|hospice
		Elderly care|geriatric care|care of older people|residential care|dementia care|dementia|altenpflege|ouderenzorg
		Mental health|mental health care|psychiatric care|behavioral health|behavioural health
		Paediatrics|pediatrics|paediatric care|neonatal
		Midwifery|maternity care|maternity ward|maternity unit|maternity services|obstetrics
		?Surgery|perioperative|operating theatre|operating room|theatre nursing
		?Rehabilitation|physiotherapy|physical therapy|manual therapy|musculoskeletal
		Occupational therapy
		Speech and language therapy|speech therapy
		Radiography|radiology|mri|x-ray|ultrasound|medical imaging
		Pharmacy|?dispensing|pharmacology|pharmaceutical care
		Dentistry|dental care|dental nursing|dental hygiene
		Laboratory work|laboratory techniques|lab techniques|?laboratory|pcr|elisa|cell culture|pipetting|?assays|electrophysiology|dna extraction|sample preparation|sample handling|titration
		Clinical trials|clinical research|gcp|good clinical practice|gmp|good manufacturing practice
		Public health|epidemiology|health promotion|health education|community health
		Health and safety|occupational health and safety|osha|coshh|arbeitssicherheit|safety regulations|safety standards|workplace safety|nebosh|iosh|safe work practices|occupational safety|=H&S|health & safety
		Safeguarding|child protection|safeguarding children|vulnerable adults
		Personal care|activities of daily living|assist with daily living|personal hygiene
		Moving and handling|manual handling|patient handling|hoisting
		Counselling|?counseling|psychotherapy|therapeutic interventions|crisis intervention
		Social work|casework|social services|child welfare|sozialarbeit
		?Advocacy|patient advocacy
		Childcare|child care|early years|early childhood education|eyfs|kinderbetreuung|nursery care|child development
		?Nutrition|dietetics|dietary needs|special diets
		Veterinary care|animal care|animal welfare|animal handling
		?Teaching|classroom teaching|teaching experience|unterricht|enseñanza|lesgeven|ensino de línguas
		Lesson planning|lesson plans|plan lessons|planning lessons
		Classroom management|behaviour management|behavior management|pupil behaviour
		Curriculum development|curriculum design|national curriculum|curriculum planning|?curriculums|?curricula|?curriculum
		Special educational needs|=SEN|=SEND|special education|iep|ieps|special needs
		Student assessment|?marking|?grading|pupil progress|assessment for learning|student progress
		Tutoring|mentoring students|coaching students
		Phonics|early literacy|guided reading
		Safeguarding policy|keeping children safe in education
		Biology|microbiology
		Chemistry|analytical chemistry|organic chemistry|chromatography|hplc
		?Physics
		Mathematics|maths
		?Psychology
		Toxicology
		Environmental science|environmental health|industrial hygiene|ecology
		Flow cytometry|=FACS
		Western blot|western blotting
		Sequencing|-|next-generation sequencing|next generation sequencing|=NGS|rna-seq|rna sequencing
		CRISPR
		Mass spectrometry|lc-ms|gc-ms|lc-ms/ms
		Spectroscopy|ftir|raman|uv-vis|=NMR
		Microscopy|electron microscopy|confocal
		Histology|immunohistochemistry
		Cell biology
		Immunology
		Genetics|genomics
		Bioinformatics|computational biology|snakemake|nextflow
		Fermentation|bioreactors|upstream processing|downstream processing
		?Medical devices|iso 13485|iec 62304|medical device regulation
		Process validation|equipment qualification|iq/oq/pq|cleaning validation
		Standard operating procedures|=SOPs|=SOP
		CAPA|-|=CAPA
		Pharmacovigilance|drug safety
		Regulatory affairs
		Good laboratory practice|=GLP|iso 17025
		ECG|=EKG|electrocardiogram
		Sterilisation|aseptic technique|sterilization
		Cognitive behavioural therapy|=CBT|cognitive behavioral therapy
		Motivational interviewing
		Autism|=ASD
		Cardiology
		Oncology
		IB Diploma|international baccalaureate
		A Level|-|=A Level|=A-Level|=GCSE|=IGCSE
		E-learning|elearning|blended learning|articulate 360|instructional design
		Adult education`
	]
];
