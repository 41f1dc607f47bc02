import type { PenParty } from '../../../shared/ledger/change.ts';
import { say } from '../../../shared/words/spoken.ts';
import { JointMark } from '../../ui/joint-mark.tsx';
import { Mark } from '../../ui/mark.tsx';
import classes from './side-mark.module.css';

/** The companies of a plan that need not be open: of a file that is looked at. */
export interface SideNames {
	readonly vendor: string;
	readonly partner: string;
	readonly marks?: { readonly vendor: string; readonly partner: string };
}

/** Whose pen it was, in a column of marks of one width. */
export function SideMark({ party, names }: { readonly party: PenParty; readonly names: SideNames }) {
	return (
		<span className={classes.slot}>
			{party === 'joint' ? (
				<JointMark size={0.875} title={say('both')} />
			) : (
				<Mark
					size="sm"
					tone={party === 'vendor' ? 'v' : 'p'}
					letter={names.marks?.[party] ?? (party === 'vendor' ? 'V' : 'P')}
					title={names[party]}
				/>
			)}
		</span>
	);
}
