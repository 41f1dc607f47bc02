import type { Party, RecordView } from '../../../../shared/ledger/change.ts';
import { say } from '../../../../shared/words/spoken.ts';
import { Field } from '../../../app/field/field.tsx';
import { useSides } from '../../../state/plan-hooks.ts';
import { JointMark } from '../../../ui/joint-mark.tsx';
import { Seal } from '../../../ui/seal.tsx';
import { WhyNot } from '../why-not.tsx';
import { agree, takeBack, useAgreeing } from './agree.ts';
import classes from './cells.module.css';
import { agreementLine, agreementOf, standingOf } from './topic-agreement.ts';

/** The words in the middle, with the yes of each side on its border. */
export function AgreedCell({ topic }: { readonly topic: RecordView }) {
	const sides = useSides();
	const line = agreementLine(topic, { vendor: sides.vendor.name, partner: sides.partner.name });
	const isBoth = standingOf(topic) === 'both';
	return (
		<>
			<span className={classes.left}>
				<BorderSeal topic={topic} party="vendor" />
			</span>
			<span className={classes.right}>
				<BorderSeal topic={topic} party="partner" />
			</span>
			<WhyNot record={topic.ref} field="agreedText">
				<Field
					record={topic.ref}
					field="agreedText"
					voice="serif"
					placeholder={say('Nothing agreed yet. Propose words …')}
				/>
			</WhyNot>
			{line !== null && (
				<p className={classes.standing} data-open={isBoth ? undefined : true}>
					{isBoth && <JointMark size={0.85} />}
					{line}
				</p>
			)}
		</>
	);
}

function BorderSeal({ topic, party }: { readonly topic: RecordView; readonly party: Party }) {
	const { [party]: side } = useSides();
	const agreeing = useAgreeing(topic);
	const yes = agreementOf(topic)[party];
	const isOwn = agreeing.party === party && agreeing.why === null;
	const said =
		yes === 'given'
			? say('Agreed by {name}', { name: side.name })
			: yes === 'lifted'
				? say('{name} agreed to earlier words', { name: side.name })
				: say('{name} has not agreed yet', { name: side.name });
	const press = () => void (yes === 'given' ? takeBack(topic, party) : agree(topic, party));
	return (
		<Seal
			tone={side.tone}
			letter={side.letter}
			given={yes === 'given'}
			title={isOwn ? pressWords(said, yes === 'given') : said}
			onPress={isOwn ? press : undefined}
			tabIndex={-1}
		/>
	);
}

function pressWords(standing: string, isGiven: boolean): string {
	return isGiven
		? say('{standing}. Press to take it back.', { standing })
		: say('{standing}. Press to agree.', { standing });
}
