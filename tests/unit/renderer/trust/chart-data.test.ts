/** What the drawings of the Trust room are made of, with nothing, one point and two hundred. */
import { describe, expect, it } from 'vitest';
import { axisOf, greySpans } from '../../../../renderer/features/trust/axis.ts';
import { pairPlaces } from '../../../../renderer/features/trust/pair-points.ts';
import { evidencedSeriesOf } from '../../../../shared/analysis/evidenced-trust.ts';
import { type PathPoint, pathOf, statedSeriesOf } from '../../../../shared/analysis/trust-series.ts';
import { addDays } from '../../../../shared/base/dates.ts';
import { TRUST_STATEMENTS } from '../../../../shared/plan/rounds.ts';
import { aPlan } from '../../../builders/plan.ts';
import { aRound } from '../../../builders/revealed-rounds.ts';

const TODAY = '2027-09-09';
const five = (value: number) => Object.fromEntries(TRUST_STATEMENTS.map((said) => [`trust ${said}`, value]));

function withPulses(count: number) {
	const rounds = Array.from({ length: count }, (_, n) =>
		aRound({
			...{ id: `p${n}`, kind: 'trust', day: addDays(TODAY, n + 1 - count) },
			...{ vendor: five(1 + (n % 17) / 2), partner: five(9 - (n % 17) / 2) },
		}),
	);
	return aPlan({ rounds: rounds.map(({ round }) => round), ballots: rounds.flatMap(({ ballots }) => ballots) });
}

describe.each([0, 1, 200])('with %i pulses', (count) => {
	const plan = withPulses(count);
	const series = statedSeriesOf(plan, TODAY);
	const record = evidencedSeriesOf(plan, TODAY);
	const axis = axisOf(series, record, TODAY);

	it('the time axis holds every point, ends today, and is never without length', () => {
		expect(series).toHaveLength(count);
		expect(axis.end).toBe(TODAY);
		const places = [...series, ...record].map(({ day }) => axis.at(day));
		expect(places.every((at) => at >= 0 && at <= axis.days)).toBe(true);
		expect(axis.days).toBeGreaterThanOrEqual(28);
	});

	it('what is too few to say is grey from its first day to today, and overlaps nowhere', () => {
		const spans = greySpans(record.map(({ day }) => ({ at: axis.at(day), value: null })));
		expect(spans).toEqual([[axis.at(record[0]?.day ?? ''), axis.days]]);
	});

	it('the way of the pair has at most six places, and only the last has its number', () => {
		const path = pathOf(plan, series).map((point) => ({ ...point, share: 0.5 }));
		const places = pairPlaces(path, 'vendor');
		expect(places).toHaveLength(Math.min(6, count));
		expect(places.map(({ label }) => label !== null)).toEqual(places.map((_, at) => at === places.length - 1));
	});
});

describe('the two numbers on the map of the pair', () => {
	const at = (vendor: number | null, partner: number | null, share: number | null): PathPoint => {
		const mean = (value: number | null) => (value === null ? null : { value, of: 5, label: `${value}` });
		return { day: TODAY, stated: { vendor: mean(vendor), partner: mean(partner) }, share, goals: 4, notBehind: 2 };
	};
	const labels = (point: PathPoint) => [
		...pairPlaces([point], 'vendor').map(({ label }) => label),
		...pairPlaces([point], 'partner').map(({ label }) => label),
	];

	it('lean apart where they stand close, or on one another', () => {
		for (const [vendor, partner] of [
			[6.6, 6.6],
			[6, 6.5],
			[1, 1],
			[9, 9],
		] as const)
			expect(labels(at(vendor, partner, 0.5)).map((label) => label?.anchor)).toEqual(['end', 'start']);
		expect(labels(at(7, 6.4, 0.5)).map((label) => label?.anchor)).toEqual(['start', 'end']);
		expect(labels(at(7, 3, 0.5)).map((label) => label?.anchor)).toEqual(['middle', 'middle']);
	});

	it('stand below their marks at the upper rim, where there is no room above', () => {
		expect(labels(at(7, 3, 1)).map((label) => label?.side)).toEqual(['below', 'below']);
		expect(labels(at(7, 3, 0)).map((label) => label?.side)).toEqual(['above', 'above']);
	});

	it('are left out where a side gave none, or no goal can be judged', () => {
		expect(labels(at(7, null, 0.5))).toHaveLength(1);
		expect(labels(at(7, 6, null))).toEqual([]);
	});
});
