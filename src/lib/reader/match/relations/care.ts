/** Care, medicine, laboratory, teaching, social work. */
export const careRelations = `
Registered nurse ~ Licensed practical nurse ~ Certified nursing assistant
Licensed practical nurse ~ Certified nursing assistant ~ NVQ in care
BLS ~ First aid ~ ACLS
Teaching certificate ~ TEFL
Epic ~ Cerner ~ SystmOne ~ Electronic health records
Canvas LMS ~ Google Classroom
Patient care ~ Nursing ~ Personal care ~ Elderly care
Nursing ~ Acute care ~ Midwifery ~ Palliative care
Acute care ~ Surgery ~ Clinical assessment
Elderly care ~ Personal care ~ Palliative care ~ NVQ in care
Wound care ~ Infection control ~ Nursing
Medication administration ~ Pharmacy ~ Nursing
Phlebotomy ~ Vital signs ~ Clinical assessment
Care planning ~ Social work ~ Clinical assessment
Mental health ~ Counselling ~ Psychology ~ Social work
Paediatrics ~ Childcare ~ Midwifery
Rehabilitation ~ Occupational therapy ~ Moving and handling
Speech and language therapy ~ Special educational needs
Dentistry ~ Patient care
Laboratory work ~ Chemistry ~ Biology ~ Clinical trials
Public health ~ Environmental science ~ Health and safety
Health and safety ~ Food safety ~ OSHA 10
Safeguarding ~ Safeguarding policy ~ Enhanced DBS ~ Social work
Social work ~ Advocacy ~ Counselling ~ Childcare
Childcare ~ Teaching ~ Special educational needs
Nutrition ~ Cooking ~ Public health
Teaching ~ Tutoring ~ Lesson planning ~ Curriculum development
Classroom management ~ Teaching ~ Special educational needs
Student assessment ~ Teaching ~ Tutoring
Phonics ~ Teaching
Chemistry ~ Biology ~ Toxicology ~ Chemical engineering
Physics ~ Mathematics ~ Mechanical engineering
Mathematics ~ Statistics

Registered nurse > Nursing, Patient care, Vital signs, Medication administration
Registered nurse > Licensed practical nurse, Certified nursing assistant
Licensed practical nurse > Nursing, Patient care, Certified nursing assistant
Certified nursing assistant, Nursing, Acute care > Patient care
ACLS > BLS
Epic, Cerner, SystmOne > Electronic health records
Acute care, Midwifery > Nursing
Teaching certificate > Teaching, Lesson planning, Classroom management
Teaching > Lesson planning
Social work licence > Social work
NVQ in care > Personal care
Elderly care > Personal care
Sequencing ~ Bioinformatics ~ Genetics
Flow cytometry ~ Western blot ~ Cell biology ~ Laboratory work
CRISPR ~ Genetics ~ Cell biology
Mass spectrometry ~ Spectroscopy ~ Chemistry
Microscopy ~ Histology ~ Laboratory work
Fermentation ~ Cell biology
Process validation ~ Good laboratory practice ~ Standard operating procedures ~ CAPA ~ Quality management
Pharmacovigilance ~ Regulatory affairs ~ Clinical trials
Medical devices ~ Regulatory affairs
E-learning ~ Adult education ~ Learning and development
Motivational interviewing ~ Cognitive behavioural therapy ~ Counselling`;
