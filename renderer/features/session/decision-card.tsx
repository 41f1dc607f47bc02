import { IconX } from '@tabler/icons-react';
import type { Party, RecordView } from '../../../shared/ledger/change.ts';
import { say } from '../../../shared/words/spoken.ts';
import { usePen } from '../../state/pen.ts';
import { useSides } from '../../state/plan-hooks.ts';
import { Mark } from '../../ui/mark.tsx';
import classes from './decision-card.module.css';
import { answer, hasYes, removeLine } from './outcomes.ts';

interface DecisionCardProps {
	readonly decision: RecordView;
	readonly number: string;
	/** The key for a yes is about this one now. */
	readonly isNext: boolean;
}

export function DecisionCard({ decision, number, isNext }: DecisionCardProps) {
	const words = String(decision.values.statement ?? '');
	return (
		<li className={classes.card} data-next={isNext || undefined} data-decision={decision.ref}>
			<div className={classes.head}>
				<span>{number}</span>
				<button
					type="button"
					className={classes.remove}
					aria-label={say('Remove {number}', { number })}
					onClick={() => void removeLine(decision.ref, words)}
				>
					<IconX size="0.875rem" stroke={1.8} aria-hidden />
				</button>
				<span className={classes.grow} />
				<YesMark decision={decision} party="vendor" />
				<YesMark decision={decision} party="partner" />
			</div>
			<p title={words}>{words}</p>
		</li>
	);
}

/** Filled: this side said yes to these words. Dashed: not yet. Only its own pen gives it or takes it back. */
function YesMark({ decision, party }: { readonly decision: RecordView; readonly party: Party }) {
	const sides = useSides();
	const pen = usePen();
	const { name, letter, tone } = sides[party];
	const isGiven = hasYes(decision, party);
	const words = isGiven ? say('{name} said yes', { name }) : say('{name} has not said yes yet', { name });
	if (pen.party !== party)
		return (
			<span
				className={classes.yes}
				data-given={isGiven || undefined}
				data-tone={tone}
				title={words}
				role="img"
				aria-label={words}
			>
				{isGiven ? <Mark tone={tone} letter={letter} size="sm" /> : letter.slice(0, 1).toUpperCase()}
			</span>
		);
	return (
		<button
			type="button"
			className={classes.yes}
			data-given={isGiven || undefined}
			data-tone={tone}
			aria-pressed={isGiven}
			aria-label={say('The yes of {name}', { name })}
			title={isGiven ? say('Take {name_s} yes back', { name }) : say('Give {name_s} yes (Y)', { name })}
			onClick={() => void answer(decision, party)}
		>
			{isGiven ? <Mark tone={tone} letter={letter} size="sm" /> : letter.slice(0, 1).toUpperCase()}
		</button>
	);
}
