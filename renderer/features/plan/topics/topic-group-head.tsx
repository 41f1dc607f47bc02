import { say } from '../../../../shared/words/spoken.ts';
import classes from './topic-group-head.module.css';

const HEADS: Readonly<Record<string, { readonly title: string; readonly help: string }>> = {
	strategic: { title: say('Strategic'), help: say('Where we are going and why. Reviewed once a year and at a pivot.') },
	tactical: { title: say('Tactical'), help: say('What we do this year, by quarter. Reviewed every quarter.') },
};
const UNSETTLED = { title: say('Level not settled'), help: say('Two versions of the level: say which in the panel.') };

export function TopicGroupHead({ level, count }: { readonly level: string; readonly count: number }) {
	const { title, help } = HEADS[level] ?? UNSETTLED;
	return (
		<span className={classes.head}>
			<b>{title}</b>
			<span>{say('{count, plural, one {# topic} other {# topics}}', { count })}</span>
			<span>{help}</span>
		</span>
	);
}
