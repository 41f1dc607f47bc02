import { Button } from '@mantine/core';
import type { Scalar } from '../../../shared/ledger/change.ts';
import { splitRef } from '../../../shared/plan/plan.ts';
import { fieldSpec } from '../../../shared/plan/schema.ts';
import { type Meanwhile, resolve, useMeanwhile } from '../../state/edits.ts';
import { say } from '../../state/messages.ts';
import { Dialog } from '../../ui/dialog.tsx';
import { valueWords } from '../field/value-words.ts';
import classes from './conflict.module.css';
import { Versions } from './versions.tsx';

/** The field may have changed while it was being typed in. What was typed is kept until a person decides. */
export function MeanwhileDialog() {
	const open = useMeanwhile((state) => state.open);
	const settle = useMeanwhile((state) => state.settle);
	return (
		<Dialog
			opened={open !== null}
			onClose={() => settle?.(false)}
			title={
				open?.restarted ? 'The program was restarted while you were writing' : 'This changed while you were writing'
			}
			width="lg"
		>
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
	const { record, field, values, revision, typed, message } = meanwhile;
	const spec = fieldSpec(splitRef(record).collection, field);
	const mine = valueWords(spec, typed);
	const take = async (value: Scalar) => {
		if (await resolve(record, field, value, revision)) onSettled(true);
	};
	const copy = async () => {
		await navigator.clipboard.writeText(mine);
		say('What you typed is on the clipboard.');
	};
	return (
		<>
			<p className={classes.lead}>{message}</p>
			<section className={classes.mine}>
				<header>
					<b>What you typed</b>
				</header>
				<p data-voice={field === 'agreedText' ? 'serif' : undefined}>{mine}</p>
				<div className={classes.row}>
					<Button size="xs" onClick={() => void copy()}>
						Copy it
					</Button>
					<Button size="xs" color="j" variant="filled" onClick={() => void take(typed)}>
						Take mine
					</Button>
				</div>
			</section>
			<Versions
				spec={spec}
				values={values}
				pick={values.length > 1 ? 'Take this one' : 'Keep this'}
				isAgreedText={field === 'agreedText'}
				onPick={({ value }) => void (values.length > 1 ? take(value) : onSettled(true))}
			/>
			{values.length === 0 && <p className={classes.lead}>It is empty now.</p>}
			<div className={classes.row}>
				{values.length === 0 && <Button onClick={() => onSettled(true)}>Leave it empty</Button>}
				<Button variant="subtle" onClick={() => onSettled(false)}>
					Go on writing
				</Button>
			</div>
		</>
	);
}
