/** Which text is meant: its fingerprint, who has agreed to it and how, and what that proves. */

import { Button } from '@mantine/core';
import { useId } from 'react';
import type { AgreementState, Signed, Signer } from '../../../shared/contract/agreement.ts';
import type { Party } from '../../../shared/ledger/change.ts';
import { otherParty, PARTIES } from '../../../shared/plan/field.ts';
import { say, term } from '../../../shared/words/spoken.ts';
import { setRoomOpen } from '../../state/pen.ts';
import { type Side, useOwnSide, useSides } from '../../state/plan-hooks.ts';
import { usePlanStore } from '../../state/plan-store.ts';
import { goToRoom } from '../../state/route.ts';
import { formatMoment } from '../../ui/format-day.ts';
import { parts } from '../../ui/parts.tsx';
import { Seal } from '../../ui/seal.tsx';
import { WordButton } from '../../ui/word-button.tsx';
import { GroupedFingerprint } from './grouped-fingerprint.tsx';
import classes from './text-card.module.css';

interface Shown {
	readonly title: string;
	readonly fingerprint: string | null;
	readonly parties: Readonly<Record<Party, Signed>>;
	readonly note: string;
}

const NOBODY = { vendor: { agreed: false }, partner: { agreed: false } } as const;

export function TextCard({ state }: { readonly state: AgreementState }) {
	const heading = useId();
	const sides = useSides();
	const { title, fingerprint, parties, note } = shownText(state, sides);
	return (
		<section className={classes.card} aria-labelledby={heading}>
			<h2 id={heading}>{title}</h2>
			<GroupedFingerprint value={fingerprint} />
			<p className={classes.note}>{note}</p>
			<ul className={classes.sides}>
				{PARTIES.map((party) => (
					<li key={party}>
						<SideRow side={sides[party]} signed={parties[party]} />
					</li>
				))}
			</ul>
			<OtherSide state={state} />
			{state.alarms.map((alarm) => (
				<div key={alarm} className={classes.alarm} role="alert">
					<p>{alarm}</p>
					<Button size="xs" onClick={() => goToRoom('exchange')}>
						{say('Compare keys')}
					</Button>
				</div>
			))}
			{state.doubts.length > 0 && (
				<ul className={classes.doubts} aria-label={say('What does not count')}>
					{state.doubts.map((doubt) => (
						<li key={doubt}>{doubt}</li>
					))}
				</ul>
			)}
			<p className={classes.proves}>
				{term(state.proves.does)} {term(state.proves.doesNot)}
			</p>
		</section>
	);
}

/** The newest that matters: what awaits a side, or what both agreed to, or the text as it stands. */
function shownText(state: AgreementState, sides: ReturnType<typeof useSides>): Shown {
	const { proposed, versions, textNow } = state;
	const newest = versions.at(-1);
	if (proposed !== null) {
		const missing = PARTIES.find((party) => !proposed.parties[party].agreed) ?? 'partner';
		const { fingerprint, parties, changedSince } = proposed;
		const since =
			changedSince === 0
				? say('{name} agrees to exactly this text, or it is not agreed.', { name: sides[missing].name })
				: say(
						'{count, plural, one {# term has changed since; it is no part of this text.} other {# terms have changed since; they are no part of this text.}}',
						{ count: changedSince },
					);
		return { title: say('Awaits {name}', { name: sides[missing].name }), fingerprint, parties, note: since };
	}
	if (newest !== undefined)
		return {
			title: state.agreed
				? say('Version {version}: agreed by both', { version: newest.version })
				: say('Version {version}: not agreed until the keys are compared', { version: newest.version }),
			fingerprint: newest.fingerprint,
			parties: newest.parties,
			note: say('Both copies name this fingerprint. One changed letter in a term changes it.'),
		};
	const note =
		textNow === null
			? say('There is one text to name once everything is settled.')
			: say('Read it to each other: where both copies name the same, both hold the same text.');
	return { title: say('The text as it stands'), fingerprint: textNow, parties: NOBODY, note };
}

function SideRow({ side, signed }: { readonly side: Side; readonly signed: Signed }) {
	const title = signed.agreed
		? say('Agreed by {name}', { name: side.name })
		: say('{name} has not agreed yet', { name: side.name });
	return (
		<div className={classes.side}>
			<Seal tone={side.tone} letter={side.letter} given={signed.agreed} title={title} />
			<div>
				{signed.agreed ? (
					<SignerWords signer={signed} />
				) : (
					<>
						<b>{side.name}</b>
						<p>{say('has not agreed to it yet')}</p>
					</>
				)}
			</div>
		</div>
	);
}

function SignerWords({ signer }: { readonly signer: Signer }) {
	const { name, role, company, how, witness, computer, at, trust, key, open } = signer;
	const keys = {
		ours: say('this computer’s key'),
		compared: say('key compared'),
		remembered: say('key seen before, not compared'),
	};
	const known = trust === 'not seen before' ? say('key not seen here before') : keys[trust];
	const facts = { company, computer, moment: formatMoment(at), key: <span title={key}>{known}</span> };
	return (
		<>
			<b>
				{name}, {role}
			</b>
			<p>
				{how === 'in the room'
					? parts('for {company}. In the room on {computer}, witnessed by {witness}, {moment}; {key}.', {
							...facts,
							witness: witness ?? '',
						})
					: parts('for {company}. On {computer}, {moment}; {key}.', facts)}
				{open > 0 && ` ${say('Knowing {count, plural, one {# open item} other {# open items}}.', { count: open })}`}
			</p>
		</>
	);
}

/** How the other side comes to agree: on its own computer, or here. */
function OtherSide({ state }: { readonly state: AgreementState }) {
	const own = useOwnSide();
	const other = useSides()[otherParty(own)];
	const roomOpen = usePlanStore((plan) => plan.open?.roomOpen ?? false);
	const theirs = state.proposed?.parties[other.party] ?? state.versions.at(-1)?.parties[other.party];
	if (roomOpen || theirs?.agreed) return null;
	return (
		<p className={classes.note}>
			{parts('{name} agrees on its own computer once it has a {copy}, or here: say that {together}.', {
				name: other.name,
				copy: <WordButton onClick={() => goToRoom('exchange')}>{say('copy')}</WordButton>,
				together: <WordButton onClick={() => void setRoomOpen(true)}>{say('both sides are in this room')}</WordButton>,
			})}
		</p>
	);
}
