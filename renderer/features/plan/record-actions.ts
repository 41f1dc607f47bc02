/** Adding, moving and removing records of the plan room: each one change, each undone as one. */

import { type Edit, type Party, RESERVED, type RecordRef } from '../../../shared/ledger/change.ts';
import { keyBetween } from '../../../shared/ledger/order.ts';
import { refOf, splitRef } from '../../../shared/plan/plan.ts';
import { collectionSpec } from '../../../shared/plan/schema.ts';
import { say, term } from '../../../shared/words/spoken.ts';
import { announceDone, edit } from '../../state/edits.ts';
import { mintId } from '../../state/mint-id.ts';
import { usePlanStore } from '../../state/plan-store.ts';
import { select } from '../../state/route.ts';
import { focusSelected } from './focus-selected.ts';
import { moveEdits, stepPlace } from './placing.ts';

export type Level = 'strategic' | 'tactical';
type Listed = 'topics' | 'goals' | 'priorities' | 'thirdParties';

/** Adds a record behind `after`, or at the end, and selects it. True once it is there. */
async function add(collection: Listed, fields: Readonly<Record<string, string>>, after: RecordRef | null) {
	const siblings = siblingsOf(collection);
	const at = siblings.findIndex(({ ref }) => ref === after);
	const ref = refOf(collection, mintId());
	const order = keyBetween(
		siblings.map((sibling) => sibling.order),
		at < 0 ? siblings.length : at + 1,
	);
	const edits = Object.entries({ ...fields, [RESERVED.order]: order }).map(
		([field, value]): Edit => [ref, field, value],
	);
	const isThere = await edit(edits);
	if (isThere && collection !== 'thirdParties') {
		select(ref);
		focusSelected();
	}
	return isThere;
}

export function addTopic(title: string, level: Level, after: RecordRef | null): Promise<boolean> {
	const behind = after !== null && shownValue(after, 'level') === level ? after : null;
	return add('topics', { title, level, alignment: 'not discussed' }, behind);
}

export function addGoal(title: string): Promise<boolean> {
	return add('goals', { title }, null);
}

export function addPriority(measure: string, holder: Party): Promise<boolean> {
	return add('priorities', { holder, measure }, null);
}

export function addThirdParty(name: string): Promise<boolean> {
	return add('thirdParties', { name }, null);
}

/** One step up or down among its like: topics of its level, measures of its side. */
export async function step(ref: RecordRef, by: 1 | -1): Promise<void> {
	const siblings = siblingsOf(splitRef(ref).collection);
	const place = stepPlace(siblings, ref, by, (other) => kindOf(other) === kindOf(ref));
	if (place !== null) await move(ref, place);
}

/** Puts a record before or behind another one; a topic takes over the other's level. */
export async function moveBeside(ref: RecordRef, other: RecordRef, side: 'before' | 'after'): Promise<void> {
	const others = siblingsOf(splitRef(ref).collection).filter((sibling) => sibling.ref !== ref);
	const place = others.findIndex((sibling) => sibling.ref === other);
	if (place < 0 || ref === other) return;
	const level = shownValue(other, 'level');
	const changesLevel = typeof level === 'string' && level !== shownValue(ref, 'level');
	await move(ref, side === 'before' ? place : place + 1, changesLevel ? [[ref, 'level', level]] : []);
}

async function move(ref: RecordRef, place: number, also: readonly Edit[] = []): Promise<void> {
	await edit([...moveEdits(siblingsOf(splitRef(ref).collection), ref, place), ...also]);
	refocus();
}

/** Removes it, and offers to take that back. */
export async function remove(ref: RecordRef): Promise<void> {
	const { collection, id } = splitRef(ref);
	const spec = collectionSpec(collection);
	const title = spec?.title ? shownValue(ref, spec.title) : null;
	const edits: Edit[] = [[ref, RESERVED.removed, true]];
	if (collection === 'goals') edits.push(...linksTo(id).map((link): Edit => [link, RESERVED.removed, true]));
	const next = neighbourOf(ref);
	if (!(await edit(edits))) return;
	select(next);
	if (next !== null) focusSelected();
	announceDone(removedWords(typeof title === 'string' ? title : null, spec?.noun ?? null));
}

function removedWords(title: string | null, noun: string | null): string {
	if (title !== null) return say('Removed “{title}”.', { title });
	return noun === null ? say('Removed the row.') : say('Removed the {noun}.', { noun: term(noun) });
}

/** Ties a topic to a goal; `false` takes the tie away. */
export function link(topic: string, goal: string, isLinked: boolean): Promise<boolean> {
	const ref = refOf('topicGoals', `${topic}-${goal}`);
	if (!isLinked) return edit([[ref, RESERVED.removed, true]]);
	return edit([
		[ref, 'topic', topic],
		[ref, 'goal', goal],
		[ref, RESERVED.removed, false],
	]);
}

/** The row that takes over the focus: the next of its kind, or the one before. */
function neighbourOf(ref: RecordRef): RecordRef | null {
	const like = siblingsOf(splitRef(ref).collection).filter((sibling) => kindOf(sibling.ref) === kindOf(ref));
	const at = like.findIndex((sibling) => sibling.ref === ref);
	return (like[at + 1] ?? like[at - 1])?.ref ?? null;
}

function linksTo(goal: string): readonly RecordRef[] {
	const { replica } = usePlanStore.getState();
	return replica.views('topicGoals').flatMap(({ ref, values }) => (values.goal === goal ? [ref] : []));
}

function siblingsOf(collection: string) {
	return usePlanStore.getState().replica.views(collection);
}

function shownValue(ref: RecordRef, field: string) {
	return usePlanStore.getState().replica.record(ref)?.values[field] ?? null;
}

function kindOf(ref: RecordRef) {
	return shownValue(ref, 'level') ?? shownValue(ref, 'holder');
}

/** A moved row keeps the focus without the browser saying so: say it, so that the arrows go on from there. */
function refocus(): void {
	requestAnimationFrame(() => {
		const element = document.activeElement;
		if (!(element instanceof HTMLElement) || element.dataset.row === undefined) return;
		element.blur();
		element.focus();
	});
}
