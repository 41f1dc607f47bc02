import { IconCheck } from '@tabler/icons-react';
import { endingSentence } from '../../../../shared/analysis/gap-sentences.ts';
import type { Names } from '../../../../shared/analysis/names.ts';
import { say } from '../../../../shared/words/spoken.ts';
import { ENDINGS, type EndingKind } from '../../../app/endings/ending-kinds.ts';
import classes from './ending-block.module.css';
import { KeyButton } from './key-button.tsx';
import type { EndingAt } from './use-ending-at.ts';

export interface EndingBlockProps {
	readonly at: EndingAt | null;
	readonly names: Names;
	readonly onChoose: (kind: EndingKind) => void;
}

/** Where the gap ends, or the four ways it may. */
export function EndingBlock({ at, names, onChoose }: EndingBlockProps) {
	if (at === null) return <section />;
	const { row } = at;
	if (row.outcome === null)
		return (
			<section>
				<h3 className={classes.title}>{say('Where does this gap end?')}</h3>
				<p className={classes.text}>
					{row.zone === 'unrated'
						? say('An ending is asked for once it is rated below minimum.')
						: say('No ending is needed here.')}
				</p>
			</section>
		);
	const isOpen = row.outcome === 'open';
	const isUntouched = isOpen && row.openBecause === 'nothing chosen';
	const words = isUntouched ? say('Below minimum: what becomes of it?') : endingSentence(row, names);
	return (
		<section>
			<h3 className={classes.title} aria-live="polite" title={words}>
				{words}
			</h3>
			<div className={classes.keys}>
				{ENDINGS.map(({ kind, key, label }) => (
					<KeyButton key={kind} keys={key} isFirst={isOpen && key === '1'} onPress={() => onChoose(kind)}>
						{label} {row.outcome === kind && <IconCheck size="1em" stroke={2.4} aria-label={say('stands')} />}
					</KeyButton>
				))}
			</div>
		</section>
	);
}
