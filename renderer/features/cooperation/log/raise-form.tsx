import { Button, Select, TextInput } from '@mantine/core';
import { useState } from 'react';
import type { FrictionsOn } from '../../../../shared/analysis/frictions.ts';
import { otherParty } from '../../../../shared/plan/field.ts';
import { refOf } from '../../../../shared/plan/plan.ts';
import { say } from '../../../../shared/words/spoken.ts';
import { edit } from '../../../state/edits.ts';
import { currentMoment } from '../../../state/frictions.ts';
import { mintId } from '../../../state/mint-id.ts';
import { takePen, usePen } from '../../../state/pen.ts';
import { useTyped } from '../../../state/plan-hooks.ts';
import { useNames } from '../../../state/use-names.ts';
import { DialogActions } from '../../../ui/dialog-actions.tsx';
import { focusRaised } from './focus-raised.ts';
import { ask, showAll } from './log-view.ts';
import classes from './words-form.module.css';
import { WordsForm } from './words-form.tsx';

const IMPACTS = [say('1 a nuisance'), '2', say('3 cost us a day'), '4', say('5 cost us a customer')];

/** What rubs the side whose pen is in hand: one line, how much, and where on the ladder. */
export function RaiseForm({ log, repeats: asked }: { readonly log: FrictionsOn; readonly repeats: string | null }) {
	const { party } = usePen();
	const names = useNames();
	const levels = useTyped('escalationLevels');
	// The newest first: what comes again has mostly been there lately.
	const earlier = log.frictions.toReversed().map(({ id, number, friction }) => ({
		value: id,
		label: `${number} ${friction.what ?? ''}`,
	}));
	const again = log.frictions.find(({ id }) => id === asked)?.friction;
	const [what, setWhat] = useState(again?.what ?? '');
	const [impact, setImpact] = useState<string | null>(again?.impact ? String(again.impact) : null);
	const [level, setLevel] = useState<string | null>(levels[0]?.id ?? null);
	const [repeats, setRepeats] = useState<string | null>(asked);
	if (party === 'joint') return <TakeAPen />;
	const words = what.replace(/\s+/g, ' ').trim();
	const submit = async () => {
		const ref = refOf('frictions', mintId());
		const isThere = await edit([
			[ref, 'holder', party],
			[ref, 'deliverer', otherParty(party)],
			[ref, 'what', words],
			[ref, 'raised', currentMoment()],
			...(impact === null ? [] : [[ref, 'impact', Number(impact)] as const]),
			...(level === null ? [] : [[ref, 'level', level] as const]),
			...(repeats === null ? [] : [[ref, 'repeats', repeats] as const]),
		]);
		if (!isThere) return false;
		showAll();
		focusRaised(ref);
		return true;
	};
	const choices = levels.map(({ id, title, hours }) => ({
		value: id,
		label:
			hours === null
				? (title ?? id)
				: say('{level}, {hours, plural, one {# working hour} other {# working hours}}', { level: title ?? id, hours }),
	}));
	return (
		<WordsForm answer={say('Raise it')} isReady={words !== ''} onAnswer={submit}>
			<p className={classes.lead}>
				{say('{holder} raises it, {deliverer} answers.', {
					holder: names[party],
					deliverer: names[otherParty(party)],
				})}
			</p>
			<TextInput
				data-autofocus
				label={say('What happened, in one line and without blame')}
				placeholder={say('A registration stood unanswered for nine days')}
				maxLength={200}
				value={what}
				onChange={(event) => setWhat(event.currentTarget.value)}
			/>
			<Select
				label={say('Impact')}
				clearable
				placeholder={say('1 to 5')}
				data={IMPACTS.map((label, at) => ({ value: String(at + 1), label }))}
				value={impact}
				onChange={setImpact}
			/>
			<Select
				label={say('Level')}
				clearable
				placeholder={levels.length === 0 ? say('No ladder agreed yet') : say('None: no clock')}
				data={choices}
				value={level}
				onChange={setLevel}
			/>
			{earlier.length > 0 && (
				<Select
					label={say('Repeats an earlier one')}
					clearable
					searchable
					limit={60}
					placeholder={say('No')}
					data={earlier}
					value={repeats}
					onChange={setRepeats}
				/>
			)}
		</WordsForm>
	);
}

/** A friction is what one side feels: both together cannot raise it. */
function TakeAPen() {
	return (
		<>
			<p className={classes.lead}>
				{say(
					'You are writing as both. A friction is raised by the side it rubs: take your own side’s pen to raise it.',
				)}
			</p>
			<DialogActions>
				<Button onClick={() => ask(null)}>{say('Cancel')}</Button>
				<Button variant="filled" data-autofocus onClick={() => takePen('own')}>
					{say('Write as my own side')}
				</Button>
			</DialogActions>
		</>
	);
}
