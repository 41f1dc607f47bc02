import { Button } from '@mantine/core';
import { useEffect, useState } from 'react';
import type { HistoryEntry } from '../../shared/contract/plan.ts';
import type { RecordRef } from '../../shared/ledger/change.ts';
import { splitRef } from '../../shared/plan/plan.ts';
import { collectionSpec } from '../../shared/plan/schema.ts';
import { say, term } from '../../shared/words/spoken.ts';
import { bridge } from '../bridge/bridge.ts';
import { usePlanStore } from '../state/plan-store.ts';
import { closeOverlay, useOverlay } from '../state/view-state.ts';
import { Drawer } from '../ui/drawer.tsx';
import { LoadingLine } from '../ui/loading-line.tsx';
import { HistoryList } from './history-list.tsx';

const STEP = 60;
const MOST = 500;

/** Who wrote what, when, from what to what. */
export function HistoryDrawer() {
	const overlay = useOverlay((state) => state.overlay);
	const opened = overlay.kind === 'history';
	const record = opened ? overlay.record : null;
	return (
		<Drawer opened={opened} onClose={closeOverlay} title={opened ? titleOf(record) : say('History')} width="28rem">
			{opened && <History key={record} record={record} />}
		</Drawer>
	);
}

function History({ record }: { readonly record: RecordRef | null }) {
	const [limit, setLimit] = useState(STEP);
	const { entries, failure } = useHistory(record, limit);
	if (failure !== null) return <p role="alert">{failure}</p>;
	if (entries === null) return <LoadingLine label={say('Reading the history')} />;
	if (entries.length === 0) return <p>{say('Nothing has been written here yet.')}</p>;
	return (
		<>
			<HistoryList entries={entries} withTitles={record === null} />
			{entries.length >= limit && limit < MOST && (
				<Button fullWidth onClick={() => setLimit(Math.min(MOST, limit + STEP))}>
					{say('Show earlier changes')}
				</Button>
			)}
		</>
	);
}

/** The history of a record, or of the plan; read again whenever the plan changes. */
export function useHistory(record: RecordRef | null, limit: number) {
	const planId = usePlanStore((state) => state.planId);
	const revision = usePlanStore((state) => state.revision);
	const [entries, setEntries] = useState<readonly HistoryEntry[] | null>(null);
	const [failure, setFailure] = useState<string | null>(null);
	// biome-ignore lint/correctness/useExhaustiveDependencies: a new revision is the reason to read again
	useEffect(() => {
		if (planId === null) return;
		let isCurrent = true;
		void bridge.call('plan.history', { planId, limit, ...(record === null ? {} : { record }) }).then((answer) => {
			if (!isCurrent) return;
			if (answer.ok) setEntries(answer.value);
			setFailure(answer.ok ? null : answer.error.message);
		});
		return () => {
			isCurrent = false;
		};
	}, [planId, record, limit, revision]);
	return { entries, failure };
}

function titleOf(record: RecordRef | null): string {
	if (record === null) return say('History of the plan');
	const { collection } = splitRef(record);
	const spec = collectionSpec(collection);
	const title = spec?.title ? usePlanStore.getState().replica.record(record)?.values[spec.title] : null;
	if (typeof title === 'string') return say('History: {title}', { title });
	return spec === undefined ? say('History of this row') : say('History of this {noun}', { noun: term(spec.noun) });
}
