/** What can be taken on a card, with the number that takes it. */
import type { ConflictCard } from '../../../shared/contract/exchange.ts';
import type { PenParty, Scalar } from '../../../shared/ledger/change.ts';

export interface CardChoice {
	/** "1", "2" …: the number key. */
	readonly key: string;
	/** `base`: what it said before the copies parted. `remove`, `keep`: of a record that one side removed. */
	readonly kind: 'base' | 'version' | 'remove' | 'keep';
	readonly value: Scalar;
	/** Null where nobody in particular stands for it. */
	readonly party: PenParty | null;
	readonly name: string | null;
	readonly at: string | null;
	readonly computer: string | null;
}

const PLACE: Readonly<Record<PenParty, number>> = { vendor: 0, partner: 1, joint: 2 };

/** The base first where there is one, then the vendor’s versions, the partner’s, and those of both. */
export function choicesOf(card: ConflictCard): readonly CardChoice[] {
	const isRemoval = card.kind === 'removed' || card.kind === 'moved and removed';
	const versions = [...card.versions]
		.sort((a, b) => PLACE[a.by.party] - PLACE[b.by.party])
		.map(
			({ value, by, at, computer }): Omit<CardChoice, 'key'> => ({
				kind: !isRemoval ? 'version' : value === true ? 'remove' : 'keep',
				...{ value: isRemoval ? value === true : value, party: by.party, name: by.name, at, computer },
			}),
		);
	const base: readonly Omit<CardChoice, 'key'>[] =
		card.was === null || isRemoval
			? []
			: [{ kind: 'base', value: card.was.value, party: null, name: null, at: card.was.at, computer: null }];
	return [...base, ...versions, ...missing(isRemoval, versions)].map((choice, at) => ({
		...choice,
		key: String(at + 1),
	}));
}

/** Of a removal both ways out stand there, also where nobody’s words speak for one of them. */
function missing(isRemoval: boolean, versions: readonly Omit<CardChoice, 'key'>[]): readonly Omit<CardChoice, 'key'>[] {
	if (!isRemoval) return [];
	const nobody = { party: null, name: null, at: null, computer: null } as const;
	return (['remove', 'keep'] as const)
		.filter((kind) => !versions.some((version) => version.kind === kind))
		.map((kind) => ({ ...nobody, kind, value: kind === 'remove' }));
}

/**
 * Against what the words of a choice are held: the base; where there is none, the only other version. Undefined where
 * is nothing to hold them against.
 */
export function heldAgainst(choice: CardChoice, choices: readonly CardChoice[]): Scalar | undefined {
	if (choice.kind === 'base') return undefined;
	const base = choices.find(({ kind }) => kind === 'base');
	if (base) return base.value ?? '';
	const others = choices.filter(({ key, kind }) => key !== choice.key && kind === 'version');
	return others.length === 1 ? (others[0]?.value ?? '') : undefined;
}
