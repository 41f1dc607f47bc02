import { IconCheck } from '@tabler/icons-react';
import { useId } from 'react';
import type { Names } from '../../../shared/analysis/names.ts';
import { say } from '../../../shared/words/spoken.ts';
import { Kbd } from '../../ui/kbd.tsx';
import classes from './ending-buttons.module.css';
import { ENDINGS, type EndingKind } from './ending-kinds.ts';
import { type EndingOption, missingYes } from './ending-options.ts';

export interface EndingButtonsProps {
	readonly options: readonly EndingOption[];
	readonly open: EndingKind | null;
	readonly names: Names;
	readonly onChoose: (kind: EndingKind) => void;
}

/** The four endings. What the pen in hand may not do says why beside it, and whose yes is missing stands there too. */
export function EndingButtons({ options, open, names, onChoose }: EndingButtonsProps) {
	const noteId = useId();
	const isOpen = options.every(({ stands }) => !stands);
	return (
		<div className={classes.endings} role="group" aria-label={say('Where this gap ends')}>
			<div className={classes.row}>
				{ENDINGS.map(({ kind, key, label, means }) => {
					const option = options.find((each) => each.kind === kind);
					if (option === undefined) return null;
					return (
						<button
							key={kind}
							type="button"
							className={classes.ending}
							data-ending={kind}
							data-first={(kind === 'commitment' && option.may && isOpen) || undefined}
							aria-pressed={open === kind}
							title={say('{label}: {means}', { label, means })}
							disabled={!option.may}
							aria-describedby={noteId}
							onClick={() => onChoose(kind)}
						>
							{option.stands ? (
								<IconCheck size="0.875rem" stroke={2} aria-label={say('stands:')} />
							) : (
								<Kbd keys={key} />
							)}
							{label}
						</button>
					);
				})}
			</div>
			<p id={noteId} className={classes.note}>
				{notesOf(options, names).join(' ')}
			</p>
		</div>
	);
}

function notesOf(options: readonly EndingOption[], names: Names): readonly string[] {
	const waiting = options.flatMap((option) => {
		const missing = missingYes(option, names, labelOf(option.kind));
		return missing === '' ? [] : [missing];
	});
	return [...waiting, ...new Set(options.flatMap(({ why }) => (why === null ? [] : [why])))];
}

function labelOf(kind: EndingKind): string {
	return ENDINGS.find((ending) => ending.kind === kind)?.label ?? kind;
}
