import { say } from '../../../shared/words/spoken.ts';
import { useAppStore } from '../../state/app-state.ts';
import { isOpenPlan, useClosedOn } from '../../state/closed.ts';
import type { Permission } from '../../state/pen.ts';
import { useSide } from '../../state/plan-hooks.ts';

/** Why a field does not open, as a sentence; undefined where it does. */
export function useLockReason(permission: Permission): string | undefined {
	const owner = permission.may ? undefined : permission.owner;
	const side = useSide(owner === 'vendor' || owner === 'partner' ? owner : null);
	if (permission.may) return undefined;
	switch (permission.why) {
		case 'read-only':
			return readOnlyWords();
		case 'frozen':
			return say('It stands as it was accepted. A change needs a new commitment in its place.');
		case 'closed':
			return closedWords();
		case 'unknown':
			return say('A newer version of Covalent wrote this. It is kept as it is.');
		case 'other-pen':
			return side === null
				? say('The pen in hand does not write this.')
				: say('Only {name} writes this.', { name: side.name });
	}
}

/** Why no term can be added or moved in this plan, whoever holds the pen; undefined where it can. */
export function useTermsLocked(): string | undefined {
	const isReadOnly = useAppStore(({ app }) => app?.readOnly != null);
	const closed = useClosedOn();
	if (isReadOnly) return readOnlyWords();
	return closed === null ? undefined : closedWords();
}

/** The same for what is asked outside of a component: a command, a key. */
export function termsLocked(): string | undefined {
	if (useAppStore.getState().app?.readOnly != null) return readOnlyWords();
	return isOpenPlan() ? undefined : closedWords();
}

function readOnlyWords(): string {
	return say('Another window holds the data: this one can only be read.');
}

function closedWords(): string {
	return say('This plan is closed. Open it again under Agreement, Look back, or write it in the next plan.');
}
