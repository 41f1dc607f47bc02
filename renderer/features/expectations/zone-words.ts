/** The zone of tolerance for those who hear it. */
import { type Names, possessive } from '../../../shared/analysis/names.ts';
import { pointsInWords } from '../../../shared/analysis/words.ts';
import type { MatrixRow } from './matrix-rows.ts';

/** “Harbor’s minimum 7, desired 9. Harbor says 4, three below its minimum. Northwind says 7.” */
export function zoneInWords(row: MatrixRow, names: Names): string {
	if (row.holder === null || row.deliverer === null) return 'It is not settled who expects this.';
	const [holder, deliverer] = [names[row.holder], names[row.deliverer]];
	const bar = `${possessive(holder)} minimum ${row.minimum ?? 'not given'}, desired ${row.desired ?? 'not given'}.`;
	const own = row.perceived === null ? `${holder} gives no number` : `${holder} says ${row.perceived}`;
	const self = row.selfView === null ? `${deliverer} gives no number` : `${deliverer} says ${row.selfView}`;
	return `${bar} ${own}${placeInWords(row)}. ${self}.`;
}

function placeInWords({ zone, adequacyGap }: MatrixRow): string {
	switch (zone) {
		case 'unrated':
			return '';
		case 'below minimum':
			return `, ${pointsInWords(-(adequacyGap ?? 0))} below its minimum`;
		case 'within tolerance':
			return ', between minimum and desired';
		case 'at or above desired':
			return ', at or above desired';
	}
}
