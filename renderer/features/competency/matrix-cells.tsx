/** What stands in the cells of one row of the matrix. */

import { IconCheckbox, IconHourglassLow, IconLineDashed, IconRosette } from '@tabler/icons-react';
import { type CapabilitySide, type Evidence, isUnderWay } from '../../../shared/analysis/capabilities.ts';
import type { Names } from '../../../shared/analysis/names.ts';
import type { Day } from '../../../shared/base/dates.ts';
import { otherParty } from '../../../shared/plan/field.ts';
import { say, spoken, term } from '../../../shared/words/spoken.ts';
import { ConflictChip } from '../../app/conflict/conflict-chip.tsx';
import { Field } from '../../app/field/field.tsx';
import { signed } from '../../app/ratings/figures.ts';
import { AnswerMark } from '../../app/ratings/rating-mark.tsx';
import { useRecord } from '../../state/plan-hooks.ts';
import { formatDay, formatDayShort } from '../../ui/format-day.ts';
import { StatusChip, Tag } from '../../ui/tag.tsx';
import type { MatrixRow } from './capability-filters.ts';
import classes from './matrix-cells.module.css';

/** Two views that are two levels apart are worth a talk. */
const APART_FROM = 2;

export function TitleCell({ row }: { readonly row: MatrixRow }) {
	return (
		<span className={classes.title}>
			<Field record={row.ref} field="title" placeholder={say('What has to be mastered …')} />
		</span>
	);
}

export function ImportanceCell({ row, side }: { readonly row: MatrixRow; readonly side: 'vendor' | 'partner' }) {
	const field = side === 'vendor' ? 'importanceVendor' : 'importancePartner';
	const versions = useRecord(row.ref)?.conflicts?.[field]?.length;
	if (versions !== undefined) return <Contested record={row.ref} field={field} count={versions} />;
	const value = row[field];
	return value === null ? <AnswerMark answer="unrated" /> : <span className={classes.number}>{value}</span>;
}

interface SideProps {
	readonly one: CapabilitySide;
	readonly names: Names;
}

export function NeedCell({ one, row, names }: SideProps & { readonly row: MatrixRow }) {
	const field = one.side === 'vendor' ? 'requiredVendor' : 'requiredPartner';
	const versions = useRecord(row.ref)?.conflicts?.[field]?.length;
	if (versions !== undefined) return <Contested record={row.ref} field={field} count={versions} />;
	if (one.required === null)
		return <None words={say('Which level {name} needs is not said yet', { name: names[one.side] })} />;
	return (
		<span className={classes.need} data-zero={one.required === 0 || undefined}>
			{one.required}
		</span>
	);
}

function Contested({
	record,
	field,
	count,
}: {
	readonly record: string;
	readonly field: string;
	readonly count: number;
}) {
	return (
		<span className={classes.conflict}>
			<ConflictChip record={record} field={field} count={count} />
		</span>
	);
}

/** The view the gap is counted from is the stronger one; views two levels apart are boxed. */
export function LevelCell({ one, view, names }: SideProps & { readonly view: 'self' | 'other' }) {
	const level = one[view];
	const who = view === 'self' ? names[one.side] : names[otherParty(one.side)];
	if (level === null) {
		if (one.required === 0) return null;
		return <None words={say('Not assessed by {name} yet', { name: who })} />;
	}
	const given = one.history.findLast(({ by }) => by === view);
	const because = given?.because ? `: ${given.because}` : '';
	return (
		<span
			className={classes.number}
			data-used={one.basis === view || undefined}
			data-apart={(view === 'self' && Math.abs(one.viewDifference ?? 0) >= APART_FROM) || undefined}
			title={given && `${who}, ${formatDay(given.day)}${because}`}
		>
			{level}
		</span>
	);
}

/** Below solid with ▼ and a minus, as needed hollow, above tinted with ▲: read without the hue. */
export function GapCell({ one, names }: SideProps) {
	if (one.required === 0) return <span className={classes.unneeded}>{say('no need')}</span>;
	if (one.gap === null)
		return one.required === null ? null : (
			<None words={say('Nobody has assessed {name} here yet', { name: names[one.side] })} />
		);
	const kind = one.gap > 0 ? 'below' : one.gap < 0 ? 'above' : 'within';
	return (
		<span className={classes.chip}>
			<StatusChip kind={kind} title={gapWords(kind, one, names)}>
				{signed(-one.gap)}
			</StatusChip>
		</span>
	);
}

function gapWords(kind: 'below' | 'within' | 'above', { basis, side }: CapabilitySide, names: Names): string {
	const isOther = basis === 'other';
	const name = { name: names[isOther ? otherParty(side) : side] };
	switch (kind) {
		case 'below':
			return isOther
				? say('levels below what is needed, as {name} sees it', name)
				: say('levels below what is needed, as {name} itself sees it', name);
		case 'within':
			return isOther ? say('as needed, as {name} sees it', name) : say('as needed, as {name} itself sees it', name);
		case 'above':
			return isOther
				? say('above what is needed, as {name} sees it', name)
				: say('above what is needed, as {name} itself sees it', name);
	}
}

export function EvidenceCell({ one }: { readonly one: CapabilitySide }) {
	const certificates = one.evidence.filter((piece) => piece.kind === 'certificate');
	const kept = one.evidence.filter((piece) => piece.kind === 'commitment');
	if (one.evidence.length === 0) return null;
	const state = certificates.some((piece) => piece.state === 'expired')
		? 'expired'
		: certificates.some((piece) => piece.state === 'expiring')
			? 'expiring'
			: 'valid';
	const Drawing = state === 'expiring' ? IconHourglassLow : IconRosette;
	const words = one.evidence.map(evidenceWords).join(spoken().semicolon);
	return (
		<span className={classes.evidence} role="img" aria-label={words} title={words}>
			{certificates.length > 0 && (
				<span data-state={state}>
					{state === 'expired' && <i aria-hidden="true">▼</i>}
					<Drawing size="0.9375rem" stroke={1.6} aria-hidden />
					{certificates.length}
				</span>
			)}
			{kept.length > 0 && (
				<span>
					<IconCheckbox size="0.9375rem" stroke={1.6} aria-hidden />
					{kept.length}
				</span>
			)}
		</span>
	);
}

export function evidenceWords(piece: Evidence): string {
	if (piece.kind === 'commitment') return `${piece.number} ${piece.title ?? ''}, ${term(piece.state)}`;
	const day = piece.expires === null ? null : formatDay(piece.expires);
	const until =
		day === null ? null : piece.state === 'expired' ? say('ended {day}', { day }) : say('until {day}', { day });
	return [piece.title ?? say('Certificate'), piece.who, until].filter((words) => words !== null).join(', ');
}

export function ClosedByCell({ one, today }: { readonly one: CapabilitySide; readonly today: Day }) {
	if (one.standing === 'open') {
		const last = one.development.at(-1);
		return (
			<span className={classes.closed}>
				<Tag kind="open">{say('Open')}</Tag>
				{last && <span title={`${last.number} ${term(last.state)}`}>{last.number}</span>}
			</span>
		);
	}
	if (one.standing !== 'closing') return null;
	const under = one.development.filter(({ state }) => isUnderWay(state));
	const [first] = under;
	return (
		<span
			className={classes.closed}
			title={under
				.map(({ number, title, state }) => `${number} ${title ?? ''}, ${term(state)}`)
				.join(spoken().semicolon)}
		>
			<IconCheckbox size="0.875rem" stroke={1.6} aria-hidden />
			<b>
				{first?.number}
				{under.length > 1 ? ` +${under.length - 1}` : ''}
			</b>
			{first?.due && <span>{formatDayShort(first.due, today)}</span>}
		</span>
	);
}

/** Nothing given: a drawing that is no zero. */
function None({ words }: { readonly words: string }) {
	return (
		<span className={classes.none} role="img" aria-label={words} title={words}>
			<IconLineDashed size="0.875rem" stroke={1.6} aria-hidden />
		</span>
	);
}
