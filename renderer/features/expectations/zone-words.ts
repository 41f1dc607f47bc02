/** The zone of tolerance for those who hear it. */

import type { Names } from '../../../shared/analysis/names.ts';
import { pointsInWords } from '../../../shared/analysis/words.ts';
import { say, spoken } from '../../../shared/words/spoken.ts';
import type { MatrixRow } from './matrix-rows.ts';

/** “Harbor’s minimum 7, desired 9. Harbor says 4, three below its minimum. Northwind says 7.” */
export function zoneInWords(row: MatrixRow, names: Names): string {
	if (row.holder === null || row.deliverer === null) return say('It is not settled who expects this.');
	const [holder, deliverer] = [names[row.holder], names[row.deliverer]];
	const asked = say('{holder_s} minimum {minimum}, desired {desired}.', {
		holder,
		minimum: row.minimum === null ? say('not given') : rated(row.minimum),
		desired: row.desired === null ? say('not given') : rated(row.desired),
	});
	const own = row.perceived === null ? say('{name} gives no number.', { name: holder }) : ownInWords(row, holder);
	const self =
		row.selfView === null
			? say('{name} gives no number.', { name: deliverer })
			: say('{name} says {rating}.', { name: deliverer, rating: rated(row.selfView) });
	return `${asked} ${own} ${self}`;
}

function ownInWords({ zone, adequacyGap, perceived }: MatrixRow, name: string): string {
	const said = { name, rating: rated(perceived ?? 0) };
	switch (zone) {
		case 'unrated':
			return say('{name} says {rating}.', said);
		case 'below minimum':
			return say('{name} says {rating}, {points} below its minimum.', {
				...said,
				points: pointsInWords(-(adequacyGap ?? 0)),
			});
		case 'within tolerance':
			return say('{name} says {rating}, between minimum and desired.', said);
		case 'at or above desired':
			return say('{name} says {rating}, at or above desired.', said);
	}
}

function rated(rating: number): string {
	return spoken().number(rating);
}
