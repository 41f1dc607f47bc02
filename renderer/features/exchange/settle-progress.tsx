import { say } from '../../../shared/words/spoken.ts';
import { isNews, progressOf } from './deck.ts';
import classes from './settle-progress.module.css';
import { useSettleStore } from './settle-store.ts';

/** More squares than this nobody counts. */
const MOST_SQUARES = 12;

/** "3 of 4 settled", and the same as squares. */
export function SettleProgress() {
	const deck = useSettleStore((store) => store.deck);
	if (deck === null) return null;
	const { settled, all } = progressOf(deck);
	if (all === 0) return null;
	return (
		<span className={classes.progress}>
			<span role="status">{say('{settled} of {all} settled', { settled, all })}</span>
			{all <= MOST_SQUARES && (
				<span className={classes.squares} aria-hidden="true">
					{deck
						.filter(({ card }) => !isNews(card))
						.map(({ key, settled: done }) => (
							<i key={key} data-done={done !== null || undefined} />
						))}
				</span>
			)}
		</span>
	);
}
