import { foldName } from '$lib/domain/profile';

/** Names of the dictionary that a match treats in a way of their own; a test holds them against it. */
const folded = (list: string): ReadonlySet<string> => new Set(list.split('|').map(foldName));

export const languageNames: ReadonlySet<string> = folded(
	`English|German|Basque|Galician|Albanian|French|Spanish|Portuguese|Italian|Dutch|Polish|Russian|Ukrainian|Arabic|Turkish|Hindi|Mandarin|Japanese|Korean|Swedish|Danish|Norwegian|Finnish|Czech|Greek|Hebrew|Vietnamese|Urdu|Bengali|Tagalog|Sign language|Cantonese|Punjabi|Tamil|Hungarian|Romanian|Welsh|Haitian Creole|American Sign Language|British Sign Language|Catalan|Estonian|Latvian|Lithuanian|Slovak|Slovenian|Croatian|Serbian|Bulgarian|Swahili|Farsi`
);

export const licenceNames: ReadonlySet<string> = folded(
	`CPA|ACCA|Working at height|Early years qualification|Youth leader certificate|STCW|CFA|PMP|PRINCE2|Six Sigma|Scrum Master certification|CISSP|Bar admission|CIPD|Notary public|Security clearance|Driving licence|Forklift licence|CDL|CSCS card|Electrician's licence|Gas Safe|Plumbing licence|Welding certificate|OSHA 10|Food hygiene certificate|Personal licence|Security guard licence|Pesticide licence|Professional Engineer|Meisterbrief|Registered nurse|Licensed practical nurse|Certified nursing assistant|BLS|ACLS|First aid|Medical licence|HCPC registration|Teaching certificate|TEFL|Social work licence|NVQ in care|Enhanced DBS|OSCP|CEH|CompTIA|AWS certification|Azure certification|ITIL certification|ADR certificate|ECS card|Alcohol server permit|HGV entitlement|CDL endorsements|Medical examiner's certificate|Medical assistant certification|Nursing registration|Nurse practitioner licence|Veterinary technician licence|Pharmacy technician licence|Phlebotomy certificate|Dental radiography certificate|EMT|NVQ|Child development associate|Language test|Cosmetology licence|EPA 608|NATE certification|F-Gas|ASE certification|MOT tester licence|FAA A&P licence|Slinger/signaller|IPAF|Confined space training|Asbestos awareness|Firefighter certification|HAZMAT|Enrolled agent|CMA|CIA|AAT|Paralegal certificate|Real estate licence|Insurance licence|Lifeguard certificate|Personal trainer certificate|CLIA|VCA|BIG registration|Electrical authorisation|Certiphyto|SSIAP|Instructor qualification`
);

/** How people work: nobody lists all of it, so that its absence says nothing. */
export const mannerNames: ReadonlySet<string> = folded(
	`Communication|Cross-team communication|Teamwork|Leadership|Supervision|Mentoring|Problem solving|Analytical thinking|Organisational skills|Time management|Attention to detail|Self-motivation|Flexibility|Reliability|Empathy|Creativity|Working under pressure|Decision making|Discretion|Physical fitness|Shift work`
);
