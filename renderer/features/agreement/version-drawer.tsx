/** The plan as it was agreed to: what had changed then, and every term. */

import { Button } from '@mantine/core';
import { useEffect, useMemo, useState } from 'react';
import type { Result } from '../../../shared/base/result.ts';
import type { AgreedPlan, VersionView } from '../../../shared/contract/agreement.ts';
import type { RecordView } from '../../../shared/ledger/change.ts';
import { compareShown, splitRef } from '../../../shared/plan/plan.ts';
import { type CollectionName, collectionNames, collectionSpec } from '../../../shared/plan/schema.ts';
import { say, term } from '../../../shared/words/spoken.ts';
import { visibleMarks } from '../../app/conflict/visible-marks.ts';
import { readVersion } from '../../state/agreement.ts';
import { startExport } from '../../state/exports.ts';
import { usePlanStore } from '../../state/plan-store.ts';
import { Drawer } from '../../ui/drawer.tsx';
import { formatDayOf } from '../../ui/format-day.ts';
import { LoadingLine } from '../../ui/loading-line.tsx';
import { ChangedList } from './changed-list.tsx';
import { type WordsThen, wordsThen } from './then-words.ts';
import classes from './version-drawer.module.css';

const FORMATS = [
	['docx', say('Export Word document as agreed')],
	['pdf', say('Export PDF as agreed')],
] as const;

export interface VersionDrawerProps {
	readonly version: VersionView;
	readonly onClose: () => void;
}

export function VersionDrawer({ version: { version, at, fingerprint }, onClose }: VersionDrawerProps) {
	const planId = usePlanStore((state) => state.planId);
	const [read, setRead] = useState<Result<AgreedPlan> | null>(null);
	useEffect(() => {
		let isGone = false;
		if (planId !== null)
			void readVersion(planId, version).then((answer) => {
				if (!isGone) setRead(answer);
			});
		return () => {
			isGone = true;
		};
	}, [planId, version]);
	return (
		<Drawer
			opened
			onClose={onClose}
			title={say('Version {version}, agreed {at}', { version, at: formatDayOf(at) })}
			width="40rem"
		>
			<p className={classes.fingerprint}>
				<code>{fingerprint}</code>
			</p>
			<p className={classes.exports}>
				{FORMATS.map(([format, label]) => (
					<Button key={format} size="xs" onClick={() => void startExport('plan', format, { version })}>
						{label}
					</Button>
				))}
			</p>
			{read === null ? (
				<LoadingLine label={say('Reading it as it was')} />
			) : read.ok ? (
				<AsItWas plan={read.value} version={version} />
			) : (
				<p role="alert">{read.error.message}</p>
			)}
		</Drawer>
	);
}

function AsItWas({ plan, version }: { readonly plan: AgreedPlan; readonly version: number }) {
	const words = useMemo(() => wordsThen(plan.records), [plan]);
	return (
		<>
			{version > 1 && (
				<section className={classes.part}>
					<h3>{say('What was new in it')}</h3>
					<ChangedList changed={plan.changed} />
				</section>
			)}
			{collectionNames.map((name) => (
				<Collection key={name} name={name} records={plan.records} words={words} />
			))}
		</>
	);
}

interface CollectionProps {
	readonly name: CollectionName;
	readonly records: readonly RecordView[];
	readonly words: WordsThen;
}

function Collection({ name, records, words }: CollectionProps) {
	const spec = collectionSpec(name);
	const own = records.filter(({ ref }) => splitRef(ref).collection === name).sort(compareShown);
	const fields = Object.entries(spec?.fields ?? {}).filter(([, { nature }]) => nature === 'term');
	if (spec === undefined || own.length === 0 || fields.length === 0) return null;
	return (
		<section className={classes.part}>
			<h3>{term(spec.plural)}</h3>
			{own.map(({ ref, values }) => (
				<dl key={ref}>
					{fields.flatMap(([field, fieldSpec]) => {
						const value = values[field] ?? null;
						return value === null
							? []
							: [
									<div key={field}>
										<dt>{term(fieldSpec.label)}</dt>
										<dd>{visibleMarks(words(fieldSpec, value, ref))}</dd>
									</div>,
								];
					})}
				</dl>
			))}
		</section>
	);
}
