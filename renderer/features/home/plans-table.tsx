import { ActionIcon, TextInput } from '@mantine/core';
import { IconArrowDownLeft, IconArrowUpRight, IconGitMerge, IconRestore, IconSearch } from '@tabler/icons-react';
import { useDeferredValue, useMemo, useState } from 'react';
import { dayInZone, daysBetween } from '../../../shared/base/dates.ts';
import type { PlanSummary } from '../../../shared/contract/app.ts';
import { planToday } from '../../../shared/plan/today.ts';
import { say } from '../../../shared/words/spoken.ts';
import { openBackups } from '../../state/backups.ts';
import { askForNextPlan } from '../../state/next-plan.ts';
import { hrefOf } from '../../state/route.ts';
import { formatDistance, formatMoment, formatPeriod } from '../../ui/format-day.ts';
import { Mark } from '../../ui/mark.tsx';
import { parts } from '../../ui/parts.tsx';
import { Tag } from '../../ui/tag.tsx';
import { VisuallyHidden } from '../../ui/visually-hidden.tsx';
import { WordButton } from '../../ui/word-button.tsx';
import classes from './home.module.css';

// Asked for once: it is dear, and every row needs it.
const ZONE = Intl.DateTimeFormat().resolvedOptions().timeZone;

export const todayOf = (plan: PlanSummary) => planToday(new Date(), ZONE, plan.changedAt, plan.end);

export const planHref = (planId: string) => hrefOf({ place: 'plan', planId, room: 'plan', tab: null, select: null });

/** From so many plans on one looks for a plan by its name. */
const MANY = 12;
/** More are not drawn at once: nobody reads on, and the first page has to be there at once. */
const MOST_SHOWN = 30;

/** The plans on this computer, the one last worked on first. */
export function PlansTable({ plans }: { readonly plans: readonly PlanSummary[] }) {
	const [words, setWords] = useState('');
	const sorted = useMemo(() => [...plans].sort((a, b) => (latestOf(a) < latestOf(b) ? 1 : -1)), [plans]);
	const asked = useDeferredValue(words).trim().toLowerCase().split(/\s+/).filter(Boolean);
	const found = asked.length === 0 ? sorted : sorted.filter((plan) => hasWords(plan, asked));
	const shown = found.slice(0, MOST_SHOWN);
	return (
		<section aria-label={say('The plans')}>
			{plans.length > MANY && (
				<div className={classes.section}>
					<TextInput
						aria-label={say('Find a plan')}
						placeholder={say('Find one of {count} plans', { count: plans.length })}
						className={classes.find ?? ''}
						leftSection={<IconSearch size="0.875rem" stroke={1.6} aria-hidden />}
						value={words}
						onChange={(event) => setWords(event.currentTarget.value)}
					/>
				</div>
			)}
			<PlanRows plans={shown} />
			{found.length > shown.length && (
				<p className={classes.more}>
					{parts('{count} more. Find one by its name, or see them all {link}.', {
						count: found.length - shown.length,
						link: <a href={hrefOf({ place: 'next' })}>{say('by what they need next')}</a>,
					})}
				</p>
			)}
			{found.length === 0 && <p className={classes.more}>{say('No plan has these words.')}</p>}
		</section>
	);
}

function latestOf(plan: PlanSummary): string {
	return plan.openedAt ?? plan.changedAt ?? '';
}

function hasWords({ title, vendor, partner, labels }: PlanSummary, words: readonly string[]): boolean {
	const text = `${title} ${vendor} ${partner} ${labels.join(' ')}`.toLowerCase();
	return words.every((word) => text.includes(word));
}

function PlanRows({ plans }: { readonly plans: readonly PlanSummary[] }) {
	return (
		<div className={classes.table} role="table" aria-label={say('Plans')}>
			<div role="row" className={classes.headRow}>
				{[say('Plan'), say('Agreement'), say('Next commitment due'), say('Last exchanged')].map((head) => (
					<div key={head} role="columnheader">
						{head}
					</div>
				))}
				<div role="columnheader">
					<VisuallyHidden>{say('Backups')}</VisuallyHidden>
				</div>
			</div>
			{plans.map((plan) => (
				<PlanRow key={plan.planId} plan={plan} />
			))}
		</div>
	);
}

function PlanRow({ plan }: { readonly plan: PlanSummary }) {
	const period = plan.start && plan.end ? formatPeriod(plan.start, plan.end) : say('no period yet');
	return (
		<div role="row" className={classes.row}>
			<div role="cell">
				<div className={classes.line1}>
					<a href={planHref(plan.planId)}>{plan.title}</a>
					{plan.sample && <Tag>{say('sample')}</Tag>}
				</div>
				<div className={classes.line2}>
					{say('{vendor} and {partner}, {period}', { vendor: plan.vendor, partner: plan.partner, period })}
				</div>
				{isEnding(plan) && (
					<div className={classes.act}>
						<WordButton onClick={() => void askForNextPlan(plan.planId)}>{say('Make the next plan')}</WordButton>
					</div>
				)}
			</div>
			<div role="cell">
				<AgreementStrip agreement={plan.agreement} />
			</div>
			<div role="cell">
				<NextDue plan={plan} />
			</div>
			<div role="cell">
				<Exchanged plan={plan} />
			</div>
			<div role="cell" className={classes.backups}>
				<ActionIcon
					variant="subtle"
					size="sm"
					aria-label={say('Backups of {title}', { title: plan.title })}
					title={say('Backups')}
					onClick={() => void openBackups(plan.planId)}
				>
					<IconRestore size="0.9375rem" stroke={1.6} aria-hidden />
				</ActionIcon>
			</div>
		</div>
	);
}

/** The last weeks of a plan, and after it. */
const ENDING_DAYS = 60;

function isEnding(plan: PlanSummary): boolean {
	return plan.end !== null && daysBetween(todayOf(plan), plan.end) <= ENDING_DAYS;
}

/** More squares than this are not counted by anybody. */
const MOST_SQUARES = 24;

function AgreementStrip({ agreement }: Pick<PlanSummary, 'agreement'>) {
	const both = agreement.filter((by) => by === 'both').length;
	const one = agreement.filter((by) => by === 'vendor' || by === 'partner').length;
	if (agreement.length === 0) return <div className={classes.line2}>{say('No topics yet')}</div>;
	const count = agreement.length;
	return (
		<>
			{agreement.length > MOST_SQUARES ? <Bar agreement={agreement} /> : <Squares agreement={agreement} />}
			<div className={classes.line2}>
				{one === 0
					? say('{both} of {count} agreed by both', { both, count })
					: say('{both} of {count} agreed by both, {one} by one side', { both, count, one })}
			</div>
		</>
	);
}

function Squares({ agreement }: Pick<PlanSummary, 'agreement'>) {
	return (
		<div className={classes.strip} aria-hidden="true">
			{agreement.map((by, at) => (
				// biome-ignore lint/suspicious/noArrayIndexKey: one square a topic, in the plan's order
				<i key={at} data-by={by} />
			))}
		</div>
	);
}

/** For plans of many topics: the same in proportion. */
function Bar({ agreement }: Pick<PlanSummary, 'agreement'>) {
	return (
		<div className={classes.bar} aria-hidden="true">
			{(['both', 'vendor', 'partner', 'none'] as const).map((by) => (
				<i key={by} data-by={by} style={{ flexGrow: agreement.filter((one) => one === by).length }} />
			))}
		</div>
	);
}

function NextDue({ plan }: { readonly plan: PlanSummary }) {
	const due = plan.nextDue;
	if (due === null) return <div className={classes.line2}>{say('Nothing is due')}</div>;
	const today = todayOf(plan);
	return (
		<>
			<div className={classes.line1}>
				<FromMark plan={plan} from={due.from} />
				<span>{due.text || say('Untitled commitment')}</span>
			</div>
			<div className={classes.line2} data-indent>
				<span className={due.due < today ? classes.late : undefined}>{formatDistance(due.due, today)}</span>
			</div>
		</>
	);
}

const ICON = { size: '0.875rem', stroke: 1.6, 'aria-hidden': true } as const;

/** The last copy that left or came in, and what is to settle since. */
function Exchanged({ plan: { exchanged, conflicts, changedAt } }: { readonly plan: PlanSummary }) {
	const changed =
		changedAt === null ? say('nothing written yet') : say('changed {moment}', { moment: formatMoment(changedAt) });
	return (
		<>
			<div className={classes.line1}>
				{exchanged?.how === 'sent' && <IconArrowUpRight {...ICON} aria-hidden />}
				{exchanged?.how === 'received' && <IconArrowDownLeft {...ICON} aria-hidden />}
				<span>
					{exchanged === null
						? say('Not yet')
						: exchanged.how === 'sent'
							? say('Sent {moment}', { moment: formatMoment(exchanged.at) })
							: say('Received {moment}', { moment: formatMoment(exchanged.at) })}
				</span>
			</div>
			{conflicts > 0 ? (
				<div className={`${classes.line2} ${classes.settle}`} data-indent={exchanged !== null || undefined}>
					<IconGitMerge size="0.75rem" stroke={1.8} aria-hidden /> {say('{count} to settle', { count: conflicts })}
				</div>
			) : (
				<div className={classes.line2} data-indent={exchanged !== null || undefined}>
					{exchanged === null
						? changed
						: exchanged.how === 'sent'
							? say('to {name}|a copy', { name: exchanged.with })
							: say('from {name}', { name: exchanged.with })}
				</div>
			)}
		</>
	);
}

/** Whose promise it is; a third party has no mark. */
export function FromMark({ plan, from }: { readonly plan: PlanSummary; readonly from: string }) {
	if (from === 'vendor') return <Mark size="sm" tone="v" letter={plan.marks.vendor} title={plan.vendor} />;
	if (from === 'partner') return <Mark size="sm" tone="p" letter={plan.marks.partner} title={plan.partner} />;
	return null;
}

export const localToday = () => dayInZone(new Date(), ZONE);
