import { beforeEach, describe, expect, it } from 'vitest';
import { historyOf } from '../../../shared/plan/history.ts';
import { fieldLabel, labelInWords, labelOfEdits } from '../../../shared/plan/labels.ts';
import { ENGLISH } from '../../../shared/words/english.ts';
import { loadWords } from '../../../shared/words/load.ts';
import { speak } from '../../../shared/words/spoken.ts';
import { Desk } from '../../builders/desk.ts';
import { ANA, BEN, BOTH, NOON } from '../../builders/ledger.ts';

let desk: Desk;

beforeEach(() => {
	desk = new Desk('a');
	desk.write(BOTH, ['goals/g1', 'title', 'Cloud ARR']);
	desk.write(ANA, ['goals/g1', 'title', 'ARR'], ['goals/g1', 'why', 'Growth']);
});

const told = (history: ReturnType<typeof historyOf>) =>
	history.map(({ pen, edits }) => [pen.name, ...edits.map((edit) => `${edit.field}: ${edit.before} → ${edit.after}`)]);

describe('history', () => {
	it('says who, where, when, what, before and after', () => {
		const [, second] = historyOf(desk.ledger);
		expect(second).toEqual({
			id: desk.ledger.heads()[0],
			...{ replica: 'a', seq: 2, at: NOON, pen: ANA, computer: 'Ana and Ben’s computer', label: 'goal: Goal, Why' },
			edits: [
				{ record: 'goals/g1', field: 'title', label: 'Goal', before: 'Cloud ARR', after: 'ARR' },
				{ record: 'goals/g1', field: 'why', label: 'Why', before: null, after: 'Growth' },
			],
		});
	});

	it('of one record leaves out what the change did elsewhere', () => {
		desk.write(ANA, ['goals/g2', 'title', 'Renewals'], ['goals/g1', 'kpi', 'Monthly']);
		expect(told(historyOf(desk.ledger, 'goals/g2'))).toEqual([['Ana Ruiz', 'title: null → Renewals']]);
		expect(historyOf(desk.ledger, 'goals/g9')).toEqual([]);
	});

	it('shows before as its author saw it, not as it stands now', () => {
		const home = desk.copy('b');
		home.write(BEN, ['goals/g1', 'title', 'Revenue']);
		desk.write(ANA, ['goals/g1', 'title', 'New ARR']);
		expect(told(historyOf(desk.take(home).ledger)).slice(2)).toEqual([
			['Ana Ruiz', 'title: ARR → New ARR'],
			['Ben Okafor', 'title: ARR → Revenue'],
		]);
	});

	it('has no before where its author saw several values', () => {
		const home = desk.copy('b');
		home.write(BEN, ['goals/g1', 'title', 'Revenue']);
		desk.write(ANA, ['goals/g1', 'title', 'New ARR']);
		desk.take(home).slip(BOTH, ['goals/g1', 'title', 'Revenue']);
		expect(told(historyOf(desk.ledger)).at(-1)).toEqual(['Ana and Ben', 'title: null → Revenue']);
	});

	it('is the same on both computers, oldest first', () => {
		const home = desk.copy('b');
		home.write(BEN, ['goals/g1', 'kpi', 'Monthly']);
		desk.write(ANA, ['goals/g1', 'kpi', 'Yearly']);
		const [here, there] = [desk.copy('c').take(home), home.copy('d').take(desk)];
		expect(historyOf(here.ledger)).toEqual(historyOf(there.ledger));
		expect(told(historyOf(here.ledger)).map(([name]) => name)).toEqual([
			...['Ana and Ben', 'Ana Ruiz'],
			...['Ana Ruiz', 'Ben Okafor'],
		]);
	});

	it('of a limit is the newest of it', () => {
		expect(told(historyOf(desk.ledger, undefined, 1)).map(([name]) => name)).toEqual(['Ana Ruiz']);
		expect(historyOf(desk.ledger, undefined, 0)).toEqual([]);
		expect(historyOf(desk.ledger, undefined, 99)).toHaveLength(2);
	});

	it('keeps the raw name of a field that a newer version wrote', () => {
		desk.slip(BEN, ['goals/g1', 'mood', 'good'], ['rituals/r1', 'when', 'Monday']);
		expect(
			historyOf(desk.ledger)
				.at(-1)
				?.edits.map(({ label }) => label),
		).toEqual(['mood', 'when']);
	});
});

describe('the label of a change', () => {
	it('names the collection and the fields, never what was typed', () => {
		expect(
			labelOfEdits([
				['goals/g1', 'title', 'secret'],
				['goals/g2', 'why', 'secret'],
			]),
		).toBe('goal: Goal, Why');
		expect(
			labelOfEdits([
				['topics/t1', 'order', 'a0'],
				['topics/t1', 'removed', true],
			]),
		).toBe('topic: Order, Removed');
	});

	it('names three and counts the rest', () => {
		expect(
			labelOfEdits([
				['goals/g1', 'title', 1],
				['goals/g1', 'why', 1],
				['goals/g1', 'kpi', 1],
				['goals/g1', 'unit', 1],
				['goals/g1', 'counts', 1],
			]),
		).toBe('goal: Goal, Why, Measured by and 2 more');
	});

	it('is kept in plain English, and said with the word that is meant among these rows', async () => {
		const labels = [
			labelOfEdits([['topics/t1', 'level', 'strategic']]),
			labelOfEdits([['frictions/f1', 'level', 'e1']]),
			labelOfEdits([['parties/vendor', 'about', 'Cloud']]),
		];
		expect(labels).toEqual(['topic: Level', 'friction: Level', 'party: About']);
		speak(await loadWords('de'));
		expect(labels.map(labelInWords)).toEqual(['Thema: Ebene', 'Reibungspunkt: Stufe', 'Partei: Kurz beschrieben']);
		speak(ENGLISH);
		expect(labels.map(labelInWords)).toEqual(labels);
	});

	it('of a field nobody knows is its name', () => {
		expect([fieldLabel('goals', 'title'), fieldLabel('goals', 'mood'), fieldLabel('goals', 'parent')]).toEqual([
			...['Goal', 'mood', 'Belongs to'],
		]);
	});
});
