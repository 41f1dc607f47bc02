import classes from './topic-group-head.module.css';

const HEADS: Readonly<Record<string, { readonly title: string; readonly help: string }>> = {
	strategic: { title: 'Strategic', help: 'Where we are going and why. Reviewed once a year and at a pivot.' },
	tactical: { title: 'Tactical', help: 'What we do this year, by quarter. Reviewed every quarter.' },
};
const UNSETTLED = { title: 'Level not settled', help: 'Two versions of the level: say which in the panel.' };

export function TopicGroupHead({ level, count }: { readonly level: string; readonly count: number }) {
	const { title, help } = HEADS[level] ?? UNSETTLED;
	return (
		<span className={classes.head}>
			<b>{title}</b>
			<span>{count === 1 ? '1 topic' : `${count} topics`}</span>
			<span>{help}</span>
		</span>
	);
}
