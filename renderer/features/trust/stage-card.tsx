/** The stage: each side says its own, today and as wished, in place; beside each step what the plan shows for it. */

import { capitalized, type Names } from '../../../shared/analysis/names.ts';
import type { Stage, StageStep, Stages } from '../../../shared/analysis/stages.ts';
import { STAGES } from '../../../shared/plan/collections/frame.ts';
import { PARTIES } from '../../../shared/plan/field.ts';
import { say, term } from '../../../shared/words/spoken.ts';
import { Field } from '../../app/field/field.tsx';
import { usePermission } from '../../state/pen.ts';
import type { Sides } from '../../state/plan-hooks.ts';
import { Card } from '../../ui/card.tsx';
import { Mark } from '../../ui/mark.tsx';
import { Lead, placeOf } from './leads.tsx';
import classes from './stage-card.module.css';

const FRAME = 'plan/plan';
const FIELDS = {
	vendor: { current: 'stageVendor', desired: 'desiredStageVendor' },
	partner: { current: 'stagePartner', desired: 'desiredStagePartner' },
} as const;

export interface StageCardProps {
	readonly stages: Stages;
	readonly sides: Sides;
	readonly names: Names;
}

export function StageCard({ stages, sides, names }: StageCardProps) {
	return (
		<Card wide title={say('How close the two of you work')}>
			<div className={classes.sides}>
				{PARTIES.map((party) => (
					<div key={party} className={classes.side}>
						<h3>
							<Mark tone={sides[party].tone} letter={sides[party].letter} size="sm" />
							{say('{Name} says', { name: names[party] })}
						</h3>
						<dl>
							<dt>{say('today')}</dt>
							<dd>
								<StageField
									field={FIELDS[party].current}
									label={say('Stage today, says {name}', { name: names[party] })}
									stage={stages[party].current}
									placeholder={say('Say where you stand')}
								/>
							</dd>
							<dt>{say('wants')}</dt>
							<dd>
								<StageField
									field={FIELDS[party].desired}
									label={say('Stage {name} wants', { name: names[party] })}
									stage={stages[party].desired}
									placeholder={say('Say what you want')}
								/>
							</dd>
						</dl>
					</div>
				))}
				<p className={classes.differ}>
					{stages.disagreement ??
						say('Each side says for itself. A difference is shown here in words, never averaged.')}
				</p>
			</div>
			<ol className={classes.steps}>
				{STAGES.map((stage, at) => (
					<li key={stage}>
						<h3>
							<span>{at + 1}</span> {capitalized(term(stage))}
						</h3>
						<p className={classes.who}>
							{PARTIES.flatMap((party) => {
								const { current, desired } = stages[party];
								const { tone, letter } = sides[party];
								return [
									...(current === stage
										? [
												<Mark
													key={`${party} now`}
													tone={tone}
													letter={letter}
													size="sm"
													title={say('{name} says: today', { name: names[party] })}
												/>,
											]
										: []),
									...(desired === stage
										? [
												<Mark
													key={`${party} then`}
													tone={tone}
													letter={letter}
													size="sm"
													hollow
													title={say('{name} wants this', { name: names[party] })}
												/>,
											]
										: []),
								];
							})}
						</p>
						<Evidence step={stages.steps.find((step) => step.stage === stage)} />
					</li>
				))}
			</ol>
			<p className={classes.key}>
				{say(
					'Filled mark: says so today. Hollow: wants it by the plan’s end. The evidence decides nothing; it helps you talk.',
				)}
			</p>
		</Card>
	);
}

interface StageFieldProps {
	readonly field: string;
	readonly label: string;
	readonly stage: Stage | null;
	readonly placeholder: string;
}

function StageField({ field, label, stage, placeholder }: StageFieldProps) {
	const permission = usePermission(FRAME, field);
	return (
		<Field record={FRAME} field={field} label={label} placeholder={placeholder}>
			{!permission.may && stage === null ? say('not said') : undefined}
		</Field>
	);
}

function Evidence({ step }: { readonly step: StageStep | undefined }) {
	if (step === undefined) return <p className={classes.nothing}>{say('Needs nothing: you trade, deal by deal.')}</p>;
	return (
		<ul>
			{step.evidence.map(({ needs, has, found, place, record }) => (
				<li key={needs} data-has={has || undefined}>
					<i aria-hidden="true">{has ? '✓' : '○'}</i>
					<span>
						<Lead to={placeOf(place, record)}>{needs}</Lead>
						<em>{has ? say('has: {found}', { found }) : say('has not: {found}', { found })}</em>
					</span>
				</li>
			))}
		</ul>
	);
}
