/** What happens when both sides sit together: sessions, blind rounds with their ballots, decisions, parked items. */
import type { CollectionSpec } from '../field.ts';
import { agreement, choice, day, line, link, party, text } from './declare.ts';

export const SESSION_KINDS = ['quarterly review', 'first planning', 'weekly check-in', 'own agenda'] as const;

/** What a round asks about: how expectations are met, in which order the goals matter, how far the sides trust. */
export const ROUND_KINDS = ['expectations', 'goals', 'trust'] as const;

/** Twelve expectations a round are plenty; more than this no room can rate. */
export const MOST_ASKED = 40;

/** Up to this many people of a side give a ballot each. */
export const MOST_PEOPLE = 6;

const count = (label: string, help: string) => ({
	kind: 'number' as const,
	min: 0,
	max: 100_000,
	whole: true as const,
	nature: 'record' as const,
	owner: 'joint' as const,
	label,
	help,
});

export const sessions = {
	sessions: {
		noun: 'session',
		plural: 'sessions',
		required: ['kind', 'title', 'day'],
		removedBy: 'joint',
		title: 'title',
		inTemplates: 'nothing',
		fields: {
			kind: choice(SESSION_KINDS, {
				owner: 'joint',
				label: 'Kind',
				help: 'What you sat together for.',
				nature: 'record',
			}),
			title: line({ owner: 'joint', label: 'Session', help: 'What both sides call it.', nature: 'record' }),
			day: day({ owner: 'joint', label: 'Day', help: 'The day it was held.', nature: 'record' }),
			ended: day({ owner: 'joint', label: 'Ended', help: 'The day it was closed with its page.', nature: 'record' }),
			agenda: text({
				owner: 'joint',
				label: 'Agenda',
				help: 'What was gone through, one item a line.',
				nature: 'record',
			}),
			people: line({ owner: 'joint', label: 'In the room', help: 'Who took part.', nature: 'record' }),
			editsVendor: count('Edits by the vendor', 'How many edits the vendor’s pen made. Not a score.'),
			editsPartner: count('Edits by the partner', 'How many edits the partner’s pen made. Not a score.'),
			editsJoint: count('Edits by both', 'How many edits the joint pen made. Not a score.'),
		},
	},
	rounds: {
		noun: 'round',
		plural: 'rounds',
		required: ['kind', 'mode', 'opened'],
		removedBy: 'joint',
		title: null,
		inTemplates: 'nothing',
		fields: {
			kind: choice(ROUND_KINDS, {
				owner: 'joint',
				label: 'What is rated',
				help: 'Expectations, the order of the goals, or trust.',
				nature: 'record',
				role: true,
			}),
			mode: choice(['blind', 'open'], {
				owner: 'joint',
				label: 'Blind or open',
				help: 'Blind: neither side sees the other’s numbers before both have locked. Open rounds are printed as open.',
				nature: 'record',
				role: true,
			}),
			opened: day({ owner: 'joint', label: 'Opened', help: 'The day of the round.', nature: 'record', role: true }),
			asked: {
				...text({
					owner: 'joint',
					label: 'Asked about',
					help: 'The ids of what is rated, in the order they are asked, separated by spaces.',
					nature: 'record',
					role: true,
				}),
			},
			session: link('sessions', {
				owner: 'joint',
				label: 'Session',
				help: 'The session it was held in.',
				nature: 'record',
			}),
			closed: day({
				owner: 'joint',
				label: 'Set aside',
				help: 'The day it was ended without a reveal of both sides.',
				nature: 'record',
			}),
		},
	},
	ballots: {
		noun: 'ballot',
		plural: 'ballots',
		required: ['round', 'holder'],
		removedBy: 'holder',
		title: null,
		derivedFrom: ['round', 'holder'],
		inTemplates: 'nothing',
		fields: {
			round: link('rounds', { owner: 'joint', label: 'Round', help: 'The round it was given in.', nature: 'record' }),
			holder: party({ owner: 'joint', label: 'Side', help: 'Whose ballot it is.', nature: 'record' }),
			lock: {
				...line({
					owner: 'holder',
					label: 'Locked',
					help: 'The mark of a ballot that can no longer be changed. It says nothing of its numbers.',
					nature: 'record',
					act: true,
				}),
				maxLength: 64,
			},
			abstains: {
				kind: 'yes',
				nature: 'record',
				owner: 'holder',
				label: 'Abstains',
				help: 'This side gives no numbers in this round.',
				act: true,
			},
			answers: {
				...text({
					owner: 'holder',
					label: 'Revealed answers',
					help: 'The answers with how many gave them, the lowest and the highest, as they were locked.',
					nature: 'record',
					act: true,
				}),
				maxLength: 16_000,
			},
			salt: {
				...line({
					owner: 'holder',
					label: 'Key of the lock',
					help: 'Shows that the answers are the ones that were locked.',
					nature: 'record',
					act: true,
				}),
				maxLength: 64,
			},
			revealed: day({
				owner: 'holder',
				label: 'Revealed',
				help: 'The day its numbers were shown.',
				nature: 'record',
				act: true,
			}),
		},
	},
	decisions: {
		noun: 'decision',
		plural: 'decisions',
		required: ['statement'],
		removedBy: 'joint',
		title: 'statement',
		inTemplates: 'nothing',
		fields: {
			statement: line({ owner: 'joint', label: 'Decision', help: 'What you decided, in one line.', nature: 'record' }),
			day: day({ owner: 'joint', label: 'Decided', help: 'The day you decided it.', nature: 'record' }),
			session: link('sessions', { owner: 'joint', label: 'Session', help: 'Where it was decided.', nature: 'record' }),
			expectation: link('expectations', {
				owner: 'joint',
				label: 'Expectation',
				help: 'The expectation it came from.',
				nature: 'record',
			}),
			agreedVendor: agreement(['statement'], {
				owner: 'vendor',
				label: 'The vendor’s yes',
				help: 'The vendor’s yes to exactly this decision.',
			}),
			agreedPartner: agreement(['statement'], {
				owner: 'partner',
				label: 'The partner’s yes',
				help: 'The partner’s yes to exactly this decision.',
			}),
		},
	},
	parkedItems: {
		noun: 'parked item',
		plural: 'parked items',
		required: ['statement'],
		removedBy: 'joint',
		title: 'statement',
		inTemplates: 'nothing',
		fields: {
			statement: line({ owner: 'joint', label: 'Parked', help: 'What you will come back to.', nature: 'record' }),
			parked: day({ owner: 'joint', label: 'Parked on', help: 'The day it was put aside.', nature: 'record' }),
			session: link('sessions', { owner: 'joint', label: 'Session', help: 'Where it came up.', nature: 'record' }),
			settled: day({ owner: 'joint', label: 'Settled', help: 'The day you came back to it.', nature: 'record' }),
		},
	},
} as const satisfies Record<string, CollectionSpec>;
