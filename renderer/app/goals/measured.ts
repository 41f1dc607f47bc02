/** Measured and computed values as people say them: rounded, and the distance to a target in words. */

import { filled } from '../../../shared/analysis/names.ts';
import { decimalsOf } from '../../../shared/base/money.ts';
import { say } from '../../../shared/words/spoken.ts';
import { formatPercent } from '../../ui/format-money.ts';
import { showNumber, type Unit } from './quantities.ts';

/** `£34.2k`, `27.5%`, `14`: money to three figures or whole units, the rest to one decimal. */
export function showMeasured(value: number, unit: Unit): string {
	return showNumber(roundedFor(value, unit), unit);
}

function roundedFor(value: number, { unit, currency }: Unit): number {
	if (unit !== 'money') return Math.round(value * 10) / 10;
	const whole = 10 ** decimalsOf(currency);
	const major = Math.abs(value) / whole;
	const step = major >= 1e6 ? 1e4 : major >= 1e4 ? 100 : 1;
	return Math.round(value / whole / step) * step * whole;
}

/** `1.5 points behind`, `£2.6k a month ahead`, `on target`. `ahead` is below zero where it is behind. */
export function aheadWords(ahead: number, unit: Unit): string {
	if (ahead === 0) return say('on target');
	const shown = showMeasured(Math.abs(ahead), { ...unit, unit: unit.unit === 'percent' ? 'number' : unit.unit });
	const distance =
		unit.unit === 'percent'
			? say('{count, plural, one {{number} point} other {{number} points}}', {
					count: Math.round(Math.abs(ahead) * 10) / 10,
					number: shown,
				})
			: inUnit(shown, unit);
	return ahead > 0 ? say('{distance} ahead', { distance }) : say('{distance} behind', { distance });
}

/** “customers” fits any number but one. */
function inUnit(shown: string, { unit, unitLabel }: Unit): string {
	const label = shown === '1' && unit !== 'money' ? null : filled(unitLabel);
	return label === null ? shown : `${shown} ${label}`;
}

/** `92%`; null where there is no attainment. */
export function attainmentWords(attainment: number | null): string | null {
	return attainment === null ? null : formatPercent(Math.round(attainment * 100)).replace('-', '−');
}
