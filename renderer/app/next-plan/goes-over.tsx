import type { NextPlanLook } from '../../../shared/contract/years.ts';
import type { Party } from '../../../shared/ledger/change.ts';
import { say } from '../../../shared/words/spoken.ts';
import { Mark } from '../../ui/mark.tsx';
import classes from './next-plan-dialog.module.css';

interface GoesOverProps {
	readonly look: NextPlanLook;
	readonly names: Readonly<Record<Party, string>>;
}

/** What goes over whatever is chosen, and the record that is remembered, both sides in the same size. */
export function GoesOver({ look, names }: GoesOverProps) {
	return (
		<dl className={classes.over}>
			<dt>{say('Goals')}</dt>
			<dd>
				{look.measured === 0
					? say('{count} with their KPIs', { count: look.goals })
					: say('{count} with their KPIs; {measured} begin at the last actual', {
							count: look.goals,
							measured: look.measured,
						})}
			</dd>
			<dt>{say('Skills and processes')}</dt>
			<dd>
				{say('{count}, with {levels} levels as last assessed', { count: look.capabilities, levels: look.levels })}
			</dd>
			<dt>{say('Working agreement')}</dt>
			<dd>
				{say('{count} meetings, roles, responsibilities, levels and rules; rules wait for a new yes', {
					count: look.agreement,
				})}
			</dd>
			<dt>{say('Open commitments')}</dt>
			<dd className={classes.sides}>
				<Side party="vendor" name={names.vendor}>
					{String(look.commitments.vendor)}
				</Side>
				<Side party="partner" name={names.partner}>
					{String(look.commitments.partner)}
				</Side>
				<span>{say('with their original days')}</span>
			</dd>
			<dt>{say('Remembered: kept on time')}</dt>
			<dd className={classes.sides}>
				<Side party="vendor" name={names.vendor}>
					{ofWords(look.kept.vendor)}
				</Side>
				<Side party="partner" name={names.partner}>
					{ofWords(look.kept.partner)}
				</Side>
			</dd>
		</dl>
	);
}

function Side({ party, name, children }: { readonly party: Party; readonly name: string; readonly children: string }) {
	return (
		<span className={classes.side}>
			<Mark size="sm" tone={party === 'vendor' ? 'v' : 'p'} letter={party === 'vendor' ? 'V' : 'P'} title={name} />
			<b>{children}</b>
		</span>
	);
}

function ofWords({ kept, due }: { readonly kept: number; readonly due: number }): string {
	return due === 0 ? say('none to count') : say('{kept} of {due}', { kept, due });
}
