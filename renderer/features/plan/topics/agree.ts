/** Giving and taking back a side's yes to the agreed text of a topic. */

import type { Party, RecordRef, RecordView } from '../../../../shared/ledger/change.ts';
import { say } from '../../../../shared/words/spoken.ts';
import { useAppStore } from '../../../state/app-state.ts';
import { edit } from '../../../state/edits.ts';
import { currentPen, usePen } from '../../../state/pen.ts';
import { usePlanStore } from '../../../state/plan-store.ts';
import { AGREED_FIELD, agreementOf } from './topic-agreement.ts';

export interface Agreeing {
	/** The side whose yes the pen in hand may give; null while writing as both. */
	readonly party: Party | null;
	readonly isGiven: boolean;
	/** Why there is nothing to press, as a sentence; null where there is. */
	readonly why: string | null;
}

export function useAgreeing(topic: RecordView): Agreeing {
	const pen = usePen();
	const isReadOnly = useAppStore((state) => state.app?.readOnly != null);
	const party = pen.party === 'joint' ? null : pen.party;
	const isGiven = party !== null && agreementOf(topic)[party] === 'given';
	return { party, isGiven, why: isReadOnly ? say('This window can only read the plan.') : whyNot(topic, party) };
}

function whyNot(topic: RecordView, party: Party | null): string | null {
	const versions = topic.conflicts?.agreedText?.length;
	if (versions !== undefined) return say('There are {versions} versions of the text. Settle them first.', { versions });
	if (agreementOf(topic).mark === null) return say('Nothing to agree to yet: write the text first.');
	if (party === null) return say('You are writing as both. Nobody agrees for the other: take your own side’s pen.');
	return null;
}

/** The mark of the words on screen goes with the yes: were they changed meanwhile, it is refused. */
export async function agree(topic: RecordView, party: Party): Promise<boolean> {
	const { mark } = agreementOf(topic);
	return mark !== null && edit([[topic.ref, AGREED_FIELD[party], mark]]);
}

export function takeBack(topic: RecordView, party: Party): Promise<boolean> {
	return edit([[topic.ref, AGREED_FIELD[party], null]]);
}

/** For the keyboard: agrees with the pen in hand, where that can be done. */
export function agreeWithPen(ref: RecordRef): void {
	const { party } = currentPen();
	const topic = usePlanStore.getState().replica.record(ref);
	if (topic && party !== 'joint' && agreementOf(topic)[party] !== 'given') void agree(topic, party);
}
