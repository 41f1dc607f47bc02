/** What every step is made of: a line that says where you are, the one question, and what can be done about it. */

import { type ReactNode, useLayoutEffect, useRef } from 'react';
import { type Side, useSides } from '../../../state/plan-hooks.ts';
import { Kbd } from '../../../ui/kbd.tsx';
import { Mark } from '../../../ui/mark.tsx';
import { parts } from '../../../ui/parts.tsx';
import { useNextItem } from './pages.ts';
import { scrollerOf } from './scroll-page.ts';
import classes from './step-parts.module.css';

export interface StepViewProps {
	/** "3 of 9", and what it is one of. */
	readonly where?: ReactNode;
	/** The question, or what it is about: the largest words on screen. */
	readonly title: ReactNode;
	/** A sentence beside it, or under it where both are long. */
	readonly about?: string | null;
	readonly children?: ReactNode;
	/** What can be done now, at the foot. */
	readonly foot?: ReactNode;
}

export function StepView({ where, title, about = null, children, foot }: StepViewProps) {
	const view = useRef<HTMLElement>(null);
	useLayoutEffect(() => {
		scrollerOf(view.current)?.scrollTo(0, 0);
	}, []);
	return (
		<section ref={view} className={classes.view} data-view>
			{where !== undefined && <p className={classes.where}>{where}</p>}
			<div className={classes.head}>
				<h2 className={classes.title}>{title}</h2>
				{about !== null && <p>{about}</p>}
			</div>
			{children}
			{foot !== undefined && <div className={classes.foot}>{foot}</div>}
		</section>
	);
}

/** Nothing to go through: one kind sentence, and what comes next. */
export function NothingHere({ title, children }: { readonly title: string; readonly children: ReactNode }) {
	const next = useNextItem();
	return (
		<section className={classes.nothing}>
			<h2 className={classes.title}>{title}</h2>
			<p>{children}</p>
			{next !== null && (
				<p className={classes.next}>{parts('{key} goes on to “{next}”.', { key: <Kbd keys="Space" />, next })}</p>
			)}
		</section>
	);
}

/** The drawing and the name of a side. */
export function SideName({ side, size = 'lg' }: { readonly side: Side; readonly size?: 'md' | 'lg' | 'xl' }) {
	return (
		<span className={classes.side} data-tone={side.tone}>
			<Mark tone={side.tone} letter={side.letter} size={size} />
			<span>{side.name}</span>
		</span>
	);
}

/** Two halves of the same size, the vendor's first. */
export function BothSides({ children }: { readonly children: (side: Side) => ReactNode }) {
	const { vendor, partner } = useSides();
	return (
		<div className={classes.both}>
			{[vendor, partner].map((side) => (
				<div key={side.party} className={classes.half} data-tone={side.tone}>
					{children(side)}
				</div>
			))}
		</div>
	);
}

/** A small heading and what stands under it. */
export function Fact({ label, children }: { readonly label: ReactNode; readonly children: ReactNode }) {
	return (
		<div className={classes.fact}>
			<dt>{label}</dt>
			<dd>{children}</dd>
		</div>
	);
}
