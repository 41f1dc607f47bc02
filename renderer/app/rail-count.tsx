/** The one number beside a room's name that says whether it needs someone. */

import { useMemo } from 'react';
import { capabilitiesOf } from '../../shared/analysis/capabilities.ts';
import { standingsOn } from '../../shared/analysis/commitment-state.ts';
import { overdueWords } from '../../shared/analysis/friction-sentences.ts';
import { gapsOf } from '../../shared/analysis/gaps.ts';
import { isAgreed } from '../../shared/plan/agreement.ts';
import { schema } from '../../shared/plan/schema.ts';
import { say } from '../../shared/words/spoken.ts';
import { useFrictions } from '../state/frictions.ts';
import { currentPlan, useToday, useTyped, useUnsettled, useViews } from '../state/plan-hooks.ts';
import type { RoomName } from '../state/route.ts';
import classes from './rail.module.css';

export function RailCount({ room }: { readonly room: RoomName }) {
	switch (room) {
		case 'competency':
			return <OpenCapabilityGaps />;
		case 'plan':
			return <AgreedCount />;
		case 'progress':
			return <LateCount />;
		case 'expectations':
			return <BelowCount />;
		case 'exchange':
			return <ToSettleCount />;
		case 'cooperation':
			return <OwedCount />;
		case 'transition':
		case 'trust':
		case 'session':
		case 'document':
		case 'agreement':
			return null;
	}
}

/** Answers owed beyond their time, on both sides alike. */
function OwedCount() {
	const { overdue } = useFrictions();
	const owed = overdue.vendor + overdue.partner;
	if (owed === 0) return null;
	return (
		<span className={classes.late} title={overdueWords(owed)}>
			{say('{count} late', { count: owed })}
		</span>
	);
}

function AgreedCount() {
	const topics = useViews('topics');
	const { agreedVendor, agreedPartner } = schema.topics.fields;
	const agreed = useMemo(
		() =>
			topics.filter(
				(view) => isAgreed(agreedVendor, 'agreedVendor', view) && isAgreed(agreedPartner, 'agreedPartner', view),
			),
		[topics, agreedVendor, agreedPartner],
	);
	if (topics.length === 0) return null;
	return (
		<span
			className={classes.count}
			title={say('{agreed} of {count} topics agreed by both', { agreed: agreed.length, count: topics.length })}
		>
			{agreed.length}/{topics.length}
		</span>
	);
}

function BelowCount() {
	const expectations = useTyped('expectations');
	const commitments = useTyped('commitments');
	const today = useToday();
	// biome-ignore lint/correctness/useExhaustiveDependencies: the two lists are what the count is made from
	const below = useMemo(
		() => gapsOf(currentPlan(), today).expectations.filter((row) => row.zone === 'below minimum').length,
		[expectations, commitments, today],
	);
	if (below === 0) return null;
	return (
		<span className={classes.late} title={say('{count} below minimum', { count: below })}>
			▼ {below}
		</span>
	);
}

function OpenCapabilityGaps() {
	const capabilities = useTyped('capabilities');
	const assessments = useTyped('assessments');
	const commitments = useTyped('commitments');
	const today = useToday();
	// biome-ignore lint/correctness/useExhaustiveDependencies: the three lists are what the count is made from
	const open = useMemo(
		() => capabilitiesOf(currentPlan(), today).open,
		[capabilities, assessments, commitments, today],
	);
	if (open === 0) return null;
	return (
		<span
			className={classes.late}
			title={say('{count, plural, one {# gap leads} other {# gaps lead}} to no commitment', { count: open })}
		>
			▼ {open}
		</span>
	);
}

function LateCount() {
	const commitments = useTyped('commitments');
	const today = useToday();
	const late = useMemo(
		() => [...standingsOn(commitments, today).values()].filter(({ state }) => state === 'overdue').length,
		[commitments, today],
	);
	return late === 0 ? null : <span className={classes.late}>{say('{count} late', { count: late })}</span>;
}

function ToSettleCount() {
	const count = useUnsettled().length;
	return count === 0 ? null : <span className={classes.late}>{say('{count} to settle', { count })}</span>;
}
