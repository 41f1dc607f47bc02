import type { Need } from '../../../shared/analysis/needs.ts';
import type { Day } from '../../../shared/base/dates.ts';
import type { Party } from '../../../shared/ledger/change.ts';
import { PARTIES } from '../../../shared/plan/field.ts';
import { say, spoken } from '../../../shared/words/spoken.ts';
import { formatDayShort, formatDistance } from '../../ui/format-day.ts';
import { Mark } from '../../ui/mark.tsx';
import { Tag } from '../../ui/tag.tsx';
import type { TableColumn } from '../../ui/virtual-table.tsx';
import classes from './portfolio.module.css';
import { dayOf, isOurLate, type PortfolioRow } from './portfolio-rows.ts';

const KINDS: Readonly<Record<Need['kind'], string>> = {
	settle: say('To settle'),
	commitment: say('Commitment'),
	yes: say('Answer'),
	review: say('Review'),
	agreement: say('Agreement'),
	gap: say('Open gap'),
};

/** From which width, in rem, a column is shown; what is not is said at the foot of the page. */
const NEEDS: Readonly<Record<string, number>> = { agreed: 62, settle: 55, review: 49, gaps: 41.5 };

export function portfolioColumns(today: Day, width: number): readonly TableColumn<PortfolioRow>[] {
	return allColumns(today).filter(({ id }) => width >= (NEEDS[id] ?? 0));
}

/** What the columns that found no room would say of a row, as the end of a sentence; null where all are shown. */
export function hiddenWords({ standing }: PortfolioRow, width: number, today: Day): string | null {
	if (standing === null) return null;
	const words = {
		gaps: say('{count, plural, one {# open gap} other {# open gaps}}', { count: standing.gapsOpen }),
		review:
			standing.review === null
				? say('no review')
				: say('next review {day}', { day: formatDayShort(standing.review.day, today) }),
		settle: say('{count} to settle', { count: standing.toSettle }),
		agreed: standing.agreed ? say('agreed by both') : say('not yet agreed'),
	};
	const hidden = Object.entries(words).flatMap(([id, text]) => (width < (NEEDS[id] ?? 0) ? [text] : []));
	return hidden.length === 0 ? null : hidden.join(', ');
}

function allColumns(today: Day): readonly TableColumn<PortfolioRow>[] {
	return [
		{
			id: 'plan',
			header: say('Plan'),
			width: 'minmax(10rem, 1fr)',
			isRowHeader: true,
			cell: (row) => <PlanCell row={row} />,
		},
		{
			id: 'next',
			header: say('Next|what comes'),
			width: 'minmax(13rem, 1.4fr)',
			cell: (row) => <NextCell row={row} today={today} />,
		},
		{ id: 'overdue', header: say('Overdue'), width: '7.5rem', cell: (row) => <OverdueCell row={row} /> },
		{
			id: 'settle',
			header: say('To settle'),
			width: '5.5rem',
			align: 'end',
			cell: ({ standing }) => <Count of={standing?.toSettle} />,
		},
		{
			id: 'gaps',
			header: say('Open gaps'),
			width: '6rem',
			align: 'end',
			cell: ({ standing }) => <Count of={standing?.gapsOpen} />,
		},
		{
			id: 'review',
			header: say('Next review|column'),
			width: '7.5rem',
			cell: (row) => <ReviewCell row={row} today={today} />,
		},
		{
			id: 'agreed',
			header: say('Agreed'),
			width: '6rem',
			cell: ({ standing }) => <AgreedCell agreed={standing?.agreed} />,
		},
	];
}

function PlanCell({ row: { plan } }: { readonly row: PortfolioRow }) {
	return (
		<span className={classes.plan}>
			<b>{plan.title}</b>
			<span className={classes.under}>
				<span className={classes.names}>
					{say('{vendor} and {partner}', { vendor: plan.vendor, partner: plan.partner })}
				</span>
				{plan.labels.map((label) => (
					<Tag key={label} kind="line">
						{label}
					</Tag>
				))}
			</span>
		</span>
	);
}

function NextCell({ row, today }: { readonly row: PortfolioRow; readonly today: Day }) {
	const { next, standing } = row;
	if (standing === null) return <span className={classes.none}>{say('not read yet')}</span>;
	if (next === null) return <span className={classes.none}>{say('nothing for 30 days')}</span>;
	const text = spoken().told(next.said);
	const when = next.day === null ? say('for no day') : formatDistance(next.day, dayOf(standing, today));
	return (
		<span className={classes.next}>
			<span className={classes.text}>
				<Turn row={row} side={next.side} />
				<span title={text}>{text}</span>
			</span>
			<span className={classes.under}>
				<span>{KINDS[next.kind]}</span>
				<span className={isOurLate(row, today) ? classes.late : undefined}>{when}</span>
			</span>
		</span>
	);
}

/** Whose turn it is; both where it is for both. */
function Turn({ row: { plan }, side }: { readonly row: PortfolioRow; readonly side: Party | null }) {
	const sides = side === null ? PARTIES : [side];
	return sides.map((one) => (
		<Mark key={one} size="sm" tone={one === 'vendor' ? 'v' : 'p'} letter={plan.marks[one]} title={plan[one]} />
	));
}

function OverdueCell({ row: { plan, standing } }: { readonly row: PortfolioRow }) {
	if (standing === null) return <span className={classes.none}>–</span>;
	const late = PARTIES.filter((side) => standing.overdue[side] > 0);
	if (late.length === 0) return <span className={classes.none}>{say('none')}</span>;
	return (
		<span className={classes.overdue}>
			{late.map((side) => (
				<span key={side} className={side === plan.speaksFor ? classes.ours : undefined}>
					<Mark size="sm" tone={side === 'vendor' ? 'v' : 'p'} letter={plan.marks[side]} title={plan[side]} />
					{standing.overdue[side]}
				</span>
			))}
		</span>
	);
}

function Count({ of }: { readonly of: number | undefined }) {
	return of === undefined || of === 0 ? <span className={classes.none}>–</span> : <b>{of}</b>;
}

function ReviewCell({ row: { standing }, today }: { readonly row: PortfolioRow; readonly today: Day }) {
	const review = standing?.review ?? null;
	if (review === null) return <span className={classes.none}>{say('no day')}</span>;
	return <span title={review.title}>{formatDayShort(review.day, dayOf(standing, today))}</span>;
}

function AgreedCell({ agreed }: { readonly agreed: boolean | undefined }) {
	if (agreed === undefined) return <span className={classes.none}>–</span>;
	return agreed ? <span>{say('by both')}</span> : <span className={classes.none}>{say('not yet')}</span>;
}
