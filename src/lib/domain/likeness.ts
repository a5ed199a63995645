import { canonicalLink } from './canonical-link';
import type { Facts } from './facts';
import type { JobId } from './id';
import type { Job } from './job';
import { foldName } from './profile';

/** Why a person should be asked whether two jobs are one; never a reason to merge by itself. */
export type Likeness = 'link' | 'names';

export interface LikeJob {
	readonly job: Job;
	readonly by: Likeness;
}

/** Finds jobs that are alike among thousands, without comparing each with each. */
export interface LikenessIndex {
	/**
	 * Takes in the jobs as they are now; only those that changed cost anything. At most as many as `most` in one go, so
	 * that thousands can be taken in without a stutter.
	 * @returns whether all are taken in
	 */
	follow(jobs: ReadonlyMap<JobId, Job>, most?: number): boolean;
	/** Jobs of the same link first, then those of the same company and title; of each the one saved last first. */
	alike(facts: Facts): readonly LikeJob[];
	/** The jobs of the same company, the one saved last first. */
	ofCompany(company: string): readonly Job[];
}

/** Forms of companies, which one posting gives and another leaves out. */
const companyForm =
	/ (?:inc|incorporated|llc|llp|ltd|limited|plc|corp|corporation|co|gmbh|mbh|ag|se|kg|kgaa|ug|e ?v|bv|b v|nv|n v|sa|s a|sas|sarl|srl|s r l|spa|s p a|oy|ab|as|aps|pty|pte|sp z o o|lda|group|holding)$/;

/** "(m/w/d)", "(f/m/x)", "(all genders)", which say nothing of the job. */
const genders = /\((?:[a-z]{1,3}(?:\s*[/|,*]\s*[a-z]{1,3}){1,3}|all genders?|gn)\)|\*in(?:nen)?\b/i;

export function indexLikeness(): LikenessIndex {
	const jobsByKey = new Map<string, Map<JobId, Job>>();
	const known = new Map<JobId, Job>();
	let all: ReadonlyMap<JobId, Job> = known;

	function forget(job: Job): void {
		for (const key of keysOf(job.facts)) jobsByKey.get(key)?.delete(job.id);
		known.delete(job.id);
	}

	function learn(job: Job): void {
		for (const key of keysOf(job.facts)) {
			const jobs = jobsByKey.get(key);
			if (jobs) jobs.set(job.id, job);
			else jobsByKey.set(key, new Map([[job.id, job]]));
		}
		known.set(job.id, job);
	}

	function find(key: string | undefined): readonly Job[] {
		const found = key === undefined ? undefined : jobsByKey.get(key)?.values();
		return [...(found ?? [])].sort((a, b) => b.createdAt - a.createdAt);
	}

	return {
		follow(jobs, most = Infinity) {
			if (jobs === all) return true;
			let left = most;
			for (const [id, job] of jobs) {
				const before = known.get(id);
				if (before === job) continue;
				if (left === 0) return false;
				left -= 1;
				if (before) forget(before);
				learn(job);
			}
			if (known.size > jobs.size) for (const [id, job] of known) if (!jobs.has(id)) forget(job);
			all = jobs;
			return true;
		},
		alike(facts) {
			const { link, names } = keysByKind(facts);
			const byLink = find(link);
			const byNames = find(names).filter((job) => !byLink.includes(job));
			return [
				...byLink.map((job) => ({ job, by: 'link' }) as const),
				...byNames.map((job) => ({ job, by: 'names' }) as const)
			];
		},
		ofCompany: (company) => find(keysByKind({ company }).company)
	};
}

/** A title without what says for whom it is meant: "Baker (m/f/d)" is "Baker". */
export function bareTitle(title: string): string {
	return title.replace(genders, ' ').replace(/\s+/g, ' ').trim();
}

/** Whether a person said of two jobs, at either of them, that they are not the same. */
export function areToldApart(one: Job, other: Job): boolean {
	return one.differsFrom.includes(other.id) || other.differsFrom.includes(one.id);
}

function keysOf(facts: Facts): readonly string[] {
	const { link, names, company } = keysByKind(facts);
	return [link, names, company].filter((key) => key !== undefined);
}

/** Under what a job is found; a key is absent where what it is made of is not stated. */
function keysByKind({ title, company, url }: Facts) {
	const link = url && canonicalLink(url);
	const who = company && foldCompany(company);
	const what = who && title && fold(bareTitle(title));
	return {
		link: link ? `link ${link}` : undefined,
		names: what ? `names ${who} | ${what}` : undefined,
		company: who ? `company ${who}` : undefined
	};
}

function foldCompany(company: string): string {
	let folded = fold(company);
	while (companyForm.test(folded)) folded = folded.replace(companyForm, '');
	return folded;
}

function fold(text: string): string {
	const isPlain = /^[\x20-\x7e]*$/.test(text);
	return foldName(text.replace(isPlain ? plainMarks : marks, ' '));
}

const plainMarks = /[^a-zA-Z0-9+#]+/g;
const marks = /[^\p{L}\p{M}\p{N}+#]+/gu;
