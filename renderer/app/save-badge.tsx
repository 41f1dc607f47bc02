import { Button, Popover } from '@mantine/core';
import { IconAlertTriangle, IconDeviceDesktop, IconPlugConnectedX } from '@tabler/icons-react';
import { say } from '../../shared/words/spoken.ts';
import { bridge } from '../bridge/bridge.ts';
import { useConnection } from '../bridge/connection.ts';
import { useUnanswered } from '../state/edits.ts';
import { rescueCopy } from '../state/exports.ts';
import { tellFailure } from '../state/messages.ts';
import { changeOpenPlan, usePlanStore } from '../state/plan-store.ts';
import { formatClock } from '../ui/format-day.ts';
import classes from './save-badge.module.css';

/** Says only what is so: saved, when; saving; or that it cannot be saved, with what to do. */
export function SaveBadge() {
	const save = usePlanStore((state) => state.open?.save ?? null);
	const connected = useConnection((state) => state.connected);
	const isWaiting = useUnanswered(({ count }) => count > 0);
	if (!connected)
		return (
			<span className={classes.badge}>
				<IconPlugConnectedX size="0.875rem" stroke={1.6} aria-hidden />
				{say('Not connected')}
			</span>
		);
	if (save === null)
		return (
			<span className={classes.badge}>
				<IconDeviceDesktop size="0.875rem" stroke={1.6} aria-hidden />
				{say('Everything is on this computer')}
			</span>
		);
	if (save.state === 'cannot save') return <CannotSave message={save.message} pending={save.pending} />;
	return (
		<span className={classes.badge} role="status">
			<IconDeviceDesktop size="0.875rem" stroke={1.6} aria-hidden />
			<Words state={isWaiting ? 'saving' : save.state} time={save.at === null ? null : formatClock(save.at)} />
		</span>
	);
}

/** Where the bar is too narrow for the title of the plan, fewer words are seen; all of them are still heard. */
function Words({ state, time }: { readonly state: 'saved' | 'saving'; readonly time: string | null }) {
	if (state === 'saving') return say('Saving …');
	return (
		<>
			<span className={classes.whole}>
				{time === null ? say('Saved on this computer') : say('Saved on this computer {time}', { time })}
			</span>
			<span className={classes.short} aria-hidden>
				{time === null ? say('Saved') : say('Saved {time}', { time })}
			</span>
		</>
	);
}

function CannotSave({ message, pending }: { readonly message: string | null; readonly pending: number }) {
	return (
		<Popover position="bottom-end" width={340} withinPortal>
			<Popover.Target>
				<button type="button" className={classes.failing}>
					<IconAlertTriangle size="0.875rem" stroke={1.8} aria-hidden />
					{say('{count, plural, one {# change is} other {# changes are}} not saved', { count: pending })}
				</button>
			</Popover.Target>
			<Popover.Dropdown>
				<p className={classes.words}>
					{message ?? say('The disk refuses.')}{' '}
					{say('The changes are in memory and are tried again. Do not close the window yet.')}
				</p>
				<div className={classes.actions}>
					<Button onClick={() => void rescueCopy()}>{say('Save a copy elsewhere')}</Button>
					<Button variant="filled" onClick={() => void retry()}>
						{say('Try now')}
					</Button>
				</div>
			</Popover.Dropdown>
		</Popover>
	);
}

async function retry(): Promise<void> {
	const { planId } = usePlanStore.getState();
	if (planId === null) return;
	const answer = await bridge.call('plan.retrySave', { planId });
	if (answer.ok) changeOpenPlan({ save: answer.value });
	else tellFailure(answer.error);
}
