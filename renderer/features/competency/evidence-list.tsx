import { Button } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import type { CapabilitySide } from '../../../shared/analysis/capabilities.ts';
import { certificatesOn } from '../../../shared/analysis/capability-evidence.ts';
import type { Names } from '../../../shared/analysis/names.ts';
import { refOf } from '../../../shared/plan/plan.ts';
import { say, term } from '../../../shared/words/spoken.ts';
import { StateWord } from '../../app/commitments/state-icon.tsx';
import { usePen } from '../../state/pen.ts';
import { type Sides, useToday, useTyped } from '../../state/plan-hooks.ts';
import { goToRoom } from '../../state/route.ts';
import { formatDay } from '../../ui/format-day.ts';
import { InspectorSection } from '../../ui/inspector.tsx';
import { beginCommitment } from './begin-commitment.ts';
import type { MatrixRow } from './capability-filters.ts';
import { CertificateLine } from './certificate-line.tsx';
import { look } from './competency-view.ts';
import classes from './evidence-list.module.css';

export interface EvidenceListProps {
	readonly row: MatrixRow;
	readonly one: CapabilitySide;
	readonly sides: Sides;
	readonly names: Names;
}

/** The certificates that show a side's level, and the commitments that build it up. */
export function EvidenceList({ row, one, sides, names }: EvidenceListProps) {
	const today = useToday();
	const { party } = usePen();
	const records = useTyped('certificates');
	const certificates = certificatesOn(records, today).filter(
		({ holder, capability }) => holder === one.side && capability === row.id,
	);
	const mayAdd = party === one.side;
	return (
		<>
			<InspectorSection title={say('Certificates')}>
				<ul className={classes.list}>
					{certificates.map((certificate) => (
						<li key={certificate.id}>
							<CertificateLine certificate={certificate} sides={sides} canRenew />
						</li>
					))}
				</ul>
				{certificates.length === 0 && !mayAdd && (
					<p className={classes.none}>{say('None yet. {name} enters its own.', { name: names[one.side] })}</p>
				)}
				{mayAdd && (
					<Button
						size="xs"
						variant="subtle"
						leftSection={<IconPlus size="0.75rem" stroke={1.8} aria-hidden />}
						onClick={() => look({ certificate: { kind: 'new', holder: one.side, capability: row.id } })}
					>
						{say('Certificate')}
					</Button>
				)}
			</InspectorSection>
			<InspectorSection title={say('What builds it up')}>
				<ul className={classes.list}>
					{one.development.map(({ id, number, title, state, due, develops, pays }) => (
						<li key={id}>
							<button
								type="button"
								className={classes.commitment}
								onClick={() => goToRoom('progress', { tab: 'commitments', select: refOf('commitments', id) })}
							>
								<b>{number}</b> {title ?? say('Not said yet')}
							</button>
							<span className={classes.about}>
								<StateWord state={state} />
								<span>
									{[
										develops && term(develops),
										due && say('due {day}', { day: formatDay(due) }),
										pays && (pays === 'both' ? say('both pay') : say('{name} pays', { name: names[pays] })),
									]
										.filter(Boolean)
										.join(' · ')}
								</span>
							</span>
						</li>
					))}
				</ul>
				{one.development.length === 0 && <p className={classes.none}>{say('No commitment yet.')}</p>}
				<Button
					size="xs"
					variant="subtle"
					leftSection={<IconPlus size="0.75rem" stroke={1.8} aria-hidden />}
					onClick={() => beginCommitment(row.ref, one.side)}
				>
					{say('Commitment')}
				</Button>
			</InspectorSection>
		</>
	);
}
