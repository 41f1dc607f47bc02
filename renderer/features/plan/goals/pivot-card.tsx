import { PIVOT_YES, type PivotRow } from '../../../../shared/analysis/pivots.ts';
import type { Party, RecordView } from '../../../../shared/ledger/change.ts';
import { coverMark, isAgreed } from '../../../../shared/plan/agreement.ts';
import { PARTIES } from '../../../../shared/plan/field.ts';
import { refOf } from '../../../../shared/plan/plan.ts';
import { schema } from '../../../../shared/plan/schema.ts';
import { say } from '../../../../shared/words/spoken.ts';
import { Field } from '../../../app/field/field.tsx';
import { RemoveButton } from '../../../app/remove-button.tsx';
import { edit } from '../../../state/edits.ts';
import { usePen, usePermission } from '../../../state/pen.ts';
import { type Sides, useRecord, useSides } from '../../../state/plan-hooks.ts';
import { Seal } from '../../../ui/seal.tsx';
import { StatusChip } from '../../../ui/tag.tsx';
import { WhyNot } from '../why-not.tsx';
import classes from './goal-pivots.module.css';
import { PivotTargets } from './pivot-targets.tsx';

const WORDS = [
	['assumption', say('Assumed'), say('What did you take to be true?')],
	['evidence', say('Evidence'), say('What shows that it does not hold?')],
	['change', say('Change'), say('What do you do instead from now on?')],
] as const;

export interface PivotCardProps {
	readonly pivot: string;
	/** Nothing before its day has come. */
	readonly row: PivotRow | undefined;
}

export function PivotCard({ pivot, row }: PivotCardProps) {
	const ref = refOf('pivots', pivot);
	const view = useRecord(ref);
	const sides = useSides();
	if (view === undefined) return null;
	const given = { vendor: isGiven(view, 'vendor'), partner: isGiven(view, 'partner') };
	const isBoth = given.vendor && given.partner;
	return (
		<article className={classes.pivot} data-both={isBoth || undefined} aria-label={row?.number ?? say('Pivot to come')}>
			<header className={classes.head}>
				<b>{row?.number ?? say('Pivot')}</b>
				<div className={classes.fact}>
					<Field record={ref} field="day" />
				</div>
				<div className={classes.fact}>
					<Field record={ref} field="occasion" placeholder={say('Why now?')} />
				</div>
				<span className={classes.grow} />
				<StatusChip kind={isBoth ? 'joint' : 'dashed'}>{stateWords(view, given, sides)}</StatusChip>
				<span className={classes.seals}>
					{PARTIES.map((side) => (
						<PivotSeal key={side} view={view} side={side} sides={sides} given={given[side]} />
					))}
				</span>
				{!given.vendor && !given.partner && <RemoveButton record={ref} name={row?.number ?? say('this pivot')} />}
			</header>
			<dl className={classes.words}>
				{WORDS.map(([field, label, placeholder]) => (
					<div key={field} data-pivot-change={(field === 'change' && !isBoth) || undefined}>
						<dt>{label}</dt>
						<dd>
							<WhyNot record={ref} field={field}>
								<Field
									record={ref}
									field={field}
									placeholder={placeholder}
									voice={field === 'change' ? 'serif' : 'sans'}
								/>
							</WhyNot>
						</dd>
					</div>
				))}
			</dl>
			<PivotTargets pivot={ref} row={row} />
			{isBoth && (
				<p className={classes.note}>
					{say('A later edit asks both sides for a new yes; until then it does not count.')}
				</p>
			)}
		</article>
	);
}

function stateWords(view: RecordView, given: Readonly<Record<Party, boolean>>, sides: Sides): string {
	if (given.vendor && given.partner) return say('Agreed by both');
	if (markOf(view) === null) return say('Being written');
	const [missing, other] = PARTIES.filter((side) => !given[side]);
	return missing === undefined || other !== undefined
		? say('Not agreed yet')
		: say('Awaits {name_s} yes', { name: sides[missing].name });
}

interface SealProps {
	readonly view: RecordView;
	readonly side: Party;
	readonly sides: Sides;
	readonly given: boolean;
}

function PivotSeal({ view, side, sides, given }: SealProps) {
	const { name, tone, letter } = sides[side];
	const { may } = usePermission(view.ref, PIVOT_YES[side]);
	const pen = usePen();
	const mayPress = may && pen.party === side && markOf(view) !== null;
	const before =
		typeof view.values[PIVOT_YES[side]] === 'string' ? say('{name} agreed to earlier words', { name }) : null;
	const words = given ? say('Agreed by {name}', { name }) : (before ?? say('{name} has not agreed yet', { name }));
	// The mark of the words on screen goes with the yes: were they changed meanwhile, it is refused.
	const press = () => edit([[view.ref, PIVOT_YES[side], given ? null : markOf(view)]]);
	return (
		<Seal
			{...{ tone, letter, given }}
			title={
				mayPress
					? say('{standing}; {deed}', {
							standing: words,
							deed: given ? say('take the yes back') : say('agree for {name}', { name }),
						})
					: words
			}
			onPress={mayPress ? () => void press() : undefined}
		/>
	);
}

function markOf(view: RecordView): string | null {
	return coverMark(schema.pivots.fields.agreedVendor, view);
}

function isGiven(view: RecordView, side: Party): boolean {
	return isAgreed(schema.pivots.fields[PIVOT_YES[side]], PIVOT_YES[side], view);
}
