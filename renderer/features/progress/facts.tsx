import type { CommitmentRow } from '../../../shared/analysis/commitments.ts';
import type { Scalar } from '../../../shared/ledger/change.ts';
import { refOf } from '../../../shared/plan/plan.ts';
import { say } from '../../../shared/words/spoken.ts';
import { useRecord } from '../../state/plan-hooks.ts';
import { InspectorSection } from '../../ui/inspector.tsx';
import classes from './commitment-inspector.module.css';
import { FieldRow } from './term-fields.tsx';

const ALWAYS = ['accepted', 'delivered', 'acknowledged'];
const WHERE_SAID = ['returned', 'returnReason', 'asked', 'withdrawn', 'withdrawalAccepted', 'missReason'];

/** What has happened, each with its day. Facts of later days than the plan's today do not count yet. */
export function Facts({ row }: { readonly row: CommitmentRow }) {
	const ref = refOf('commitments', row.id);
	const record = useRecord(ref);
	const isSaid = (field: string) => {
		const value: Scalar = record?.values[field] ?? null;
		return value !== null || record?.conflicts?.[field] !== undefined;
	};
	return (
		<InspectorSection title={say('What has happened')}>
			<dl className={classes.fields}>
				{[...ALWAYS, ...WHERE_SAID.filter(isSaid)].map((field) => (
					<FieldRow key={field} record={ref} field={field} />
				))}
			</dl>
		</InspectorSection>
	);
}
