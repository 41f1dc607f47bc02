import type { Party, RecordView } from '../../../shared/ledger/change.ts';
import { say } from '../../../shared/words/spoken.ts';
import type { Sides } from '../../state/plan-hooks.ts';
import { Mark } from '../../ui/mark.tsx';
import type { TableColumn } from '../../ui/virtual-table.tsx';
import { RateCell } from './rate-cell.tsx';
import classes from './rate-columns.module.css';
import { QUESTIONS, type Question } from './rate-fields.ts';

export const FIRST_QUESTION = 1;

const HEADS: Readonly<Record<Question, string>> = {
	importance: say('Importance'),
	minimum: say('Minimum'),
	desired: say('Desired'),
	perceived: say('Met today'),
	guess: say('Guess'),
};

/** The sheet of one side: what it is asked, and nothing of what the other side has said. */
export function rateColumns(side: Party, sides: Sides): readonly TableColumn<RecordView>[] {
	return [
		{
			id: 'statement',
			header: say('Expectation'),
			width: 'minmax(14rem, 1fr)',
			isRowHeader: true,
			cell: (view) => <Statement view={view} sides={sides} />,
		},
		...QUESTIONS.map((question) => ({
			id: question,
			header: HEADS[question],
			width: '6.25rem',
			align: 'center' as const,
			cell: (view: RecordView) => <RateCell record={view.ref} question={question} side={side} />,
		})),
	];
}

function Statement({ view, sides }: { readonly view: RecordView; readonly sides: Sides }) {
	const holder = view.values.holder === 'partner' ? sides.partner : sides.vendor;
	const statement = view.values.statement;
	return (
		<span className={classes.statement}>
			<Mark
				tone={holder.tone}
				letter={holder.letter}
				size="sm"
				title={say('{name} expects it', { name: holder.name })}
			/>
			<span>{typeof statement === 'string' ? statement : say('Several versions of this sentence')}</span>
		</span>
	);
}
