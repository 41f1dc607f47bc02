/** Everything about one skill or process: why, the levels of a side over time, what shows them, what builds them up. */

import { ActionIcon } from '@mantine/core';
import { IconHistory, IconTrash } from '@tabler/icons-react';
import type { Names } from '../../../shared/analysis/names.ts';
import type { Day } from '../../../shared/base/dates.ts';
import { RESERVED } from '../../../shared/ledger/change.ts';
import { PARTIES } from '../../../shared/plan/field.ts';
import { say } from '../../../shared/words/spoken.ts';
import { ConflictChip } from '../../app/conflict/conflict-chip.tsx';
import { Field } from '../../app/field/field.tsx';
import { PrivateNote } from '../../app/private-note.tsx';
import { headed } from '../../app/ratings/figures.ts';
import { announceDone, edit } from '../../state/edits.ts';
import { type Sides, useRecord } from '../../state/plan-hooks.ts';
import { select } from '../../state/route.ts';
import { openHistory } from '../../state/view-state.ts';
import { Inspector, InspectorSection } from '../../ui/inspector.tsx';
import { Mark } from '../../ui/mark.tsx';
import { Segmented } from '../../ui/segmented.tsx';
import { AssessmentList } from './assessment-list.tsx';
import type { MatrixRow } from './capability-filters.ts';
import classes from './capability-inspector.module.css';
import { look, useCompetencyView } from './competency-view.ts';
import { EvidenceList } from './evidence-list.tsx';
import { LevelChart } from './level-chart.tsx';

export interface CapabilityInspectorProps {
	readonly row: MatrixRow;
	readonly sides: Sides;
	readonly names: Names;
	readonly today: Day;
}

export function CapabilityInspector({ row, sides, names, today }: CapabilityInspectorProps) {
	const focus = useCompetencyView((view) => view.focus);
	const record = useRecord(row.ref);
	const one = row.sides[focus];
	const versions = record?.conflicts?.title?.length;
	return (
		<Inspector
			label={say('The selected skill or process')}
			title={row.title ?? say('Not named yet')}
			onClose={() => look({ panel: false })}
			actions={<Actions row={row} />}
		>
			<InspectorSection>
				{versions !== undefined && <ConflictChip record={row.ref} field="title" count={versions} />}
				<dl className={classes.fields}>
					<dt>{say('Kind')}</dt>
					<dd>
						<Field record={row.ref} field="kind" />
					</dd>
					<dt>{say('Why')}</dt>
					<dd>
						<Field record={row.ref} field="why" placeholder={say('Which part of the plan does not work without it?')} />
					</dd>
				</dl>
				<SideNumbers row={row} sides={sides} />
			</InspectorSection>
			<InspectorSection title={say('Level over time')}>
				<div className={classes.switch}>
					<Segmented
						label={say('Whose level')}
						value={focus}
						onChange={(next) => look({ focus: next })}
						segments={PARTIES.map((side) => ({
							value: side,
							label: (
								<>
									<Mark tone={sides[side].tone} letter={sides[side].letter} size="sm" />
									<span className={classes.name}>{headed(names[side])}</span>
								</>
							),
						}))}
					/>
				</div>
				<LevelChart one={one} sides={sides} names={names} today={today} />
			</InspectorSection>
			<EvidenceList row={row} one={one} sides={sides} names={names} />
			<AssessmentList one={one} sides={sides} />
			<PrivateNote record={row.ref} />
		</Inspector>
	);
}

/** What each side needs, and how much it matters to it: the words behind the narrow columns. */
function SideNumbers({ row, sides }: Pick<CapabilityInspectorProps, 'row' | 'sides'>) {
	return (
		<div className={classes.numbers}>
			<span />
			<span>{say('needs')}</span>
			<span>{say('matters')}</span>
			{PARTIES.map((side) => {
				const { tone, letter, name } = sides[side];
				const end = side === 'vendor' ? 'Vendor' : 'Partner';
				return (
					<div key={side} className={classes.side}>
						<span>
							<Mark tone={tone} letter={letter} size="sm" />
							<span className={classes.name}>{name}</span>
						</span>
						<Field
							record={row.ref}
							field={`required${end}`}
							label={say('Level {name} needs', { name })}
							align="center"
							placeholder="–"
						/>
						<Field
							record={row.ref}
							field={`importance${end}`}
							label={say('Importance to {name}', { name })}
							align="center"
							placeholder="–"
						/>
					</div>
				);
			})}
		</div>
	);
}

function Actions({ row }: { readonly row: MatrixRow }) {
	const remove = async () => {
		if (!(await edit([[row.ref, RESERVED.removed, true]]))) return;
		select(null);
		announceDone(say('Removed “{title}”.', { title: row.title ?? say('the row') }));
	};
	return (
		<>
			<ActionIcon
				aria-label={say('History of this row')}
				title={say('History (h)')}
				onClick={() => openHistory(row.ref)}
			>
				<IconHistory size="1rem" stroke={1.6} aria-hidden />
			</ActionIcon>
			<ActionIcon aria-label={say('Remove this row')} title={say('Remove')} onClick={() => void remove()}>
				<IconTrash size="1rem" stroke={1.6} aria-hidden />
			</ActionIcon>
		</>
	);
}
