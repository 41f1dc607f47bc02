/** In whose name the room writes now: large enough for the last row, and one key to pass on. */

import type { PenParty } from '../../../shared/ledger/change.ts';
import { say } from '../../../shared/words/spoken.ts';
import { shownKeys } from '../../app/commands.ts';
import { roomCommands } from '../../app/room-commands.ts';
import { useSettings } from '../../state/app-state.ts';
import { takePen, usePen } from '../../state/pen.ts';
import { useSides } from '../../state/plan-hooks.ts';
import { JointMark } from '../../ui/joint-mark.tsx';
import { Mark } from '../../ui/mark.tsx';
import { asOnKeys } from './as-on-keys.ts';
import classes from './pen-block.module.css';
import { choiceOf } from './stage-commands.ts';

const PENS: readonly PenParty[] = ['vendor', 'partner', 'joint'];

interface PenBlockProps {
	/** On one line, where the step needs the room. */
	readonly isFlat?: boolean;
}

export function PenBlock({ isFlat = false }: PenBlockProps) {
	const pen = usePen();
	const sides = useSides();
	const inHand = pen.party === 'joint' ? say('Both') : sides[pen.party].name;
	return (
		<section className={classes.block} data-pen={pen.party} data-flat={isFlat || undefined} aria-label={say('The pen')}>
			<div className={classes.words} role="status">
				<span>{say('Writing as')}</span>
				<b>{inHand}</b>
				<span className={classes.name}>{pen.name}</span>
			</div>
			<fieldset className={classes.pens} aria-label={say('Who is writing')}>
				{PENS.map((party) => (
					<PenButton key={party} party={party} isInHand={party === pen.party} />
				))}
			</fieldset>
		</section>
	);
}

interface PenButtonProps {
	readonly party: PenParty;
	readonly isInHand: boolean;
}

function PenButton({ party, isInHand }: PenButtonProps) {
	const sides = useSides();
	// The keys shown are those that are switched on.
	useSettings();
	const command = roomCommands().find(({ id }) => id === `session.pen.${party}`);
	const keys = command && shownKeys(command);
	const label = party === 'joint' ? say('Write as both') : say('Write as {name}', { name: sides[party].name });
	return (
		<button
			type="button"
			className={classes.pen}
			aria-label={label}
			title={keys && `${label} (${asOnKeys(keys)})`}
			aria-pressed={isInHand}
			onClick={() => takePen(choiceOf(party))}
		>
			{party === 'joint' ? (
				<JointMark size={1.3} />
			) : (
				<Mark tone={sides[party].tone} letter={sides[party].letter} size="lg" />
			)}
		</button>
	);
}
