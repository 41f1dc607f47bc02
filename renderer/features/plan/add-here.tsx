import { type ReactNode, useState } from 'react';
import type { Party } from '../../../shared/ledger/change.ts';
import { say } from '../../../shared/words/spoken.ts';
import { useTermsLocked } from '../../app/field/lock-reason.ts';
import { usePen } from '../../state/pen.ts';
import { useOwnSide, useRecord, useSides } from '../../state/plan-hooks.ts';
import { useSelection } from '../../state/route.ts';
import { Segmented } from '../../ui/segmented.tsx';
import { AddButton } from './add-button.tsx';
import type { Tab } from './plan-tab.ts';
import { setAdding, usePlanView } from './plan-view.ts';
import { addGoal, addPriority, addThirdParty, addTopic, type Level } from './record-actions.ts';

/** The button that adds what the tab in view is made of. */
export function AddHere({ tab }: { readonly tab: Tab }) {
	const adding = usePlanView((state) => state.adding);
	const why = useTermsLocked();
	const disabled = why !== undefined;
	const shared = { opened: adding && !disabled, onOpen: setAdding, disabled, why };
	switch (tab) {
		case 'side':
			return <AddTopic {...shared} />;
		case 'goals':
			return (
				<AddButton
					{...shared}
					label={say('Goal')}
					deed={say('Add goal')}
					ask={say('What do you want to reach together?')}
					help={say('A few words: recurring revenue, certified people.')}
					onAdd={addGoal}
				/>
			);
		case 'measured':
			return <AddMeasure {...shared} />;
		case 'frame':
			return (
				<AddButton
					{...shared}
					label={say('Third party')}
					deed={say('Add third party')}
					ask={say('Which company takes part?')}
					help={say('A distributor, for instance. It may own commitments; it does not agree.')}
					onAdd={addThirdParty}
				/>
			);
	}
}

interface Shared {
	readonly opened: boolean;
	readonly onOpen: (opened: boolean) => void;
	readonly disabled: boolean;
	readonly why: string | undefined;
}

function AddTopic(props: Shared) {
	const selection = useSelection();
	const inHand = useRecord(selection?.startsWith('topics/') ? selection : null);
	const [picked, setPicked] = useState<Level | null>(null);
	const level = picked ?? (inHand?.values.level === 'tactical' ? 'tactical' : 'strategic');
	const add = async (title: string) => {
		const isThere = await addTopic(title, level, selection);
		if (isThere) setPicked(null);
		return isThere;
	};
	return (
		<AddButton
			{...props}
			label={say('Topic')}
			deed={say('Add topic')}
			ask={say('What do you need to settle?')}
			help={say('Two or three words. The positions come after.')}
			onAdd={add}
		>
			<Segmented
				label={say('Level|of a topic')}
				value={level}
				segments={[
					{ value: 'strategic', label: say('Strategic') },
					{ value: 'tactical', label: say('Tactical') },
				]}
				onChange={setPicked}
			/>
		</AddButton>
	);
}

/** A side says what its own people are measured on: which side follows from the pen. */
function AddMeasure(props: Shared) {
	const sides = useSides();
	const own = useOwnSide();
	const pen = usePen();
	const holder: Party = pen.party === 'joint' ? own : pen.party;
	const isJoint = pen.party === 'joint';
	return (
		<AddButton
			{...props}
			label={say('Measure')}
			deed={say('Add measure')}
			disabled={props.disabled || isJoint}
			opened={props.opened && !isJoint}
			ask={say('What are {name_s} people measured on?', { name: sides[holder].name })}
			help={say('A quota, a bonus, a review point: what they are really paid or judged for.')}
			onAdd={(measure) => addPriority(measure, holder)}
		>
			{sideNote(isJoint)}
		</AddButton>
	);
}

function sideNote(isJoint: boolean): ReactNode {
	return isJoint ? <p>{say('Take your own side’s pen: each side speaks for its own people.')}</p> : null;
}
