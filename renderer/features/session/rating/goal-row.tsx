import { combine } from '@atlaskit/pragmatic-drag-and-drop/combine';
import { draggable, dropTargetForElements } from '@atlaskit/pragmatic-drag-and-drop/element/adapter';
import { IconGripVertical } from '@tabler/icons-react';
import { type RefObject, useEffect, useLayoutEffect, useRef } from 'react';
import { say } from '../../../../shared/words/spoken.ts';
import classes from './ranking-entry.module.css';

const KIND = 'covalent goal in a ballot';

export interface GoalRowProps {
	readonly question: string;
	readonly title: string;
	readonly place: number | null;
	/** Where it stands in the list, from 0. */
	readonly position: number;
	/** False: nothing on screen depends on which place it was given. */
	readonly isShown: boolean;
	readonly isCurrent: boolean;
	readonly onFocus: () => void;
	/** Another goal is put before or after this one. */
	readonly onDrop: (question: string, edge: 'before' | 'after') => void;
}

export function GoalRow({ question, title, place, position, isShown, isCurrent, onFocus, onDrop }: GoalRowProps) {
	const row = useRef<HTMLLIElement>(null);
	useGoalDrag(row, question, isShown, onDrop);
	useEffect(() => {
		if (isCurrent) row.current?.scrollIntoView({ block: 'nearest' });
	}, [isCurrent]);
	return (
		<li
			ref={row}
			className={classes.goal}
			data-current={isCurrent || undefined}
			aria-current={isCurrent || undefined}
			onPointerDown={onFocus}
		>
			{isShown ? (
				<>
					<IconGripVertical size="1rem" stroke={1.6} aria-hidden />
					<span className={classes.place}>{place === null ? '–' : position + 1}</span>
				</>
			) : (
				<span
					className={classes.dot}
					data-given={place !== null || undefined}
					role="img"
					aria-label={place === null ? say('no place yet') : say('has a place')}
				/>
			)}
			<span>{title}</span>
		</li>
	);
}

function useGoalDrag(
	row: RefObject<HTMLLIElement | null>,
	question: string,
	isOn: boolean,
	onDrop: GoalRowProps['onDrop'],
): void {
	const latest = useRef(onDrop);
	useLayoutEffect(() => {
		latest.current = onDrop;
	});
	useEffect(() => {
		const element = row.current;
		if (!element || !isOn) return;
		const edgeAt = (y: number) => {
			const { top, height } = element.getBoundingClientRect();
			return y < top + height / 2 ? 'before' : 'after';
		};
		const leave = () => {
			delete element.dataset.drop;
		};
		return combine(
			draggable({ element, getInitialData: () => ({ kind: KIND, question }) }),
			dropTargetForElements({
				element,
				canDrop: ({ source }) => source.data.kind === KIND && source.data.question !== question,
				onDrag: ({ location }) => {
					element.dataset.drop = edgeAt(location.current.input.clientY);
				},
				onDragLeave: leave,
				onDrop: ({ source, location }) => {
					leave();
					if (typeof source.data.question === 'string')
						latest.current(source.data.question, edgeAt(location.current.input.clientY));
				},
			}),
		);
	}, [row, question, isOn]);
}
