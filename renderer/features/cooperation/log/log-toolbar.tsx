import type { FrictionsOn } from '../../../../shared/analysis/frictions.ts';
import type { Names } from '../../../../shared/analysis/names.ts';
import { say } from '../../../../shared/words/spoken.ts';
import { Toolbar } from '../../../ui/page-header.tsx';
import { Segmented } from '../../../ui/segmented.tsx';
import classes from './log-toolbar.module.css';
import { filterFrictions, look, useLogView } from './log-view.ts';

export function LogToolbar({ log, names }: { readonly log: FrictionsOn; readonly names: Names }) {
	const { show, side } = useLogView();
	const count = (which: typeof show) => filterFrictions(log.frictions, { show: which, side }).length;
	return (
		<Toolbar label={say('Filters')}>
			<Segmented
				label={say('Which frictions')}
				value={show}
				onChange={(next) => look({ show: next })}
				segments={[
					{ value: 'all', label: say('All'), count: count('all') },
					{ value: 'open', label: say('Open|frictions'), count: count('open') },
					{ value: 'late', label: say('Late'), count: count('late') },
				]}
			/>
			<Segmented
				label={say('Who is asked')}
				value={side}
				onChange={(next) => look({ side: next })}
				segments={[
					{ value: 'all', label: say('Both sides') },
					{
						value: 'vendor',
						label: <span className={classes.name}>{say('{Name} answers', { name: names.vendor })}</span>,
					},
					{
						value: 'partner',
						label: <span className={classes.name}>{say('{Name} answers', { name: names.partner })}</span>,
					},
				]}
			/>
		</Toolbar>
	);
}
