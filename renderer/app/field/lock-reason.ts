import type { Permission } from '../../state/pen.ts';
import { useSide } from '../../state/plan-hooks.ts';

/** Why a field does not open, as a sentence; undefined where it does. */
export function useLockReason(permission: Permission): string | undefined {
	const owner = permission.may ? undefined : permission.owner;
	const side = useSide(owner === 'vendor' || owner === 'partner' ? owner : null);
	if (permission.may) return undefined;
	switch (permission.why) {
		case 'read-only':
			return 'Another window holds the data: this one can only be read.';
		case 'frozen':
			return 'It stands as it was accepted. A change needs a new commitment in its place.';
		case 'closed':
			return 'This plan is closed. Open it again under Agreement, Look back, or write it in the next plan.';
		case 'unknown':
			return 'A newer version of Covalent wrote this. It is kept as it is.';
		case 'other-pen':
			return side === null ? 'The pen in hand does not write this.' : `Only ${side.name} writes this.`;
	}
}
