import { useMemo } from 'react';
import type { CommitmentRow } from '../../../shared/analysis/commitments.ts';
import { mayWrite } from '../../../shared/plan/owners.ts';
import { useAppStore } from '../../state/app-state.ts';
import { usePen } from '../../state/pen.ts';
import type { May } from './deeds.ts';

/** What the pen in hand may say of this commitment. A third party has no pen: anybody writes for it. */
export function useMay({ fromSide, toSide }: Pick<CommitmentRow, 'fromSide' | 'toSide'>): May {
	const pen = usePen();
	const isReadOnly = useAppStore((state) => state.app !== null && state.app.readOnly !== null);
	return useMemo(
		() => ({
			from: !isReadOnly && mayWrite(pen, fromSide ?? 'joint'),
			to: !isReadOnly && mayWrite(pen, toSide ?? 'joint'),
		}),
		[pen, isReadOnly, fromSide, toSide],
	);
}
