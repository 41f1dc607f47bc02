import { describe, expect, it } from 'vitest';
import {
	agendaOf,
	type DraftItem,
	draftOf,
	movedBy,
	withChange,
	withItem,
} from '../../../../renderer/features/session/agenda-draft.ts';
import { KINDS } from '../../../../renderer/features/session/agendas.ts';

const review = () => draftOf(KINDS.find(({ kind }) => kind === 'quarterly review')?.agenda ?? []);
const steps = (draft: readonly DraftItem[]) => draft.map(({ step }) => step).join(' ');
const keyOf = (draft: readonly DraftItem[], at: number) => draft[at]?.key ?? '';

describe('an agenda that is being changed', () => {
	it('takes a new item before the page that closes the session', () => {
		expect(steps(withItem(review(), 'topic'))).toBe('commitments goals trust expectations topic page');
		expect(steps(withItem([], 'topic'))).toBe('topic');
	});

	it('moves an item up and down, but not beyond its ends', () => {
		const draft = review();
		expect(steps(movedBy(draft, keyOf(draft, 2), -1))).toBe('commitments trust goals expectations page');
		expect(movedBy(draft, keyOf(draft, 0), -1)).toBe(draft);
		expect(movedBy(draft, keyOf(draft, 4), 1)).toBe(draft);
	});

	it('leaves what has been on screen where it was', () => {
		const draft = review();
		expect(movedBy(draft, keyOf(draft, 1), 1, 2)).toBe(draft);
		expect(movedBy(draft, keyOf(draft, 2), -1, 2)).toBe(draft);
		expect(steps(movedBy(draft, keyOf(draft, 3), -1, 2))).toBe('commitments goals expectations trust page');
	});

	it('is no agenda while a title or the minutes of an item are missing', () => {
		const draft = review();
		expect(agendaOf(draft)).toHaveLength(5);
		expect(agendaOf(withChange(draft, keyOf(draft, 0), { title: '  ' }))).toBeNull();
		expect(agendaOf(withChange(draft, keyOf(draft, 0), { minutes: Number.NaN }))).toBeNull();
		expect(agendaOf(withChange(draft, keyOf(draft, 0), { minutes: 2.5 }))).toBeNull();
		expect(agendaOf([])).toBeNull();
	});
});
