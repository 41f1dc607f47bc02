/** A working agreement to begin with, where there is none. */

import { Button } from '@mantine/core';
import type { Edit } from '../../../../shared/ledger/change.ts';
import { say } from '../../../../shared/words/spoken.ts';
import { announceDone, edit } from '../../../state/edits.ts';
import { mintId } from '../../../state/mint-id.ts';
import { once } from '../../../state/once.ts';
import { lastPlace } from '../add-line.tsx';
import { useMayWriteJointly } from '../may.ts';
import classes from './seeds.module.css';

const LEVELS = [
	[say('Plan owners'), 4],
	[say('Directors'), 16],
	[say('Boards'), 40],
] as const;

export function Begin() {
	const locked = useMayWriteJointly();
	return (
		<div className={classes.begin}>
			<p>
				<b>{say('Nothing is agreed about working together yet.')}</b>{' '}
				{say(
					'Agree when you meet, who answers for what, and how fast an answer comes. It spares both sides the guessing, and it starts the clock of every friction.',
				)}
			</p>
			<Button variant="filled" disabled={locked !== undefined} title={locked} onClick={() => void begin()}>
				{say('Begin with the usual')}
			</Button>
		</div>
	);
}

/** Three meetings without days, three levels and one rule: the two sides fill in the rest. */
const begin = once(async (): Promise<void> => {
	const edits: Edit[] = [];
	const add = (
		collection: 'rhythms' | 'escalationLevels' | 'rules',
		...fields: readonly [string, string | number][]
	) => {
		const ref = `${collection}/${mintId()}`;
		edits.push(...fields.map(([field, value]): Edit => [ref, field, value]));
	};
	add(
		'rhythms',
		['title', say('Weekly ten minutes')],
		['every', 'week'],
		['minutes', 10],
		['agenda', WEEKLY],
		['order', 'a0'],
	);
	add('rhythms', ['title', say('Monthly numbers')], ['every', 'month'], ['minutes', 45], ['order', 'a1']);
	add(
		'rhythms',
		['title', say('Quarterly review')],
		['every', 'quarter'],
		['minutes', 90],
		['agenda', REVIEW],
		['order', 'a2'],
	);
	for (const [at, [title, hours]] of LEVELS.entries())
		add('escalationLevels', ['title', title], ['hours', hours], ['order', `a${at}`]);
	add('rules', ['statement', RULE], ['order', lastPlace('rules')]);
	if (await edit(edits)) announceDone(say('A working agreement to change as you like.'));
});

const WEEKLY = say('Did we keep last week’s commitments?\nDid they move the numbers?\nWhat do we commit to next?');
const REVIEW = say('Last commitments first\nTrust, then the scorecard\nTop gaps\nDecisions');
const RULE = say('A friction goes into the log before it goes to anyone’s manager.');
