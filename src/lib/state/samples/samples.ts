import { accountant } from './accountant';
import { backendEngineer } from './backend-engineer';
import { joiner } from './joiner';
import { nurse } from './nurse';
import { productDesigner } from './product-designer';
import type { SamplePosting } from './sample-posting';
import { sousChef } from './sous-chef';
import { teacher } from './teacher';
import { warehouseLead } from './warehouse-lead';

export type { SamplePosting };

/** Eight jobs in different trades and at different points of the way. Every employer is invented. */
export const samplePostings: readonly SamplePosting[] = [
	nurse,
	productDesigner,
	warehouseLead,
	joiner,
	backendEngineer,
	sousChef,
	teacher,
	accountant
];
