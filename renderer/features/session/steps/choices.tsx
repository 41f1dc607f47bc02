/** What can be done now, numbered: one key each. What needs another pen says whose, and its key passes the pen first. */
import { say } from '../../../../shared/words/spoken.ts';
import { useSettings } from '../../../state/app-state.ts';
import type { Side } from '../../../state/plan-hooks.ts';
import { Kbd } from '../../../ui/kbd.tsx';
import { Mark } from '../../../ui/mark.tsx';
import classes from './choices.module.css';
import { type Keyed, keysOf, useNumberKeys } from './number-keys.ts';

export interface RoomChoice extends Keyed {
	readonly id: string;
	/** A yes to the other side stands in the joint colour: it makes something hold between the two. */
	readonly isYes?: boolean;
}

export interface ChoiceGroup {
	/** Whose word these are; null where anybody’s pen will do. */
	readonly side: Side | null;
	readonly isInHand: boolean;
	readonly choices: readonly RoomChoice[];
}

export function Choices({ groups, name }: { readonly groups: readonly ChoiceGroup[]; readonly name: string }) {
	const { singleKeys } = useSettings();
	useNumberKeys(groups.flatMap(({ choices }) => choices));
	const firstOf = (group: ChoiceGroup) =>
		groups.slice(0, groups.indexOf(group)).reduce((sum, { choices }) => sum + choices.length, 0);
	return (
		<div className={classes.groups}>
			{groups.map((group) => (
				<div key={group.side?.party ?? 'any'}>
					{group.side && <Whose side={group.side} isInHand={group.isInHand} />}
					<ul
						className={classes.choices}
						aria-label={group.side ? say('{choices}, as {name}', { choices: name, name: group.side.name }) : name}
					>
						{group.choices.map(({ id, label, isYes, perform }, index) => (
							<li key={id}>
								<button
									type="button"
									className={classes.choice}
									data-yes={isYes || undefined}
									data-other-pen={!group.isInHand || undefined}
									onClick={perform}
								>
									<Kbd keys={keysOf(firstOf(group) + index)[singleKeys ? 0 : 1]} />
									<span>{label}</span>
								</button>
							</li>
						))}
					</ul>
				</div>
			))}
		</div>
	);
}

function Whose({ side, isInHand }: { readonly side: Side; readonly isInHand: boolean }) {
	return (
		<p className={classes.whose}>
			<Mark tone={side.tone} letter={side.letter} />
			{isInHand
				? say('as {name}', { name: side.name })
				: say('as {name}: the key passes the pen first', { name: side.name })}
		</p>
	);
}
