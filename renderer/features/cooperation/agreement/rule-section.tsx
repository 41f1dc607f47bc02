import type { Party, RecordView } from '../../../../shared/ledger/change.ts';
import { coverMark } from '../../../../shared/plan/agreement.ts';
import { refOf } from '../../../../shared/plan/plan.ts';
import { schema } from '../../../../shared/plan/schema.ts';
import { say } from '../../../../shared/words/spoken.ts';
import { Field } from '../../../app/field/field.tsx';
import { RemoveButton } from '../../../app/remove-button.tsx';
import { edit } from '../../../state/edits.ts';
import { mintId } from '../../../state/mint-id.ts';
import { usePen } from '../../../state/pen.ts';
import { type Sides, useSides, useViews } from '../../../state/plan-hooks.ts';
import { Seal } from '../../../ui/seal.tsx';
import { AddLine, lastPlace } from '../add-line.tsx';
import { useMayWriteJointly } from '../may.ts';
import classes from './rule-section.module.css';
import { Section } from './section.tsx';

const YES = { vendor: 'agreedVendor', partner: 'agreedPartner' } as const;

/** Rules of engagement: each counts once both sides have said yes to exactly these words. */
export function RuleSection() {
	const rules = useViews('rules');
	const sides = useSides();
	const locked = useMayWriteJointly();
	const both = rules.filter((rule) => isGiven(rule, 'vendor') && isGiven(rule, 'partner')).length;
	return (
		<Section
			title={say('Rules of engagement')}
			help={say(
				'What you do, or never do, when you meet in a deal. Press your own mark to agree; a later edit asks for a new yes.',
			)}
			aside={
				rules.length > 0 && (
					<span className={classes.count}>
						{say('{both} of {count} agreed by both', { both, count: rules.length })}
					</span>
				)
			}
		>
			<ul className={classes.rules}>
				{rules.map((rule) => (
					<RuleRow key={rule.ref} rule={rule} sides={sides} isLocked={locked !== undefined} />
				))}
			</ul>
			<AddLine
				label={say('Another rule')}
				maxLength={400}
				placeholder={say('Add a rule, in one sentence')}
				locked={locked}
				onAdd={addRule}
			/>
		</Section>
	);
}

export function addRule(statement: string): Promise<boolean> {
	return addRuleAs(mintId(), statement);
}

export function addRuleAs(id: string, statement: string): Promise<boolean> {
	const ref = refOf('rules', id);
	return edit([
		[ref, 'statement', statement],
		[ref, 'order', lastPlace('rules')],
	]);
}

interface RuleRowProps {
	readonly rule: RecordView;
	readonly sides: Sides;
	readonly isLocked: boolean;
}

function RuleRow({ rule, sides, isLocked }: RuleRowProps) {
	const pen = usePen();
	const isBoth = isGiven(rule, 'vendor') && isGiven(rule, 'partner');
	return (
		<li className={classes.rule} data-both={isBoth || undefined}>
			<div className={classes.words}>
				<Field record={rule.ref} field="statement" voice="serif" />
			</div>
			<div className={classes.seals}>
				{(['vendor', 'partner'] as const).map((side) => {
					const { name, tone, letter } = sides[side];
					const given = isGiven(rule, side);
					const mayPress = pen.party === side && !isLocked && markOf(rule) !== null;
					const words = given
						? say('Agreed by {name}', { name })
						: typeof rule.values[YES[side]] === 'string'
							? say('{name} agreed to earlier words', { name })
							: say('{name} has not agreed yet', { name });
					return (
						<Seal
							key={side}
							{...{ tone, letter, given }}
							title={
								mayPress ? `${words}; ${given ? say('take the yes back') : say('agree for {name}', { name })}` : words
							}
							onPress={mayPress ? () => void press(rule, side, given) : undefined}
						/>
					);
				})}
			</div>
			<RemoveButton record={rule.ref} name={String(rule.values.statement ?? say('this rule'))} />
		</li>
	);
}

function markOf(rule: RecordView): string | null {
	return coverMark(schema.rules.fields.agreedVendor, rule);
}

function isGiven(rule: RecordView, side: Party): boolean {
	const stored = rule.values[YES[side]];
	return typeof stored === 'string' && stored === markOf(rule);
}

/** The mark of the words on screen goes with the yes: were they changed meanwhile, it is refused. */
function press(rule: RecordView, side: Party, given: boolean): Promise<boolean> {
	return edit([[rule.ref, YES[side], given ? null : markOf(rule)]]);
}
