import { IconAlertTriangle } from '@tabler/icons-react';
import type { Names } from '../../../../shared/analysis/names.ts';
import type { RoundStatus } from '../../../../shared/contract/session.ts';
import { PARTIES } from '../../../../shared/plan/field.ts';
import { say } from '../../../../shared/words/spoken.ts';
import classes from './proof-line.module.css';

/** How far the numbers can be trusted, said only where there is something to say. */
export function ProofLine({ status, names }: { readonly status: RoundStatus | null; readonly names: Names }) {
	if (status === null) return null;
	const sides = PARTIES.map((party) => ({ name: names[party], ...status[party] }));
	const isOpen = sides.some(({ proof }) => proof === 'open');
	const lines = [
		...(isOpen ? [say('Rated openly.')] : []),
		...sides.flatMap(({ name, proof, abstains }) => {
			if (abstains) return [say('{name} gave no numbers in this round.', { name })];
			if (proof === 'late') return [say('{name}: locked after the other side’s numbers were known.', { name })];
			return proof === 'does not match' ? [say('{name}: does not match what was locked.', { name })] : [];
		}),
	];
	const isWarning = sides.some(({ proof }) => proof === 'late' || proof === 'does not match');
	if (lines.length === 0) return null;
	return (
		<p className={classes.proof} data-warning={isWarning || undefined}>
			{isWarning && <IconAlertTriangle size="1em" stroke={1.8} aria-hidden />}
			{lines.join(' ')}
		</p>
	);
}
