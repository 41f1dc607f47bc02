/** The zone of tolerance for those who hear it. */

import { type Names, possessive } from '../../../shared/analysis/names.ts';
import { pointsInWords } from '../../../shared/analysis/words.ts';
import { say } from '../../../shared/words/spoken.ts';
import type { MatrixRow } from './matrix-rows.ts';

/** “Harbor’s minimum 7, desired 9. Harbor says 4, three below its minimum. Northwind says 7.” */
export function zoneInWords(row: MatrixRow, names: Names): string {
	if (row.holder === null || row.deliverer === null) return say('It is not settled who expects this.');
	const [holder, deliverer] = [names[row.holder], names[row.deliverer]];
	const bar = `${possessive(holder)} minimum ${row.minimum ?? 'not given'}, desired ${row.desired ?? 'not given'}.`;
	const own =
		row.perceived === null
			? say('{holder} gives no number', { holder })
			: say('{holder} says {perceived}', { holder, perceived: row.perceived });
	const self =
		row.selfView === null
			? say('{deliverer} gives no number', { deliverer })
			: say('{deliverer} says {selfView}', { deliverer, selfView: row.selfView });
	return `${bar} ${own}${placeInWords(row)}. ${self}.`;
}

function placeInWords({ zone, adequacyGap }: MatrixRow): string {
	switch (zone) {
		case 'unrated':
			return '';
		case 'below minimum':
			return `, ${pointsInWords(-(adequacyGap ?? 0))} below its minimum`;
		case 'within tolerance':
			return say(', between minimum and desired');
		case 'at or above desired':
			return say(', at or above desired');
	}
}
