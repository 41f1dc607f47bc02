import { Button } from '@mantine/core';
import { say } from '../../shared/words/spoken.ts';
import { openBackups } from '../state/backups.ts';
import { LOOK_BACK_TAB, useClosedOn } from '../state/closed.ts';
import { askForNextPlan } from '../state/next-plan.ts';
import { openPlan } from '../state/open-plan.ts';
import { useSides, useToday, useTypedRecord, useUnsettled } from '../state/plan-hooks.ts';
import { usePlanStore } from '../state/plan-store.ts';
import { SETTLE } from '../state/receive.ts';
import { go, goToRoom, type RoomName, useRoute } from '../state/route.ts';
import { useIsOnStage } from '../state/session.ts';
import { openOverlay } from '../state/view-state.ts';
import { EmptyState } from '../ui/empty-state.tsx';
import { formatDay } from '../ui/format-day.ts';
import { LoadingLine } from '../ui/loading-line.tsx';
import { parts } from '../ui/parts.tsx';
import { Banner } from './banner.tsx';
import { AlarmBanners } from './exchange/alarm-banners.tsx';
import { useReminders } from './reminders.ts';
import { rooms } from './rooms.ts';
import { SessionBanner } from './session-banner.tsx';

/** The room of the open plan, once the plan is here. A plan that is fetched again stays on screen meanwhile. */
export function PlanFrame({ room }: { readonly room: RoomName }) {
	useReminders();
	const status = usePlanStore((state) => state.status);
	const planId = usePlanStore((state) => state.planId);
	const failure = usePlanStore((state) => state.failure);
	const isLost = usePlanStore((state) => state.isLost);
	const hasPlan = usePlanStore((state) => state.open !== null);
	const done = usePlanStore((state) => (state.total > 0 ? state.loaded / state.total : undefined));
	const waiting = usePlanStore((state) => state.open?.waiting ?? NOTHING);
	const missing = usePlanStore((state) => state.open?.missing ?? 0);
	const onStage = useIsOnStage();
	const route = useRoute();
	if (status === 'failed')
		return (
			<EmptyState
				title={say('This plan could not be opened')}
				actions={
					<>
						<Button onClick={() => go({ place: 'home' })}>{say('Back to the plans')}</Button>
						<Button variant={isLost ? 'default' : 'filled'} onClick={() => planId !== null && void openPlan(planId)}>
							{say('Try again')}
						</Button>
						{isLost && (
							<Button variant="filled" onClick={() => planId !== null && void openBackups(planId)}>
								{say('Look at its backups')}
							</Button>
						)}
					</>
				}
			>
				{failure} {say('Nothing on disk was touched.')}
			</EmptyState>
		);
	// What still shows the plan before goes away while that is open: an editor in it writes where it was typed.
	const isThere = route.place === 'plan' && route.planId === planId;
	if (!hasPlan || !isThere) return <LoadingLine label={say('Opening the plan')} done={done} />;
	const Room = rooms.find(({ name }) => name === room)?.component;
	if (onStage && Room)
		return (
			<>
				<AlarmBanners />
				<Room key={planId} />
			</>
		);
	return (
		<>
			{waiting.map((sentence, at) => (
				<Banner key={sentence} tone="plain" actions={at < missing && planId !== null && <ToBackups planId={planId} />}>
					{sentence}
				</Banner>
			))}
			<AlarmBanners />
			<ToSettle />
			<IsClosed />
			{room !== 'session' && <SessionBanner />}
			{room !== 'document' && <PrintHead />}
			{Room && <Room key={planId} />}
		</>
	);
}

/** A change that was here once may lie in a backup; restoring it brings what waits for it as well. */
function ToBackups({ planId }: { readonly planId: string }) {
	return (
		<Button size="xs" onClick={() => void openBackups(planId)}>
			{say('Look at the backups')}
		</Button>
	);
}

/** On paper every page says which plan it is of, and when it was printed. */
function PrintHead() {
	const { vendor, partner } = useSides();
	const title = useTypedRecord('plan', 'plan')?.title ?? say('Untitled plan');
	const today = useToday();
	return (
		<p data-print="only" aria-hidden>
			{parts('{title} · {vendor} and {partner} · printed {today}', {
				title: <b>{title}</b>,
				vendor: vendor.name,
				partner: partner.name,
				today: formatDay(today),
			})}
		</p>
	);
}

/** Stands over every room until nothing is left to settle. */
function ToSettle() {
	const unsettled = useUnsettled();
	const route = useRoute();
	const first = unsettled[0];
	const isThere = route.place === 'plan' && route.room === 'exchange' && route.tab === SETTLE;
	if (first === undefined || isThere) return null;
	// One is settled where the person stands; of several each has its card.
	const settle = () =>
		unsettled.length === 1 ? openOverlay({ kind: 'conflict', ...first }) : goToRoom('exchange', { tab: SETTLE });
	return (
		<Banner
			tone="plain"
			actions={
				<Button size="xs" onClick={settle}>
					{say('Settle')}
				</Button>
			}
		>
			{say(
				'{count, plural, one {One field has} other {# fields have}} several versions, written without knowing each other. All are kept until someone chooses.',
				{ count: unsettled.length },
			)}
		</Banner>
	);
}

/** A closed plan says so in every room, and where to go from here. */
function IsClosed() {
	const closed = useClosedOn();
	const route = useRoute();
	if (closed === null || route.place !== 'plan') return null;
	const isThere = route.room === 'agreement' && route.tab === LOOK_BACK_TAB;
	if (isThere) return null;
	return (
		<Banner
			tone="plain"
			actions={
				<>
					<Button size="xs" onClick={() => goToRoom('agreement', { tab: LOOK_BACK_TAB })}>
						{say('Look back')}
					</Button>
					<Button size="xs" onClick={() => void askForNextPlan(route.planId)}>
						{say('Next year’s plan')}
					</Button>
				</>
			}
		>
			{say('This plan was closed on {closed}. Its terms stay as they were; what happened can still be written.', {
				closed: formatDay(closed),
			})}
		</Banner>
	);
}

const NOTHING: readonly string[] = [];
