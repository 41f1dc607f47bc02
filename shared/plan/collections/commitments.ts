/** What one side has promised the other, with the facts of what became of it. */
import type { CollectionSpec } from '../field.ts';
import { PARTIES } from '../field.ts';
import { choice, day, line, link, party } from './declare.ts';

export const MISS_REASONS = [
	'competing priorities',
	'prerequisite missing',
	'data not provided',
	'people not available',
	'key person not on board',
	'contract change',
	'third party',
	'forgotten',
	'other',
] as const;

export const commitments = {
	commitments: {
		noun: 'commitment',
		plural: 'commitments',
		required: ['from', 'to', 'deliverable'],
		removedBy: 'from',
		title: 'deliverable',
		fields: {
			from: { ...party({ owner: 'joint', label: 'From', help: 'The side that promises.' }), third: true },
			to: { ...party({ owner: 'joint', label: 'To', help: 'The side it is promised to.' }), third: true },
			deliverable: line({
				owner: 'from',
				label: 'Commitment',
				help: 'What will be there, in one line.',
				frozenBy: 'accepted',
			}),
			test: line({
				owner: 'from',
				label: 'Done when',
				help: 'How the other side will see that it is done.',
				frozenBy: 'accepted',
			}),
			due: day({
				owner: 'from',
				label: 'Due',
				help: 'The day it is due, in the plan’s time zone.',
				frozenBy: 'accepted',
			}),
			owner: line({ owner: 'from', label: 'Owner', help: 'The person who sees to it.' }),
			days: {
				kind: 'number',
				min: 0,
				max: 10000,
				nature: 'term',
				owner: 'from',
				label: 'Effort',
				unit: 'days',
				help: 'Person-days it will take.',
			},
			money: {
				kind: 'money',
				min: 0,
				max: 1_000_000_000_000,
				nature: 'term',
				owner: 'from',
				label: 'Money',
				help: 'What it costs this side, where it is funding.',
			},
			claimBy: day({ owner: 'from', label: 'Claim by', help: 'The last day the money can be claimed.' }),
			proof: line({ owner: 'from', label: 'Proof', help: 'What has to be shown to claim it.' }),
			goal: link('goals', { owner: 'joint', label: 'Goal', help: 'The goal it serves.' }),
			expectation: link('expectations', {
				owner: 'joint',
				label: 'Expectation',
				help: 'The expectation it is meant to meet.',
			}),
			capability: link('capabilities', {
				owner: 'joint',
				label: 'Skill or process',
				help: 'The skill or process it builds up.',
			}),
			capabilitySide: choice(PARTIES, {
				owner: 'joint',
				label: 'Whose level',
				help: 'The side whose level it raises: a side may promise training for the other’s people.',
			}),
			develops: choice(['training', 'resource', 'procedure'], {
				owner: 'joint',
				label: 'Builds it up by',
				help: 'Training: people learn. Resource: people or tools are added. Procedure: the way of working changes.',
			}),
			pays: choice(['vendor', 'partner', 'both'], {
				owner: 'joint',
				label: 'Who pays',
				help: 'The side that pays for it.',
			}),
			session: link('sessions', {
				owner: 'joint',
				label: 'Session',
				help: 'The session it was made in.',
				nature: 'record',
			}),
			accepted: day({ owner: 'to', label: 'Accepted', help: 'The day the other side said yes.', nature: 'record' }),
			delivered: day({
				owner: 'from',
				label: 'Delivered',
				help: 'The day it was delivered, as claimed.',
				nature: 'record',
			}),
			acknowledged: day({
				owner: 'to',
				label: 'Acknowledged',
				help: 'The day the receiver confirmed it.',
				nature: 'record',
			}),
			returned: day({
				owner: 'to',
				label: 'Returned',
				help: 'The day the receiver sent it back; cancels the delivery.',
				nature: 'record',
			}),
			returnReason: line({ owner: 'to', label: 'Why returned', help: 'What is missing.', nature: 'record' }),
			withdrawn: day({ owner: 'from', label: 'Withdrawn', help: 'The day it was taken back.', nature: 'record' }),
			withdrawalAccepted: day({
				owner: 'to',
				label: 'Withdrawal accepted',
				help: 'The day the receiver said yes to taking it back.',
				nature: 'record',
			}),
			asked: day({
				owner: 'from',
				label: 'New terms asked for',
				help: 'The day this side asked to change it.',
				nature: 'record',
			}),
			successor: link('commitments', {
				owner: 'from',
				label: 'Replaced by',
				help: 'The commitment that takes its place; it counts as renegotiated once the receiver has accepted it.',
				nature: 'record',
			}),
			missReason: choice(MISS_REASONS, {
				owner: 'from',
				label: 'Why missed',
				help: 'A reason, not a fault.',
				nature: 'record',
			}),
		},
	},
} as const satisfies Record<string, CollectionSpec>;
