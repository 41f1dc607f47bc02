import { Button } from '@mantine/core';
import { IconArrowNarrowRight, IconLayoutSidebarRight, IconX } from '@tabler/icons-react';
import type { Names } from '../../../shared/analysis/names.ts';
import type { Party } from '../../../shared/ledger/change.ts';
import { otherParty } from '../../../shared/plan/field.ts';
import { say, term } from '../../../shared/words/spoken.ts';
import { headed } from '../../app/ratings/figures.ts';
import type { Sides } from '../../state/plan-hooks.ts';
import { InlineChoice } from '../../ui/inline-choice.tsx';
import { Mark } from '../../ui/mark.tsx';
import { Spacer, Toolbar } from '../../ui/page-header.tsx';
import { Segmented } from '../../ui/segmented.tsx';
import { VisuallyHidden } from '../../ui/visually-hidden.tsx';
import type { Counts, Grouping, Show } from './matrix-filters.ts';
import { BY_SEVERITY, SORT_LABELS, type SortKey } from './matrix-sort.ts';
import classes from './matrix-toolbar.module.css';
import { look, useMatrixView } from './matrix-view.ts';

const GROUPINGS: readonly { readonly value: Grouping; readonly label: string }[] = [
	{ value: 'category', label: say('Category') },
	{ value: 'direction', label: say('Who expects') },
	{ value: 'none', label: say('Nothing') },
];
/** The same behind “Grouped by”. */
const GROUPED_BY: Readonly<Record<Grouping, string>> = {
	category: say('category'),
	direction: say('who expects'),
	none: say('nothing'),
};

const SHOWS: Readonly<Record<Show, string>> = {
	all: say('All'),
	'below minimum': say('Below minimum'),
	open: say('Open'),
	misread: say('Misread'),
};
const BOTH_WAYS = say('Both ways');

const SORTS = Object.entries(SORT_LABELS).map(([value, label]) => ({ value: value as SortKey, label: headed(label) }));

export interface MatrixToolbarProps {
	readonly counts: Counts;
	readonly sides: Sides;
	readonly names: Names;
	readonly mapsShown: boolean;
	/** Where there is little room, the marks alone say who expects; the words stay for those who hear them. */
	readonly isNarrow: boolean;
}

export function MatrixToolbar({ counts, sides, names, mapsShown, isNarrow }: MatrixToolbarProps) {
	const view = useMatrixView();
	const expects = (holder: Party) => {
		const deliverer = otherParty(holder);
		const { tone, letter } = sides[holder];
		const words = expectsWords(holder, names);
		if (isNarrow || view.drill !== null)
			return (
				<span className={classes.marks} title={words}>
					<VisuallyHidden>{words}</VisuallyHidden>
					<Mark tone={tone} letter={letter} size="sm" />
					<IconArrowNarrowRight size="0.75rem" stroke={1.6} aria-hidden />
					<Mark tone={sides[deliverer].tone} letter={sides[deliverer].letter} size="sm" />
				</span>
			);
		return (
			<>
				<Mark tone={tone} letter={letter} size="sm" />
				<span className={classes.direction}>{words}</span>
			</>
		);
	};
	return (
		<Toolbar label={say('Which expectations are shown')}>
			<Segmented
				label={say('Show')}
				value={view.show}
				onChange={(show) => look({ show })}
				segments={(['all', 'below minimum', 'open', 'misread'] as const).map((show) => ({
					value: show,
					label: SHOWS[show],
					count: counts.show[show],
				}))}
			/>
			<Segmented
				label={say('Who expects')}
				value={view.direction}
				onChange={(direction) => look({ direction, drill: null })}
				segments={[
					{ value: 'both', label: BOTH_WAYS },
					{ value: 'vendor', label: expects('vendor'), count: counts.direction.vendor },
					{ value: 'partner', label: expects('partner'), count: counts.direction.partner },
				]}
			/>
			{view.drill && (
				<button type="button" className={classes.drill} onClick={() => look({ drill: null })}>
					{say('{Category}, {holder} expects', {
						category: view.drill.category === null ? say('without category') : term(view.drill.category),
						holder: names[view.drill.holder],
					})}
					<IconX size="0.75rem" stroke={1.8} aria-label={say('Show all again')} />
				</button>
			)}
			<Spacer />
			<span className={classes.order}>
				<InlineChoice
					label={say('Grouped by')}
					value={view.grouping}
					choices={GROUPINGS}
					onCommit={(grouping) => look({ grouping: grouping ?? 'category' })}
				>
					<span className={classes.by} aria-hidden="true">
						{say('Grouped by')}
					</span>
					{GROUPED_BY[view.grouping]}
				</InlineChoice>
				<InlineChoice
					label={say('Sorted by')}
					value={view.sorting.key}
					choices={SORTS}
					onCommit={(key) => look({ sorting: key === null ? BY_SEVERITY : { key, reversed: false } })}
				>
					<span className={classes.by} aria-hidden="true">
						{say('Sorted by')}
					</span>
					{view.sorting.reversed
						? say('{order}, reversed', { order: SORT_LABELS[view.sorting.key] })
						: SORT_LABELS[view.sorting.key]}
				</InlineChoice>
			</span>
			<Button
				size="xs"
				variant="subtle"
				aria-pressed={mapsShown}
				leftSection={<IconLayoutSidebarRight size="0.875rem" stroke={1.6} aria-hidden />}
				onClick={() => look({ maps: !mapsShown })}
			>
				{say('Maps')}
			</Button>
		</Toolbar>
	);
}

function expectsWords(holder: Party, names: Names): string {
	return say('{Holder} expects of {deliverer}', { holder: names[holder], deliverer: names[otherParty(holder)] });
}

/** In rem: marks, counts, gaps; and what a letter takes. */
const BESIDE_WORDS = 23;
const LETTER = 0.4;

/** The width on which all of it stands on one line with both names in words, in rem: other languages are longer. */
export function toolbarWidth(names: Names): number {
	const words = [
		...Object.values(SHOWS),
		...[BOTH_WAYS, expectsWords('vendor', names), expectsWords('partner', names)],
		...[say('Grouped by'), GROUPED_BY.category, say('Sorted by'), SORT_LABELS.severity, say('Maps')],
	];
	return BESIDE_WORDS + LETTER * words.join('').length;
}
