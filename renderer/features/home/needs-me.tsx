import { IconArrowRight } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { daysBetween } from '../../../shared/base/dates.ts';
import type { PlanSummary } from '../../../shared/contract/app.ts';
import type { PlanStanding } from '../../../shared/contract/portfolio.ts';
import { say, spoken } from '../../../shared/words/spoken.ts';
import { hrefOf } from '../../state/route.ts';
import { formatDay, formatDistance, formatMoment } from '../../ui/format-day.ts';
import { Mark } from '../../ui/mark.tsx';
import classes from './home.module.css';
import { FromMark, planHref, todayOf } from './plans-table.tsx';

/** From so many days before its day a commitment stands on the first page. */
const SOON = 14;
const MOST_SHOWN = 3;

export interface Need {
	readonly key: string;
	/** The smaller, the sooner. */
	readonly urgency: number;
	readonly card: () => ReactNode;
}

/** What waits for a person, the most pressing first: as the core last read each plan, else as its card says. */
export function needsOf(
	plans: readonly PlanSummary[],
	standings: ReadonlyMap<string, PlanStanding> = new Map(),
): readonly Need[] {
	const needs = plans
		.map((plan) => current(plan, standings.get(plan.planId)))
		.flatMap((plan) => [sessionNeed(plan), conflictNeed(plan), dueNeed(plan), yesNeed(plan)])
		.filter((need) => need !== null);
	return needs.sort((a, b) => a.urgency - b.urgency);
}

/** A card is as old as the last time its plan was open; a standing is read anew every day. */
function current(plan: PlanSummary, standing: PlanStanding | undefined): PlanSummary {
	if (standing === undefined) return plan;
	const next = standing.needs.find(({ kind, day }) => kind === 'commitment' && day !== null);
	return {
		...plan,
		conflicts: standing.toSettle,
		nextDue:
			next?.day == null
				? null
				: { text: spoken().told(next.said).replace(/\.$/, ''), from: next.side ?? '', due: next.day },
	};
}

export function NeedsMe({ needs }: { readonly needs: readonly Need[] }) {
	return (
		<section className={classes.needs} aria-label={say('What needs someone')}>
			{needs.slice(0, MOST_SHOWN).map(({ key, card }) => (
				<div key={key} style={{ display: 'contents' }}>
					{card()}
				</div>
			))}
		</section>
	);
}

/** A session that was left standing: both sides are still in the room for this plan, and its notes are away. */
function sessionNeed({ planId, title, vendor, partner, marks, session }: PlanSummary): Need | null {
	if (session === null) return null;
	return {
		key: `session ${planId}`,
		urgency: -2000,
		card: () => (
			<a className={classes.need} href={hrefOf({ place: 'plan', planId, room: 'session', tab: null, select: null })}>
				<div className={classes.needHead}>
					<span>{say('Session not ended')}</span>
					<span>{formatMoment(session.startedAt)}</span>
				</div>
				<h2>{session.title}</h2>
				<p>{say('It is kept where you left it. Private notes stay closed until it ends. {title}.', { title })}</p>
				<div className={classes.needFoot}>
					<Mark size="sm" tone="v" letter={marks.vendor} title={vendor} />
					<Mark size="sm" tone="p" letter={marks.partner} title={partner} />
					<b>
						{say('Go on or end it')} <IconArrowRight size="0.875rem" stroke={1.6} aria-hidden />
					</b>
				</div>
			</a>
		),
	};
}

function conflictNeed(plan: PlanSummary): Need | null {
	if (plan.conflicts === 0) return null;
	return {
		key: `conflict ${plan.planId}`,
		urgency: -1000,
		card: () => (
			<a
				className={classes.need}
				href={hrefOf({ place: 'plan', planId: plan.planId, room: 'exchange', tab: 'settle', select: null })}
			>
				<div className={classes.needHead}>
					<span>{say('To settle')}</span>
					<span>{plan.conflicts}</span>
				</div>
				<h2>
					{say(
						'{count, plural, one {One field has two versions in {title}} other {# fields have two versions in {title}}}',
						{ count: plan.conflicts, title: plan.title },
					)}
				</h2>
				<p>{say('Both sides wrote without knowing the other’s words. Nothing is lost; someone has to choose.')}</p>
				<div className={classes.needFoot}>
					<Mark size="sm" tone="v" letter={plan.marks.vendor} title={plan.vendor} />
					<Mark size="sm" tone="p" letter={plan.marks.partner} title={plan.partner} />
					<b>
						{say('Settle')} <IconArrowRight size="0.875rem" stroke={1.6} aria-hidden />
					</b>
				</div>
			</a>
		),
	};
}

function dueNeed(plan: PlanSummary): Need | null {
	const due = plan.nextDue;
	if (due === null) return null;
	const today = todayOf(plan);
	const days = daysBetween(today, due.due);
	if (days > SOON) return null;
	const promiser = due.from === 'vendor' ? plan.vendor : due.from === 'partner' ? plan.partner : null;
	const about = { due: formatDay(due.due), title: plan.title };
	return {
		key: `due ${plan.planId}`,
		urgency: days,
		card: () => (
			<a
				className={classes.need}
				href={hrefOf({ place: 'plan', planId: plan.planId, room: 'progress', tab: 'commitments', select: null })}
			>
				<div className={classes.needHead}>
					<span>{say('Next commitment due')}</span>
					<span className={days < 0 ? classes.late : undefined}>{formatDistance(due.due, today)}</span>
				</div>
				<h2>{due.text || say('Untitled commitment')}</h2>
				<p>
					{promiser === null
						? say('From a third party, due {due}. {title}.', about)
						: say('From {promiser}, due {due}. {title}.', { promiser, ...about })}
				</p>
				<div className={classes.needFoot}>
					<FromMark plan={plan} from={due.from} />
					<b>
						{say('Look at it')} <IconArrowRight size="0.875rem" stroke={1.6} aria-hidden />
					</b>
				</div>
			</a>
		),
	};
}

/** Texts the other side has agreed to, and this one not yet. */
function yesNeed(plan: PlanSummary): Need | null {
	const other = plan.speaksFor === 'vendor' ? 'partner' : 'vendor';
	const waiting = plan.agreement.filter((by) => by === other).length;
	if (waiting === 0) return null;
	const isVendor = other === 'vendor';
	return {
		key: `yes ${plan.planId}`,
		urgency: 100,
		card: () => (
			<a className={classes.need} href={planHref(plan.planId)}>
				<div className={classes.needHead}>
					<span>{say('Waits for your yes')}</span>
					<span>{waiting}</span>
				</div>
				<h2>
					{say(
						'{count, plural, one {{other} agreed to a text, {own} not yet} other {{other} agreed to # texts, {own} not yet}}',
						{ count: waiting, other: plan[other], own: plan[plan.speaksFor] },
					)}
				</h2>
				<p>
					{say('Read what stands in the middle. Agree to it, or write what would make it right. {title}.', {
						title: plan.title,
					})}
				</p>
				<div className={classes.needFoot}>
					<Mark size="sm" tone={isVendor ? 'v' : 'p'} letter={plan.marks[other]} title={plan[other]} />
					<b>
						{say('Read')} <IconArrowRight size="0.875rem" stroke={1.6} aria-hidden />
					</b>
				</div>
			</a>
		),
	};
}
