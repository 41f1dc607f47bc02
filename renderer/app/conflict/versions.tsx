/** The values a field has, side by side: who wrote each, and when. */

import { Button } from '@mantine/core';
import type { ReactNode } from 'react';
import type { Assignment, PenParty } from '../../../shared/ledger/change.ts';
import type { FieldSpec } from '../../../shared/plan/field.ts';
import { say } from '../../../shared/words/spoken.ts';
import { useSides } from '../../state/plan-hooks.ts';
import { formatMoment } from '../../ui/format-day.ts';
import { JointMark } from '../../ui/joint-mark.tsx';
import { Mark } from '../../ui/mark.tsx';
import { NOTHING, valueWords } from '../field/value-words.ts';
import classes from './conflict.module.css';
import { Difference } from './difference.tsx';

export function PenMark({ party }: { readonly party: PenParty }) {
	const sides = useSides();
	return party === 'joint' ? (
		<JointMark title={say('both')} />
	) : (
		<Mark tone={sides[party].tone} letter={sides[party].letter} title={sides[party].name} />
	);
}

export interface VersionsProps {
	readonly spec: FieldSpec | undefined;
	readonly values: readonly Assignment[];
	/** Words of the button beneath each. */
	readonly pick: string;
	readonly disabled?: string | undefined;
	readonly onPick: (value: Assignment) => void;
	readonly isAgreedText: boolean;
}

export function Versions({ spec, values, pick, disabled, onPick, isAgreedText }: VersionsProps) {
	return (
		<div className={classes.versions}>
			{values.map((assignment) => (
				<Version
					key={assignment.change}
					assignment={assignment}
					words={valueWords(spec, assignment.value)}
					against={isText(spec) && values.length === 2 ? textOf(values.find((other) => other !== assignment)) : null}
					isAgreedText={isAgreedText}
				>
					<Button size="xs" disabled={disabled !== undefined} title={disabled} onClick={() => onPick(assignment)}>
						{pick}
					</Button>
				</Version>
			))}
		</div>
	);
}

interface VersionProps {
	readonly assignment: Assignment;
	readonly words: string;
	/** The one other wording; null where there are none or several. */
	readonly against: string | null;
	readonly isAgreedText: boolean;
	readonly children: ReactNode;
}

function isText(spec: FieldSpec | undefined): boolean {
	return spec?.kind === 'line' || spec?.kind === 'text';
}

function textOf(assignment: Assignment | undefined): string | null {
	return typeof assignment?.value === 'string' ? assignment.value : null;
}

function Version({ assignment, words, against, isAgreedText, children }: VersionProps) {
	return (
		<section className={classes.version} data-party={assignment.pen.party}>
			<header>
				<PenMark party={assignment.pen.party} />
				<b>{assignment.pen.name}</b>
				<time dateTime={assignment.at}>{formatMoment(assignment.at)}</time>
			</header>
			<p data-voice={isAgreedText ? 'serif' : undefined} data-empty={words === NOTHING || undefined}>
				{words === NOTHING ? words : <Difference was={against} now={words} by={assignment.pen.party} />}
			</p>
			{children}
		</section>
	);
}
