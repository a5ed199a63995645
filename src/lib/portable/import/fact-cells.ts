import type { Facts, Salary } from '$lib/domain/facts';
import type { ColumnField } from './fields';
import type { Cells, RowDays } from './map-rows';
import {
	readAmount,
	readCurrency,
	readEmploymentType,
	readPayPeriod,
	readSalaryCell,
	readWorkplace
} from './read-cells';

const longestName = 500;

/** The facts that a row states; what its cells say in no known way is left to `doubt`, or kept beside. */
export function readFactCells(
	cells: Cells,
	{ url, postedOn, closesOn }: RowDays & { readonly url: string | undefined },
	doubt: (field: ColumnField, sentence: string) => void
): Facts {
	const title = line(cells.one('title'));
	const company = line(cells.one('company'));
	const places = cells.all('location').map(([, text]) => line(text));
	const location = line([...new Set(places)].join(', '));
	const workplaceText = cells.one('workplace');
	const typeText = cells.one('employmentType');
	const workplace = readWorkplace(workplaceText);
	const employmentType = readEmploymentType(typeText);
	if (workplaceText !== '' && !workplace && !/^(?:no|false)$/i.test(workplaceText)) {
		doubt('workplace', `“${workplaceText.slice(0, 40)}” is no workplace known here.`);
	}
	if (typeText !== '' && !employmentType) {
		doubt('employmentType', `“${typeText.slice(0, 40)}” is no type of employment known here.`);
	}
	const salary = salaryOf(cells);
	if (!salary && cells.one('salary') !== '') doubt('salary', 'Its pay could not be read.');
	return {
		...(title === '' ? {} : { title }),
		...(company === '' ? {} : { company }),
		...(location === '' ? {} : { location }),
		...(workplace ? { workplace } : {}),
		...(salary ? { salary } : {}),
		...(employmentType ? { employmentType } : {}),
		...(postedOn === undefined ? {} : { postedOn }),
		...(closesOn === undefined ? {} : { expiresOn: closesOn }),
		...(url === undefined ? {} : { url })
	};
}

function line(text: string): string {
	return text.replace(/\s+/g, ' ').trim().slice(0, longestName);
}

function salaryOf(cells: Cells): Salary | undefined {
	const whole = cells.one('salary') === '' ? undefined : readSalaryCell(cells.one('salary'));
	const min = readAmount(cells.one('salaryMin')) ?? whole?.min;
	const max = readAmount(cells.one('salaryMax')) ?? whole?.max;
	// Exporters write 0 for what was not stated.
	if (!min && !max) return undefined;
	const currency = readCurrency(cells.one('currency')) ?? whole?.currency;
	const period = readPayPeriod(cells.one('payPeriod')) ?? whole?.period;
	return {
		...(min ? { min } : {}),
		...(max ? { max } : {}),
		...(currency === undefined ? {} : { currency }),
		...(period === undefined ? {} : { period })
	};
}
