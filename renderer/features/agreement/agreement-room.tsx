/** Agreement: what stands between the draft and an agreement, who has agreed to which text, and what changed since. */

import { Button } from '@mantine/core';
import { IconSignature } from '@tabler/icons-react';
import { useState } from 'react';
import type { AgreementState } from '../../../shared/contract/agreement.ts';
import type { Party } from '../../../shared/ledger/change.ts';
import { otherParty } from '../../../shared/plan/field.ts';
import { say } from '../../../shared/words/spoken.ts';
import type { Command } from '../../app/commands.ts';
import { useRoomCommands } from '../../app/room-commands.ts';
import { useAgreement } from '../../state/agreement.ts';
import { useAppStore } from '../../state/app-state.ts';
import { LOOK_BACK_TAB, useClosedOn } from '../../state/closed.ts';
import { useOwnSide, useSides, useViews } from '../../state/plan-hooks.ts';
import { usePlanStore } from '../../state/plan-store.ts';
import { goToRoom, useRoute } from '../../state/route.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import { LoadingLine } from '../../ui/loading-line.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { Segmented } from '../../ui/segmented.tsx';
import { Tag } from '../../ui/tag.tsx';
import { AgreeDialog } from './agree-dialog.tsx';
import classes from './agreement-room.module.css';
import { ChangedSince } from './changed-list.tsx';
import { LookBackTab } from './look-back/look-back-tab.tsx';
import { ReadyCheck } from './ready-check.tsx';
import { TextCard } from './text-card.tsx';
import { Versions } from './versions.tsx';
import { isSettled, lifeWords } from './words.ts';

const COMMANDS: readonly Command[] = [
	{
		id: 'agreement.look-back',
		label: say('Look back, and close the plan'),
		group: 'This page',
		perform: () => goToRoom('agreement', { tab: LOOK_BACK_TAB }),
	},
];

export function AgreementRoom() {
	const state = useAgreement();
	const isEmpty = useIsEmpty();
	const closed = useClosedOn();
	const route = useRoute();
	const tab = route.place === 'plan' && route.tab === LOOK_BACK_TAB ? LOOK_BACK_TAB : 'agreement';
	useRoomCommands(COMMANDS);
	const [agreeing, setAgreeing] = useState<Party | null>(null);
	return (
		<>
			<PageHeader
				title={say('Agreement')}
				tabs={
					<>
						<Segmented
							label={say('Part of the room')}
							value={tab}
							onChange={(next) => goToRoom('agreement', { tab: next === LOOK_BACK_TAB ? next : null })}
							segments={[
								{ value: 'agreement', label: say('Agreement') },
								{ value: LOOK_BACK_TAB, label: say('Look back') },
							]}
						/>
						{state !== null && !isEmpty && <Tag kind="line">{lifeWords(state, closed)}</Tag>}
					</>
				}
				actions={state !== null && !isEmpty && tab === 'agreement' && <Actions state={state} onAgree={setAgreeing} />}
			/>
			{tab === LOOK_BACK_TAB ? (
				<LookBackTab />
			) : isEmpty ? (
				<NothingYet />
			) : state === null ? (
				<LoadingLine label={say('Looking what both sides have agreed to')} />
			) : (
				<div className={classes.scroller}>
					<div className={classes.page}>
						<div className={classes.main}>
							{state.changedSince > 0 && <ChangedSince state={state} />}
							<ReadyCheck state={state} />
							{state.changedSince === 0 && <ChangedSince state={state} />}
						</div>
						<div className={classes.aside}>
							<TextCard state={state} />
							<Versions versions={state.versions} />
						</div>
					</div>
				</div>
			)}
			{state !== null && agreeing !== null && (
				<AgreeDialog state={state} party={agreeing} onClose={() => setAgreeing(null)} />
			)}
		</>
	);
}

interface ActionsProps {
	readonly state: AgreementState;
	readonly onAgree: (party: Party) => void;
}

function Actions({ state, onAgree }: ActionsProps) {
	const own = useOwnSide();
	const other = otherParty(own);
	const sides = useSides();
	const roomOpen = usePlanStore((plan) => plan.open?.roomOpen ?? false);
	const why = useWhyNot(state, own);
	const whyOther = useWhyNot(state, other);
	return (
		<>
			{why !== null && <span className={classes.why}>{why}</span>}
			{roomOpen && whyOther === null && (
				<Button onClick={() => onAgree(other)}>{say('{name} agrees in this room', { name: sides[other].name })}</Button>
			)}
			<Button
				color="j"
				variant="filled"
				disabled={why !== null}
				leftSection={<IconSignature size="0.9375rem" stroke={1.6} aria-hidden />}
				onClick={() => onAgree(own)}
			>
				{say('Record agreement')}
			</Button>
		</>
	);
}

/** Why this side cannot agree now, beside the button; null where it can. */
function useWhyNot(state: AgreementState, party: Party): string | null {
	const readOnly = useAppStore((app) => app.app?.readOnly ?? null);
	const sides = useSides();
	const closed = useClosedOn();
	if (readOnly !== null) return say('Another Covalent has this plan open');
	if (closed !== null) return say('This plan is closed');
	if (!state.canSign) return say('The key of this computer cannot be used');
	const { proposed, readiness } = state;
	const name = sides[party].name;
	if (proposed !== null && !proposed.parties[party].agreed) return null;
	if (proposed?.parties[party].agreed && proposed.changedSince === 0)
		return say('{name} has agreed to this text', { name });
	if (isSettled(state)) return say('Both have agreed to this text');
	return readiness.signable ? null : say('Settle what is listed first');
}

function useIsEmpty(): boolean {
	const lists = [useViews('topics'), useViews('goals'), useViews('expectations'), useViews('commitments')];
	const agreements = useViews('agreements');
	return agreements.length === 0 && lists.every((list) => list.length === 0);
}

function NothingYet() {
	return (
		<EmptyState
			title={say('There is nothing to agree to yet')}
			actions={
				<Button variant="filled" onClick={() => goToRoom('plan')}>
					{say('Begin with the first topic')}
				</Button>
			}
		>
			{say(
				'Once topics, goals and commitments stand in the plan, this page shows what is still open between the two of you, and records that both agreed to the very same words.',
			)}
		</EmptyState>
	);
}
