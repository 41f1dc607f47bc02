import type { Permission } from '../../state/pen.ts';
import { useSides } from '../../state/plan-hooks.ts';

/** Why a field does not open, as a sentence; undefined where it does. */
export function useLockReason(permission: Permission): string | undefined {
	const sides = useSides();
	if (permission.may) return undefined;
	switch (permission.why) {
		case 'read-only':
			return 'Another window holds the data: this one can only be read.';
		case 'frozen':
			return 'It stands as it was accepted. A change needs a new commitment in its place.';
		case 'unknown':
			return 'A newer version of Covalent wrote this. It is kept as it is.';
		case 'other-pen': {
			const { owner } = permission;
			if (owner === 'vendor' || owner === 'partner') return `Only ${sides[owner].name} writes this.`;
			return 'The pen in hand does not write this.';
		}
	}
}
