import { Button } from '@mantine/core';
import type { Scalar } from '../../../shared/ledger/change.ts';
import { splitRef } from '../../../shared/plan/plan.ts';
import { fieldSpec } from '../../../shared/plan/schema.ts';
import { say } from '../../../shared/words/spoken.ts';
import { type Meanwhile, resolve, useMeanwhile } from '../../state/edits.ts';
import { Dialog } from '../../ui/dialog.tsx';
import { valueWords } from '../field/value-words.ts';
import classes from './conflict.module.css';
import { TypedWords } from './typed-words.tsx';
import { Versions } from './versions.tsx';

/** The field may have changed while it was being typed in. What was typed is kept until a person decides. */
export function MeanwhileDialog() {
	const open = useMeanwhile((state) => state.open);
	const settle = useMeanwhile((state) => state.settle);
	return (
		<Dialog opened={open !== null} onClose={() => settle?.(false)} title={open ? titleOf(open) : ''} width="lg">
			{open && <Decide meanwhile={open} onSettled={(written) => settle?.(written)} />}
		</Dialog>
	);
}

interface DecideProps {
	readonly meanwhile: Meanwhile;
	/** True closes the editor; false leaves it open with what was typed. */
	readonly onSettled: (written: boolean) => void;
}

function Decide({ meanwhile, onSettled }: DecideProps) {
	const { record, field, values, revision, hand, typed, message } = meanwhile;
	const spec = fieldSpec(splitRef(record).collection, field);
	const take = async (value: Scalar) => {
		if (await resolve(record, field, value, revision, hand)) onSettled(true);
	};
	return (
		<>
			<p className={classes.lead}>{message}</p>
			{typed !== undefined && (
				<TypedWords
					words={valueWords(spec, typed)}
					isAgreedText={field === 'agreedText'}
					onTake={() => void take(typed)}
				/>
			)}
			<Versions
				spec={spec}
				values={values}
				pick={values.length > 1 ? say('Take this one') : say('Keep this')}
				isAgreedText={field === 'agreedText'}
				onPick={({ value }) => void (values.length > 1 ? take(value) : onSettled(typed !== undefined))}
			/>
			{values.length === 0 && <p className={classes.lead}>{say('It is empty now.')}</p>}
			<div className={classes.row}>
				{values.length === 0 && <Button onClick={() => onSettled(typed !== undefined)}>{say('Leave it empty')}</Button>}
				<Button variant="subtle" onClick={() => onSettled(false)}>
					{typed === undefined ? say('Read it again first') : say('Go on writing')}
				</Button>
			</div>
		</>
	);
}

function titleOf({ restarted, typed }: Meanwhile): string {
	if (typed === undefined)
		return restarted
			? say('The program was restarted while you were reading')
			: say('This changed while you were reading');
	return restarted
		? say('The program was restarted while you were writing')
		: say('This changed while you were writing');
}
