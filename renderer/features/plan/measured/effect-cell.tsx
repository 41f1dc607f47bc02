import type { Edit, RecordView } from '../../../../shared/ledger/change.ts';
import { type Effect, refOf, splitRef } from '../../../../shared/plan/plan.ts';
import { schema } from '../../../../shared/plan/schema.ts';
import { say, term } from '../../../../shared/words/spoken.ts';
import { ConflictChip } from '../../../app/conflict/conflict-chip.tsx';
import { useLockReason } from '../../../app/field/lock-reason.ts';
import { EffectChip, EffectShape } from '../../../app/goals/effect-chip.tsx';
import { edit } from '../../../state/edits.ts';
import { usePermission } from '../../../state/pen.ts';
import { useRecord, useTypedRecord } from '../../../state/plan-hooks.ts';
import { type Choice, InlineChoice } from '../../../ui/inline-choice.tsx';
import { VisuallyHidden } from '../../../ui/visually-hidden.tsx';
import { WhyNot } from '../why-not.tsx';
import classes from './effect-cell.module.css';

type Known = NonNullable<Effect['effect']>;

const CHOICES: readonly Choice<Known>[] = schema.effects.fields.effect.choices.map((value) => ({
	value,
	label: term(value),
	icon: <EffectShape effect={value} />,
}));

interface EffectCellProps {
	readonly priority: RecordView;
	readonly goal: string;
}

/** What one measure does to one goal, said by the side whose measure it is. */
export function EffectCell({ priority, goal }: EffectCellProps) {
	const { id } = splitRef(priority.ref);
	const ref = refOf('effects', `${id}-${goal}`);
	const view = useRecord(ref);
	const effect = useTypedRecord('effects', `${id}-${goal}`)?.effect ?? null;
	// The measure is written by the same side, and is there before any of its effects.
	const locked = useLockReason(usePermission(priority.ref, 'measure'));
	const versions = view?.conflicts?.effect?.length;
	if (versions !== undefined) return <ConflictChip record={ref} field="effect" count={versions} />;
	const write = (next: Known | null) => {
		const whenNew: readonly Edit[] = [
			[ref, 'holder', priority.values.holder ?? null],
			[ref, 'priority', id],
			[ref, 'goal', goal],
		];
		void edit([...(view === undefined ? whenNew : []), [ref, 'effect', next]]);
	};
	return (
		<WhyNot record={priority.ref} field="measure">
			<InlineChoice
				value={effect}
				choices={CHOICES}
				label={say('Effect on the goal')}
				locked={locked}
				none={say('Not said')}
				onCommit={write}
			>
				{effect === null ? (
					<span className={classes.none}>
						<span aria-hidden="true">–</span>
						<VisuallyHidden>{say('not said yet')}</VisuallyHidden>
					</span>
				) : (
					<EffectChip effect={effect} />
				)}
			</InlineChoice>
		</WhyNot>
	);
}
