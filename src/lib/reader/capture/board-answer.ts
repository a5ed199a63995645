import type { BoardPosting } from '$lib/domain/boards';
import type { CapturedPage } from '$lib/domain/captured';
import { escaped } from '../source/bare-html';
import { decodeEntities } from '../source/entities';
import { nodeOf, nodesOf, textOf, type Node } from '../source/json-ld';
import { captureJsonLd } from './capture-page';

/**
 * The posting in a board's answer, in the words of schema.org so that it is read like a page's own; nothing where it is
 * not there. Shapes: Greenhouse Job Board API, Lever Postings API v0, Ashby Job Postings API.
 * @param link as it was given; the answer's own address wins
 */
export function pageOfAnswer(
	posting: BoardPosting,
	link: string,
	answer: unknown
): CapturedPage | undefined {
	const node = { Greenhouse: fromGreenhouse, Lever: fromLever, Ashby: fromAshby }[posting.board](
		posting,
		answer
	);
	if (!node || textOf(node['title']) === undefined) return undefined;
	const url = textOf(node['url']) ?? link;
	const [page] = captureJsonLd(JSON.stringify({ '@type': 'JobPosting', ...node, url }));
	return page && { ...page, url };
}

function fromGreenhouse({ employer }: BoardPosting, answer: unknown): Node | undefined {
	const job = nodeOf(answer);
	if (!job) return undefined;
	const pay = nodeOf(job['pay_input_ranges']);
	const cents = (name: string) => {
		const value = Number(textOf(pay?.[name]));
		return value > 0 ? value / 100 : undefined;
	};
	return {
		title: job['title'],
		description: decodeEntities(textOf(job['content']) ?? ''),
		datePosted: job['first_published'],
		hiringOrganization: { name: textOf(job['company_name']) ?? nameOf(employer) },
		jobLocation: textOf(nodeOf(job['location'])?.['name']),
		url: job['absolute_url'],
		...(pay && {
			baseSalary: {
				currency: pay['currency_type'],
				value: { minValue: cents('min_cents'), maxValue: cents('max_cents') }
			}
		})
	};
}

function fromLever({ employer }: BoardPosting, answer: unknown): Node | undefined {
	const job = nodeOf(answer);
	if (!job) return undefined;
	const categories = nodeOf(job['categories']);
	const places = nodesOf(categories?.['allLocations']);
	const pay = nodeOf(job['salaryRange']);
	const unit = /per-(hour|day|week|month|year)/.exec(textOf(pay?.['interval']) ?? '')?.[1];
	const created = Number(textOf(job['createdAt']));
	const lists = nodesOf(job['lists']).flatMap((list) => {
		const { text, content } = nodeOf(list) ?? {};
		return [`<h3>${escaped(textOf(text) ?? '')}</h3><ul>${textOf(content) ?? ''}</ul>`];
	});
	const parts = [textOf(job['description']), ...lists, textOf(job['additional'])];
	return {
		title: job['text'],
		description: parts.filter((part) => part !== undefined).join('\n'),
		datePosted: created > 0 && created < 4e12 ? new Date(created).toISOString() : undefined,
		hiringOrganization: { name: nameOf(employer) },
		jobLocation: places.length > 0 ? places : textOf(categories?.['location']),
		jobLocationType: job['workplaceType'] === 'remote' ? 'TELECOMMUTE' : undefined,
		employmentType: categories?.['commitment'],
		url: job['hostedUrl'],
		...(pay && {
			baseSalary: {
				currency: pay['currency'],
				value: { minValue: pay['min'], maxValue: pay['max'], unitText: unit }
			}
		})
	};
}

const ashbyTypes: Readonly<Record<string, string>> = {
	FullTime: 'FULL_TIME',
	PartTime: 'PART_TIME',
	Intern: 'INTERN',
	Contract: 'CONTRACTOR',
	Temporary: 'TEMPORARY'
};

function fromAshby({ employer, id }: BoardPosting, answer: unknown): Node | undefined {
	const job = nodesOf(nodeOf(answer)?.['jobs'])
		.map(nodeOf)
		.find((each) => textOf(each?.['id'])?.toLowerCase() === id);
	if (!job) return undefined;
	const others = nodesOf(job['secondaryLocations']).map((place) =>
		textOf(nodeOf(place)?.['location'])
	);
	const pay = nodesOf(nodeOf(job['compensation'])?.['summaryComponents'])
		.map(nodeOf)
		.find((part) => textOf(part?.['compensationType']) === 'Salary');
	return {
		title: job['title'],
		description: textOf(job['descriptionHtml']) ?? textOf(job['descriptionPlain']),
		datePosted: job['publishedAt'],
		hiringOrganization: { name: nameOf(employer) },
		jobLocation: [textOf(job['location']), ...others].filter((place) => place !== undefined),
		jobLocationType:
			job['workplaceType'] === 'Remote' || job['isRemote'] === true ? 'TELECOMMUTE' : undefined,
		employmentType: ashbyTypes[textOf(job['employmentType']) ?? ''],
		url: job['jobUrl'],
		...(pay && {
			baseSalary: {
				currency: pay['currencyCode'],
				value: {
					minValue: pay['minValue'],
					maxValue: pay['maxValue'],
					unitText: /(HOUR|DAY|WEEK|MONTH|YEAR)/i.exec(textOf(pay['interval']) ?? '')?.[1]
				}
			}
		})
	};
}

/** A board that does not tell the employer's name has it in its addresses: "quarry-lane" is "Quarry Lane". */
function nameOf(employer: string): string {
	return employer
		.split(/[\s_-]+/)
		.map((word) => (/^[a-z]/.test(word) ? word.charAt(0).toUpperCase() + word.slice(1) : word))
		.join(' ');
}
