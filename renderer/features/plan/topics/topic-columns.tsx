/** The four columns: what it is about, one position, the words between, the other position. */

import { IconLock, IconPencil } from '@tabler/icons-react';
import type { Party, RecordView } from '../../../../shared/ledger/change.ts';
import { say } from '../../../../shared/words/spoken.ts';
import { useTermsLocked } from '../../../app/field/lock-reason.ts';
import { usePen } from '../../../state/pen.ts';
import { useSides } from '../../../state/plan-hooks.ts';
import { JointMark } from '../../../ui/joint-mark.tsx';
import { Mark } from '../../../ui/mark.tsx';
import type { TableColumn } from '../../../ui/virtual-table.tsx';
import { AgreedCell } from './agreed-cell.tsx';
import classes from './columns.module.css';
import { PositionCell } from './position-cell.tsx';
import { TopicCell } from './topic-cell.tsx';

export const topicColumns: readonly TableColumn<RecordView>[] = [
	{
		id: 'topic',
		header: say('Topic'),
		width: '10.5rem',
		cell: (topic) => <TopicCell topic={topic} />,
		isRowHeader: true,
	},
	{
		id: 'vendor',
		header: <PositionHead party="vendor" />,
		width: 'minmax(0, 1fr)',
		cell: (topic) => <PositionCell topic={topic} party="vendor" />,
		className: classes.position,
		headClassName: classes.vendorHead,
	},
	{
		id: 'agreed',
		header: <AgreedHead />,
		width: 'minmax(0, 1.22fr)',
		cell: (topic) => <AgreedCell topic={topic} />,
		className: classes.agreed,
		headClassName: classes.agreedHead,
	},
	{
		id: 'partner',
		header: <PositionHead party="partner" />,
		width: 'minmax(0, 1fr)',
		cell: (topic) => <PositionCell topic={topic} party="partner" />,
		className: classes.position,
		headClassName: classes.partnerHead,
	},
];

function PositionHead({ party }: { readonly party: Party }) {
	const { [party]: side } = useSides();
	const isLocked = useTermsLocked() !== undefined;
	const isYours = usePen().party === party && !isLocked;
	const position = say('{name_s} position', { name: side.name });
	return (
		<>
			<Mark tone={side.tone} letter={side.letter} />
			<b className={classes.name} title={position}>
				<span className={classes.long}>{position}</span>
				<span className={classes.short} aria-hidden="true">
					{side.name}
				</span>
			</b>
			<span className={classes.own}>
				{isYours ? (
					<IconPencil size="0.75rem" stroke={1.6} aria-hidden />
				) : (
					<IconLock size="0.75rem" stroke={1.6} aria-hidden />
				)}
				<span className={classes.ownWords}>{isYours ? say('yours') : say('read only')}</span>
			</span>
		</>
	);
}

function AgreedHead() {
	return (
		<>
			<JointMark />
			<b className={classes.name}>{say('Agreed text')}</b>
			<span className={`${classes.own} ${classes.needs}`}>{say('needs both')}</span>
		</>
	);
}
