import { fold } from '$lib/domain/folded-text';

/** What a column of a table can say of a job. `keep`: whatever it says is kept as a comment. */
export const columnFields = [
	'title',
	'company',
	'url',
	'location',
	'status',
	'appliedOn',
	'savedOn',
	'statusOn',
	'postedOn',
	'closesOn',
	'followUpOn',
	'salary',
	'salaryMin',
	'salaryMax',
	'currency',
	'payPeriod',
	'workplace',
	'employmentType',
	'posting',
	'notes',
	'tags',
	'contactName',
	'contactEmail',
	'contactPhone',
	'sourceId',
	'isApplied',
	'isArchived',
	'keep',
	'skip'
] as const;
export type ColumnField = (typeof columnFields)[number];

/** Fields that several columns may say together. */
export const joinedFields: readonly ColumnField[] = ['location', 'notes', 'tags', 'keep', 'skip'];

export const dayFields = [
	'appliedOn',
	'savedOn',
	'statusOn',
	'postedOn',
	'closesOn',
	'followUpOn'
] as const satisfies readonly ColumnField[];
export type DayField = (typeof dayFields)[number];

export function isColumnField(text: string | undefined): text is ColumnField {
	return (columnFields as readonly (string | undefined)[]).includes(text);
}

/** Names that columns have in files of other programs and in sheets of one's own, folded. */
const names: { readonly [Field in ColumnField]?: string } = {
	title:
		'title|job title|jobtitle|role|position|job|job position|position title|role title|job role|job name|opening|stelle|position applied|role name',
	company:
		'company|company name|companyname|employer|employer name|organization|organisation|firm|org|firma|unternehmen|arbeitgeber|business|hiring company',
	url: 'url|link|job url|joburl|job link|job posting|posting url|posting link|listing url|apply link|application link|job posting url|job posting link|web site|website|posting|job ad|job description link',
	location: 'location|city|state|where|place|job location|office|ort|standort|country',
	status:
		'status|stage|stand|state of application|application status|application stage|current stage|current status|outcome|result|list|listname|list name|statusname|status name|column|step|phase|progress',
	appliedOn:
		'applied|applied on|applied at|applied date|applieddate|date applied|application date|date of application|apply date|submitted|submitted on|date submitted|sent|sent on|beworben am|date sent|date',
	savedOn:
		'saved|saved on|saved at|saved date|date saved|created|created at|createdat|date created|added|added on|added at|date added|bookmarked|created date|date found|found on',
	statusOn: 'stage date|status date|status changed|last status change|date of status|status since',
	postedOn:
		'posted|posted on|posted at|date posted|dateposted|posting date|published|published on|posted date',
	closesOn:
		'deadline|closing date|closes|closes on|application deadline|due|due date|expires|expires on|apply by|valid through|bewerbungsschluss|close date|expiry date',
	followUpOn: 'follow up|follow up at|follow up on|follow up date|next follow up|next action date',
	salary:
		'salary|pay|compensation|salary range|salaryrange|wage|gehalt|pay range|expected salary|rate',
	salaryMin: 'min salary|minimum salary|salary min|min amount|salary from|pay from|salary low',
	salaryMax: 'max salary|maximum salary|salary max|max amount|salary to|pay to|salary high',
	currency: 'salary currency|currency|pay currency',
	payPeriod: 'salary pay period|pay period|salary period|interval|salary interval',
	workplace:
		'workplace|workplacetype|workplace type|work model|workmodel|remote|work type|on site or remote|remote status|work mode|arrangement|work arrangement|remote hybrid',
	employmentType:
		'employment type|employmenttype|job type|jobtype|contract|contract type|type of employment|role type',
	posting:
		'description|job description|jobdescription|htmldescription|html description|jd|jd text|jdtext|posting text|job posting text',
	notes: 'notes|note|comment|comments|remarks|notizen|my notes|additional notes|thoughts',
	tags: 'tags|tag|labels|label|categories|keywords',
	contactName:
		'contact|contact name|contact person|recruiter|hiring manager|recruiter name|contacts|ansprechpartner|point of contact',
	contactEmail: 'contact email|recruiter email|email|e mail|contact e mail',
	contactPhone: 'contact phone|contact phone number|phone|recruiter phone',
	sourceId: 'id|job id|jobid|uuid|index',
	isArchived: 'archived|archived at|is archived',
	skip: 'updated|updated at|last updated|last modified|last update|modified|checked availability at|resume uuid|availability status'
};

const fieldByName = new Map(
	Object.entries(names).flatMap(([field, list]) =>
		// The keys of `names` are fields.
		list.split('|').map((name) => [name, field as ColumnField] as const)
	)
);

/** A name of a column without case, accents and marks: "Company_Name " is "company name". */
export function foldColumn(name: string): string {
	return fold(name)
		.replace(/[^\p{L}\p{N}#]+/gu, ' ')
		.trim();
}

/** What columns are likely to say, by their names; the first of two that seem to say the same is believed. */
export function guessFields(columns: readonly string[]): readonly ColumnField[] {
	const taken = new Set<ColumnField>();
	const folded = columns.map(foldColumn);
	const guessed = folded.map((name): ColumnField => {
		const field = fieldByName.get(name);
		if (field === undefined) return 'keep';
		// "Date" tells the day of applying only where no better column does.
		const isVague = name === 'date' || name === 'applied' || name === 'saved' || name === 'posting';
		const hasBetter =
			isVague && folded.some((other) => other !== name && fieldByName.get(other) === field);
		if (hasBetter || (taken.has(field) && !joinedFields.includes(field))) return 'keep';
		taken.add(field);
		return field;
	});
	return guessed;
}
