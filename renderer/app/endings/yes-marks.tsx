import { say } from '../../../shared/words/spoken.ts';
import type { Sides } from '../../state/plan-hooks.ts';
import { Seal } from '../../ui/seal.tsx';
import type { Yes } from './ending-options.ts';
import classes from './yes-marks.module.css';

const WORDS = {
	yes: (name: string) => say('{name} has said yes', { name }),
	no: (name: string) => say('{name} has not said yes yet', { name }),
	lapsed: (name: string) => say('{name} said yes to other words or ratings', { name }),
} as const;

/** Whose yes an ending needs: filled where it is there, dashed where it is missing. */
export function YesMarks({ yeses, sides }: { readonly yeses: readonly Yes[]; readonly sides: Sides }) {
	return (
		<span className={classes.marks}>
			{yeses.map(({ party, given }) => (
				<Seal
					key={party}
					tone={sides[party].tone}
					letter={sides[party].letter}
					given={given === 'yes'}
					title={WORDS[given](sides[party].name)}
				/>
			))}
		</span>
	);
}
