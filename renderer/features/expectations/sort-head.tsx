import { IconArrowDown, IconArrowUp } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { say } from '../../../shared/words/spoken.ts';
import { VisuallyHidden } from '../../ui/visually-hidden.tsx';
import { nextSorting, SORT_LABELS, type SortKey } from './matrix-sort.ts';
import { look, useMatrixView } from './matrix-view.ts';
import classes from './sort-head.module.css';

/** A column head that sorts: its natural order, the reverse, back to severity. The toolbar does the same by keyboard. */
export function SortHead({ sort, children }: { readonly sort: SortKey; readonly children: ReactNode }) {
	const reversed = useMatrixView(({ sorting }) => (sorting.key === sort ? sorting.reversed : null));
	const Arrow = reversed ? IconArrowUp : IconArrowDown;
	return (
		<button
			type="button"
			className={classes.head}
			data-on={reversed !== null || undefined}
			tabIndex={-1}
			title={say('Sort by {order}', { order: SORT_LABELS[sort] })}
			onClick={() => look({ sorting: nextSorting(useMatrixView.getState().sorting, sort) })}
		>
			{children}
			{reversed !== null && (
				<>
					<Arrow size="0.6875rem" stroke={2} aria-hidden />
					<VisuallyHidden>{reversed ? say('sorted, reversed') : say('sorted')}</VisuallyHidden>
				</>
			)}
		</button>
	);
}
