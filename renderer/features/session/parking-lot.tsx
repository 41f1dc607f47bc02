import { say } from '../../../shared/words/spoken.ts';
import { useToday } from '../../state/plan-hooks.ts';
import { LineComposer } from './line-composer.tsx';
import { park, useOfSession } from './outcomes.ts';
import classes from './parking-lot.module.css';
import { showOnStage, useStageView } from './stage-view.ts';

/** What came up and waits for another day. */
export function ParkingLot({ session }: { readonly session: string }) {
	const parked = useOfSession('parkedItems', session);
	const isWriting = useStageView((state) => state.writing === 'parked');
	const today = useToday();
	return (
		<section className={classes.lot} aria-label={say('Parking lot')}>
			<h2>
				{say('Parking lot')} {parked.length > 0 && <span>{parked.length}</span>}
			</h2>
			{isWriting ? (
				<LineComposer
					kind="parked"
					label={say('What waits for later?')}
					help={say('Enter parks it')}
					onKeep={(line) => park(line, today)}
					onLeave={() => showOnStage({ writing: 'nothing' })}
				/>
			) : (
				<ul>
					{[...parked].reverse().map(({ ref, values }) => (
						<li key={ref}>{String(values.statement ?? '')}</li>
					))}
				</ul>
			)}
		</section>
	);
}
