/** From a figure to the rows it was made from: every one is a link to where they are edited. */
import type { ReactNode } from 'react';
import type { EvidencePlace } from '../../../shared/analysis/stages.ts';
import type { RecordRef } from '../../../shared/ledger/change.ts';
import { splitRef } from '../../../shared/plan/plan.ts';
import { hrefOf, type RoomName, useRoute } from '../../state/route.ts';
import classes from './leads.module.css';

export interface Place {
	readonly room: RoomName;
	readonly tab: string | null;
	readonly select?: RecordRef | null;
}

const PLACES: Readonly<Record<EvidencePlace, Place>> = {
	commitments: { room: 'progress', tab: 'commitments' },
	goals: { room: 'plan', tab: 'goals' },
	actuals: { room: 'progress', tab: null },
	ladder: { room: 'cooperation', tab: null },
	meetings: { room: 'cooperation', tab: null },
	frictions: { room: 'cooperation', tab: 'frictions' },
	topics: { room: 'plan', tab: null },
	pulses: { room: 'session', tab: null },
	gaps: { room: 'expectations', tab: null },
};

export function placeOf(place: EvidencePlace, select: RecordRef | null = null): Place {
	return { ...PLACES[place], select };
}

const COLLECTIONS: Readonly<Record<string, EvidencePlace>> = {
	commitments: 'commitments',
	goals: 'goals',
	pivots: 'goals',
	topics: 'topics',
	expectations: 'gaps',
	frictions: 'frictions',
	rhythms: 'meetings',
	escalationLevels: 'ladder',
};

/** The row of one record. */
export function placeOfRecord(record: RecordRef): Place {
	return placeOf(COLLECTIONS[splitRef(record).collection] ?? 'topics', record);
}

export interface LeadProps {
	readonly to: Place;
	/** `row`: a whole line of a list; `word`: underlined in a sentence. */
	readonly kind?: 'row' | 'word';
	readonly label?: string;
	readonly children: ReactNode;
}

export function Lead({ to, kind = 'word', label, children }: LeadProps) {
	const route = useRoute();
	if (route.place !== 'plan') return children;
	const href = hrefOf({ ...route, room: to.room, tab: to.tab, select: to.select ?? null });
	return (
		<a className={kind === 'row' ? classes.row : classes.word} href={href} aria-label={label}>
			{children}
		</a>
	);
}
