import { Button } from '@mantine/core';
import { IconChevronRight, IconFileTypeDocx } from '@tabler/icons-react';
import { type Session, sessionPage, sessionsNewestFirst } from '../../../shared/analysis/sessions.ts';
import type { Day } from '../../../shared/base/dates.ts';
import type { Plan } from '../../../shared/plan/plan.ts';
import { say } from '../../../shared/words/spoken.ts';
import { startExport } from '../../state/exports.ts';
import { useSides } from '../../state/plan-hooks.ts';
import { goToRoom, useSelection } from '../../state/route.ts';
import { useSession } from '../../state/session.ts';
import { formatDay } from '../../ui/format-day.ts';
import { Mark } from '../../ui/mark.tsx';
import classes from './past-sessions.module.css';

interface PastSessionsProps {
	readonly plan: Plan;
	readonly today: Day;
}

/** Every session that was held, newest first; one may be opened to read what it decided. */
export function PastSessions({ plan, today }: PastSessionsProps) {
	const running = useSession()?.session;
	const selected = useSelection();
	const past = sessionsNewestFirst(plan).filter(({ id }) => id !== running);
	return (
		<section className={classes.past} aria-label={say('Past sessions')}>
			<h2>{say('Past sessions')}</h2>
			{past.length === 0 && (
				<p className={classes.nothing}>
					{say('None yet. What you decide in the first one stands here, on one page, and opens the next.')}
				</p>
			)}
			<ul>
				{past.map((session) => (
					<PastSession
						key={session.id}
						session={session}
						plan={plan}
						today={today}
						isOpen={selected === `sessions/${session.id}`}
					/>
				))}
			</ul>
		</section>
	);
}

interface PastSessionProps extends PastSessionsProps {
	readonly session: Session;
	readonly isOpen: boolean;
}

function PastSession({ session, plan, today, isOpen }: PastSessionProps) {
	const { id, title, day, ended, people } = session;
	const toggle = () => goToRoom('session', { select: isOpen ? null : `sessions/${id}` });
	return (
		<li className={classes.session} data-open={isOpen || undefined}>
			<div className={classes.head}>
				<button type="button" className={classes.title} aria-expanded={isOpen} onClick={toggle}>
					<IconChevronRight size="1rem" stroke={1.6} aria-hidden />
					<span className={classes.words}>
						<b>{title ?? say('Several titles: settle them first')}</b>
						<span>{day && formatDay(day)}</span>
						<span>{counted(plan, id)}</span>
						{ended === null && <span>{say('not ended yet')}</span>}
					</span>
				</button>
				<Button
					size="xs"
					leftSection={<IconFileTypeDocx size="0.875rem" stroke={1.6} aria-hidden />}
					onClick={() => void startExport('session', 'docx', { session: id })}
				>
					{say('Word document')}
				</Button>
			</div>
			{isOpen && (
				<div className={classes.body}>
					{people && <p className={classes.people}>{say('In the room: {people}', { people })}</p>}
					<Decisions plan={plan} session={id} today={today} />
				</div>
			)}
		</li>
	);
}

function Decisions({ plan, session, today }: { readonly plan: Plan; readonly session: string; readonly today: Day }) {
	const sides = useSides();
	const page = sessionPage(plan, session, today);
	if (page === null) return null;
	const { decisions, commitments } = page;
	return (
		<>
			{decisions.length === 0 && <p className={classes.nothing}>{say('Nothing was decided in it.')}</p>}
			<ol className={classes.decisions}>
				{decisions.map(({ id, number, statement, agreed }) => (
					<li key={id}>
						<span>{number}</span>
						<p>{statement}</p>
						{(['vendor', 'partner'] as const).map((party) => (
							<Mark
								key={party}
								tone={sides[party].tone}
								letter={sides[party].letter}
								hollow={!agreed[party]}
								title={
									agreed[party]
										? say('{name} said yes', { name: sides[party].name })
										: say('{name} has not said yes', { name: sides[party].name })
								}
							/>
						))}
					</li>
				))}
			</ol>
			{commitments.length > 0 && (
				<ol className={classes.decisions}>
					{commitments.map(({ id, number, deliverable, due }) => (
						<li key={id}>
							<span>{number}</span>
							<p>{deliverable}</p>
							<span>{due && say('due {day}', { day: formatDay(due) })}</span>
						</li>
					))}
				</ol>
			)}
		</>
	);
}

/** "4 decisions, 2 commitments". */
function counted(plan: Plan, session: string): string {
	const { decisions, commitments } = plan.collections;
	const here = (list: readonly { readonly session: string | null }[]) =>
		list.filter((record) => record.session === session).length;
	const [decided, promised] = [here(decisions), here(commitments)];
	return [
		...(decided === 0 ? [] : [say('{count, plural, one {# decision} other {# decisions}}', { count: decided })]),
		...(promised === 0 ? [] : [say('{count, plural, one {# commitment} other {# commitments}}', { count: promised })]),
	].join(', ');
}
