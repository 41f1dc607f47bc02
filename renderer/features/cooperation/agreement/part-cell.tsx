import type { Part } from '../../../../shared/analysis/responsibilities.ts';
import type { Edit } from '../../../../shared/ledger/change.ts';
import { refOf } from '../../../../shared/plan/plan.ts';
import { schema } from '../../../../shared/plan/schema.ts';
import { say, term } from '../../../../shared/words/spoken.ts';
import { ConflictChip } from '../../../app/conflict/conflict-chip.tsx';
import { edit } from '../../../state/edits.ts';
import { useRecord, useTypedRecord } from '../../../state/plan-hooks.ts';
import { usePlanStore } from '../../../state/plan-store.ts';
import { type Choice, InlineChoice } from '../../../ui/inline-choice.tsx';
import { useMayWriteJointly } from '../may.ts';
import classes from './part-cell.module.css';

const WORDS: Readonly<Record<Part, string>> = {
	R: say('does it'),
	A: say('answers for it'),
	C: say('is asked before'),
	I: say('is told after'),
	'R and A': say('does it and answers for it'),
};
const CHOICES: readonly Choice<Part>[] = schema.parts.fields.part.choices.map((value) => ({
	value,
	label: term(value),
	note: WORDS[value],
}));

/** One role's part in one responsibility. */
export function PartCell({ responsibility, role }: { readonly responsibility: string; readonly role: string }) {
	const id = `${responsibility}-${role}`;
	const ref = refOf('parts', id);
	const versions = useRecord(ref)?.conflicts?.part?.length;
	const part = useTypedRecord('parts', id)?.part ?? null;
	const locked = useMayWriteJointly();
	if (versions !== undefined) return <ConflictChip record={ref} field="part" count={versions} />;
	return (
		<InlineChoice
			value={part}
			choices={CHOICES}
			label={say('Part')}
			locked={locked}
			none={say('No part')}
			onCommit={(next) => void writePart(responsibility, role, next)}
		>
			<span className={classes.part} data-part={part ?? undefined} title={part === null ? undefined : WORDS[part]}>
				{part === null ? '·' : [...part].filter((letter) => /[RACI]/.test(letter)).join('\u2009')}
			</span>
		</InlineChoice>
	);
}

export function writePart(responsibility: string, role: string, part: Part | null): Promise<boolean> {
	const ref = refOf('parts', `${responsibility}-${role}`);
	const isNew = usePlanStore.getState().replica.record(ref) === undefined;
	if (isNew && part === null) return Promise.resolve(true);
	const whenNew: readonly Edit[] = [
		[ref, 'responsibility', responsibility],
		[ref, 'role', role],
	];
	return edit([...(isNew ? whenNew : []), [ref, 'part', part]]);
}
