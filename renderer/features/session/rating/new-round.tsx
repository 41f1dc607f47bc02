/** A round that is still to be opened: both at this screen, which is a short session of its own, or each side at home. */

import { Button, TextInput } from '@mantine/core';
import { useState } from 'react';
import { otherParty } from '../../../../shared/plan/field.ts';
import type { RoundKind } from '../../../../shared/plan/rounds.ts';
import { namesIn, printPeople } from '../../../../shared/plan/session-people.ts';
import { say } from '../../../../shared/words/spoken.ts';
import { useAppStore } from '../../../state/app-state.ts';
import { useOwnSide, useSides } from '../../../state/plan-hooks.ts';
import { goToRound } from '../../../state/rounds.ts';
import { goOn, startSession, useSession } from '../../../state/session.ts';
import { EmptyState } from '../../../ui/empty-state.tsx';
import { ratingAgenda } from '../agendas.ts';
import { peopleBefore } from '../people-before.ts';
import classes from './new-round.module.css';
import { Opening } from './opening.tsx';

export function NewRound({ kind }: { readonly kind: RoundKind }) {
	const session = useSession();
	const [isAtHome, setAtHome] = useState(false);
	if (session !== null)
		return (
			<EmptyState
				title={say('A session has not been ended')}
				actions={
					<Button variant="filled" onClick={() => void goOn()}>
						{say('Go on with it')}
					</Button>
				}
			>
				{say('While it lasts both sides look at this screen, and what is rated is rated there.')}
			</EmptyState>
		);
	if (isAtHome) return <Opening kind={kind} inSession={false} onOpened={goToRound} />;
	return <WhereToRate kind={kind} onHome={() => setAtHome(true)} />;
}

function WhereToRate({ kind, onHome }: { readonly kind: RoundKind; readonly onHome: () => void }) {
	const own = useOwnSide();
	const other = otherParty(own);
	const sides = useSides();
	const profile = useAppStore((state) => state.app?.profile?.name ?? '');
	const [people, setPeople] = useState(() => peopleBefore(own, profile));
	const [isStarting, setStarting] = useState(false);
	const here = { vendor: namesIn(people.vendor), partner: namesIn(people.partner) };
	const isReady = here.vendor.length > 0 && here.partner.length > 0 && !isStarting;
	const start = async () => {
		const agenda = ratingAgenda(kind);
		const names = { vendor: sides.vendor.name, partner: sides.partner.name };
		setStarting(true);
		const runs = await startSession({
			...{ kind: 'own agenda', title: agenda[0].title, people: printPeople(here, names), agenda: [...agenda] },
		});
		if (!runs) setStarting(false);
	};
	return (
		<div className={classes.where}>
			<h1 className={classes.title}>{say('Where do you rate?')}</h1>
			<div className={classes.ways}>
				<form
					className={classes.way}
					onSubmit={(event) => {
						event.preventDefault();
						if (isReady) void start();
					}}
				>
					<h2>{say('Both at this screen')}</h2>
					<p>
						{say(
							'{own} enters while {other} looks away, then the other way round. When both have locked, all numbers come up together. The screen shows a dot for each answer, never the number.',
							{ own: sides[own].name, other: sides[other].name },
						)}
					</p>
					<TextInput
						label={say('Who is here for {name}?', { name: sides[other].name })}
						description={say('What is written carries a name.')}
						value={people[other]}
						onChange={(event) => setPeople({ ...people, [other]: event.currentTarget.value })}
						// The one thing that is missing, on a page of its own.
						autoFocus
					/>
					<Button type="submit" size="md" variant="filled" disabled={!isReady} loading={isStarting}>
						{say('Rate here, together')}
					</Button>
				</form>
				<section className={classes.way}>
					<h2>{say('Each on its own computer')}</h2>
					<p>
						{say(
							'You answer here, alone, and see your numbers. {name} gets the round with your next copy, and answers on its own computer. Neither sees the other’s numbers before both have locked.',
							{ name: sides[other].name },
						)}
					</p>
					<Button size="md" onClick={onHome}>
						{say('Answer here, alone')}
					</Button>
				</section>
			</div>
		</div>
	);
}
