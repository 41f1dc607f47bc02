import { Button } from '@mantine/core';
import type { RecordView } from '../../../../shared/ledger/change.ts';
import { say } from '../../../../shared/words/spoken.ts';
import { type Side, useSides } from '../../../state/plan-hooks.ts';
import { InspectorSection } from '../../../ui/inspector.tsx';
import { Mark } from '../../../ui/mark.tsx';
import { Seal } from '../../../ui/seal.tsx';
import { agree, takeBack, useAgreeing } from './agree.ts';
import classes from './agreement-section.module.css';
import { agreementOf, standingOf, type Yes } from './topic-agreement.ts';

const WORDS: Readonly<Record<Yes, string>> = {
	given: say('agreed'),
	lifted: say('agreed to earlier words'),
	none: say('not yet'),
};

/** Both yeses, and the one that the pen in hand can give; where it cannot, why. */
export function AgreementSection({ topic }: { readonly topic: RecordView }) {
	const sides = useSides();
	const { vendor, partner } = agreementOf(topic);
	return (
		<InspectorSection title={say('Agreement')}>
			<div className={classes.pair}>
				<SideSeal side={sides.vendor} yes={vendor} />
				<span className={classes.bond} data-both={standingOf(topic) === 'both' || undefined} />
				<SideSeal side={sides.partner} yes={partner} />
			</div>
			<div className={classes.names}>
				<SideWords side={sides.vendor} yes={vendor} />
				<SideWords side={sides.partner} yes={partner} />
			</div>
			<AgreeButton topic={topic} />
		</InspectorSection>
	);
}

interface SideYes {
	readonly side: Side;
	readonly yes: Yes;
}

function SideSeal({ side, yes }: SideYes) {
	return (
		<Seal
			tone={side.tone}
			letter={side.letter}
			given={yes === 'given'}
			title={say('{name}: {standing}', { name: side.name, standing: WORDS[yes] })}
		/>
	);
}

function SideWords({ side, yes }: SideYes) {
	return (
		<div>
			<b>{side.name}</b>
			<span>{WORDS[yes]}</span>
		</div>
	);
}

function AgreeButton({ topic }: { readonly topic: RecordView }) {
	const sides = useSides();
	const { party, isGiven, why } = useAgreeing(topic);
	const side = party === null ? null : sides[party];
	const act = () => party !== null && void (isGiven ? takeBack(topic, party) : agree(topic, party));
	return (
		<div className={classes.act}>
			{isGiven ? (
				<Button disabled={why !== null} onClick={act}>
					{say('Take the yes back')}
				</Button>
			) : (
				<Button
					variant="filled"
					color="j"
					className={classes.agree ?? ''}
					disabled={why !== null}
					aria-describedby={why === null ? undefined : 'why-not-agree'}
					leftSection={side && <Mark tone={side.tone} letter={side.letter} />}
					onClick={act}
				>
					{side === null ? say('Agree') : say('Agree for {name}', { name: side.name })}
				</Button>
			)}
			{why !== null && (
				<p id="why-not-agree" className={classes.why}>
					{why}
				</p>
			)}
		</div>
	);
}
