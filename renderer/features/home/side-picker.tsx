import type { Party } from '../../../shared/ledger/change.ts';
import { say } from '../../../shared/words/spoken.ts';
import { Mark } from '../../ui/mark.tsx';
import classes from './first-run.module.css';

export interface SidePickerProps {
	readonly value: Party | null;
	readonly onChange: (side: Party) => void;
	readonly error?: string | null;
}

const SIDES = [
	['vendor', 'v', say('Vendor'), say('makes what is sold')],
	['partner', 'p', say('Partner'), say('sells and runs it')],
] as const;

/** For which side this computer speaks: the circle or the square. */
export function SidePicker({ value, onChange, error = null }: SidePickerProps) {
	return (
		<fieldset className={classes.sides}>
			<legend>{say('This computer speaks for the')}</legend>
			{SIDES.map(([side, tone, name, words]) => (
				<label key={side} className={classes.side} data-side={side}>
					<input type="radio" name="side" value={side} checked={value === side} onChange={() => onChange(side)} />
					<Mark tone={tone} size="xl" letter={tone} />
					<span>
						<b>{name}</b>
						<em>{words}</em>
					</span>
				</label>
			))}
			{error !== null && (
				<span className={classes.error} role="alert">
					{error}
				</span>
			)}
		</fieldset>
	);
}
