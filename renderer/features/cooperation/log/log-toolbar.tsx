import type { FrictionsOn } from '../../../../shared/analysis/frictions.ts';
import { capitalized, type Names } from '../../../../shared/analysis/names.ts';
import { Toolbar } from '../../../ui/page-header.tsx';
import { Segmented } from '../../../ui/segmented.tsx';
import classes from './log-toolbar.module.css';
import { filterFrictions, look, useLogView } from './log-view.ts';

export function LogToolbar({ log, names }: { readonly log: FrictionsOn; readonly names: Names }) {
	const { show, side } = useLogView();
	const count = (which: typeof show) => filterFrictions(log.frictions, { show: which, side }).length;
	return (
		<Toolbar label="Filters">
			<Segmented
				label="Which frictions"
				value={show}
				onChange={(next) => look({ show: next })}
				segments={[
					{ value: 'all', label: 'All', count: count('all') },
					{ value: 'open', label: 'Open', count: count('open') },
					{ value: 'late', label: 'Late', count: count('late') },
				]}
			/>
			<Segmented
				label="Who is asked"
				value={side}
				onChange={(next) => look({ side: next })}
				segments={[
					{ value: 'all', label: 'Both sides' },
					{ value: 'vendor', label: <span className={classes.name}>{capitalized(names.vendor)} answers</span> },
					{ value: 'partner', label: <span className={classes.name}>{capitalized(names.partner)} answers</span> },
				]}
			/>
		</Toolbar>
	);
}
