import { useMemo, useRef } from 'react';
import { type CapabilityHeat, capabilitiesOf, heatOf } from '../../../shared/analysis/capabilities.ts';
import type { CertificateRow } from '../../../shared/analysis/capability-evidence.ts';
import { usePlan, useToday } from '../../state/plan-hooks.ts';
import { type MatrixRow, RowKeeper } from './capability-filters.ts';

export interface Competency {
	/** The largest priority first. */
	readonly rows: readonly MatrixRow[];
	readonly open: number;
	readonly certificates: readonly CertificateRow[];
	readonly heat: readonly CapabilityHeat[];
}

/** The matrix as it stands today, worked out once a change. */
export function useCompetency(): Competency {
	const plan = usePlan();
	const today = useToday();
	const keeper = useRef<RowKeeper>(null);
	return useMemo(() => {
		keeper.current ??= new RowKeeper();
		const { capabilities, open, certificates } = capabilitiesOf(plan, today);
		return { rows: keeper.current.rows(capabilities), open, certificates, heat: heatOf(capabilities) };
	}, [plan, today]);
}
