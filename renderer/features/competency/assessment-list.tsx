import { ActionIcon, Button } from '@mantine/core';
import { IconTrash } from '@tabler/icons-react';
import { useState } from 'react';
import type { CapabilitySide } from '../../../shared/analysis/capabilities.ts';
import type { Assessed } from '../../../shared/analysis/capability-levels.ts';
import { LEVEL_ANCHORS } from '../../../shared/analysis/capability-sentences.ts';
import { RESERVED } from '../../../shared/ledger/change.ts';
import { refOf } from '../../../shared/plan/plan.ts';
import { say, term } from '../../../shared/words/spoken.ts';
import { Field } from '../../app/field/field.tsx';
import { edit } from '../../state/edits.ts';
import { usePermission } from '../../state/pen.ts';
import type { Sides } from '../../state/plan-hooks.ts';
import { formatDay } from '../../ui/format-day.ts';
import { InspectorSection } from '../../ui/inspector.tsx';
import { Mark } from '../../ui/mark.tsx';
import classes from './assessment-list.module.css';

const SHOWN = 5;

export interface AssessmentListProps {
	readonly one: CapabilitySide;
	readonly sides: Sides;
}

/** Every level that was given, newest first, with what it rests on. */
export function AssessmentList({ one, sides }: AssessmentListProps) {
	const [all, setAll] = useState(false);
	const newest = one.history.toReversed();
	return (
		<InspectorSection title={say('Levels given')}>
			{newest.length === 0 && <p className={classes.none}>{say('None yet: a digit in the row gives today’s.')}</p>}
			<ol className={classes.list}>
				{(all ? newest : newest.slice(0, SHOWN)).map((assessed) => (
					<Given key={assessed.id} assessed={assessed} sides={sides} />
				))}
			</ol>
			{newest.length > SHOWN && !all && (
				<Button size="xs" variant="subtle" onClick={() => setAll(true)}>
					{say('All {count}', { count: newest.length })}
				</Button>
			)}
		</InspectorSection>
	);
}

function Given({ assessed, sides }: { readonly assessed: Assessed; readonly sides: Sides }) {
	const { id, day, level, holder } = assessed;
	const ref = refOf('assessments', id);
	const { tone, letter, name } = sides[holder];
	const may = usePermission(ref, 'level').may;
	return (
		<li>
			<Mark tone={tone} letter={letter} size="sm" title={name} />
			<div className={classes.words}>
				<span>
					<b>{level}</b> {term(LEVEL_ANCHORS[level] ?? '')} <time dateTime={day}>{formatDay(day)}</time>
				</span>
				<Field record={ref} field="because" placeholder={may ? say('What shows it?') : ''} />
			</div>
			{may && (
				<ActionIcon
					size={22}
					aria-label={say('Remove the level of {day}', { day: formatDay(day) })}
					title={say('Remove')}
					onClick={() => void edit([[ref, RESERVED.removed, true]])}
				>
					<IconTrash size="0.8125rem" stroke={1.6} aria-hidden />
				</ActionIcon>
			)}
		</li>
	);
}
