import { say } from '../../../shared/words/spoken.ts';
import { type Command, shownKeys } from '../../app/commands.ts';
import { isAvailable } from '../../app/keyboard.ts';
import { useBroughtCommands } from '../../app/room-commands.ts';
import { usePlanStore } from '../../state/plan-store.ts';
import { useRouteStore } from '../../state/route.ts';
import { useSession } from '../../state/session.ts';
import { Kbd } from '../../ui/kbd.tsx';
import classes from './key-hints.module.css';
import { useStageView } from './stage-view.ts';

/** The keys that do something now, each with a word or two; pressing the word does the same. */
export function KeyHints() {
	const commands = useBroughtCommands();
	// What a key does depends on these.
	useSession();
	useRouteStore();
	usePlanStore();
	const spaceTaken = useStageView((state) => state.spaceTaken);
	const pens = commands.filter(({ id }) => id.startsWith('session.pen.'));
	const shown = commands.filter((command) => command.hint !== undefined && isAvailable(command));
	return (
		<ul className={classes.hints} aria-label={say('Keys')}>
			<li className={classes.hint}>
				{pens.map(shownKeys).map((keys) => keys && <Kbd key={keys} keys={keys} />)}
				{say('pen')}
			</li>
			{shown.map((command) => (
				<li key={command.id}>
					<Hint command={command} spaceTaken={spaceTaken} />
				</li>
			))}
		</ul>
	);
}

function Hint({ command, spaceTaken }: { readonly command: Command; readonly spaceTaken: boolean }) {
	const first = shownKeys(command);
	const keys = first === 'Space' && spaceTaken ? command.keys?.find((other) => other !== first) : first;
	return (
		<button type="button" className={classes.hint} title={command.label} onClick={command.perform}>
			{keys && <Kbd keys={keys} />}
			{command.hint}
		</button>
	);
}
