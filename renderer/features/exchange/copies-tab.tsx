/** Copies: hand one over, see which ones left and came in, and whose computers wrote here. */
import { say } from '../../../shared/words/spoken.ts';
import { DropLine } from '../../app/exchange/drop-line.tsx';
import { useFreshExchange } from '../../state/exchange.ts';
import { LoadingLine } from '../../ui/loading-line.tsx';
import { Computers } from './computers.tsx';
import { CopiesList } from './copies-list.tsx';
import classes from './copies-tab.module.css';
import { HandOver } from './hand-over.tsx';
import tab from './tab.module.css';

export function CopiesTab() {
	const exchange = useFreshExchange();
	if (exchange === null) return <LoadingLine label={say('Reading what left and what came in')} />;
	return (
		<div className={tab.scroller}>
			<div className={classes.page}>
				<div className={classes.main}>
					<HandOver />
					<DropLine />
				</div>
				<div className={classes.aside}>
					<CopiesList exchange={exchange} />
					<Computers keys={exchange.keys} />
				</div>
			</div>
		</div>
	);
}
