import { Modal } from '@mantine/core';
import { Spotlight, spotlight } from '@mantine/spotlight';
import { IconSearch } from '@tabler/icons-react';
import { useState } from 'react';
import { splitRef } from '../../shared/plan/plan.ts';
import { collectionSpec } from '../../shared/plan/schema.ts';
import { say, term } from '../../shared/words/spoken.ts';
import { useAppStore } from '../state/app-state.ts';
import { usePlanStore } from '../state/plan-store.ts';
import { go } from '../state/route.ts';
import { Kbd } from '../ui/kbd.tsx';
import { shownKeys } from './commands.ts';
import { allCommands, isAvailable, isInDialog, restsUnderDialog } from './keyboard.ts';
import classes from './palette.module.css';
import { goToRecord, ROOM_OF } from './place-of.ts';

interface Entry {
	readonly id: string;
	readonly label: string;
	readonly note?: string;
	readonly keys?: string | undefined;
	readonly perform: () => void;
}

const MOST_FOUND = 12;

/** Commands, plans, and every row of the open plan, by what is written in them. */
export function Palette() {
	const [query, setQuery] = useState('');
	return (
		<Spotlight.Root
			query={query}
			onQueryChange={setQuery}
			shortcut={null}
			lockScroll={false}
			scrollable
			maxHeight="min(32rem, 70vh)"
			clearQueryOnClose
			onSpotlightClose={() => setQuery('')}
			overlayProps={{ blur: 0 }}
			radius="lg"
			classNames={{
				content: classes.content ?? '',
				search: classes.search ?? '',
				actionsList: classes.list ?? '',
				actionsGroup: classes.group ?? '',
			}}
		>
			<Modal.Title className={classes.title ?? ''}>{say('Search or jump to')}</Modal.Title>
			<Spotlight.Search
				placeholder={say('Search or jump to')}
				aria-label={say('Search or jump to')}
				leftSection={<IconSearch size="1rem" stroke={1.6} aria-hidden />}
			/>
			<Found query={query} />
		</Spotlight.Root>
	);
}

/** Looked up only while the palette is open, so that it knows what can be done now. */
function Found({ query }: { readonly query: string }) {
	// Before the palette has the focus, it is still where the palette was asked for.
	const [overDialog] = useState(() => isInDialog(document.activeElement));
	const words = query.trim().toLowerCase().split(/\s+/).filter(Boolean);
	const fits = (text: string) => words.every((word) => text.toLowerCase().includes(word));
	const groups: readonly (readonly [string, readonly Entry[]])[] = [
		[say('Do'), commandEntries(overDialog).filter((entry) => fits(entry.label))],
		[say('Plans'), overDialog ? [] : planEntries(fits)],
		[say('In this plan'), overDialog || words.length === 0 ? [] : recordEntries(fits)],
	];
	const found = groups.filter(([, entries]) => entries.length > 0);
	return (
		<Spotlight.ActionsList>
			{found.map(([name, entries]) => (
				<Spotlight.ActionsGroup key={name} label={name}>
					{entries.map((entry) => (
						<Spotlight.Action
							key={entry.id}
							className={classes.action ?? ''}
							onClick={() => {
								spotlight.close();
								entry.perform();
							}}
						>
							<span className={classes.label}>{entry.label}</span>
							{entry.note && <span className={classes.note}>{entry.note}</span>}
							{entry.keys && <Kbd keys={entry.keys} />}
						</Spotlight.Action>
					))}
				</Spotlight.ActionsGroup>
			))}
			{found.length === 0 && (
				<Spotlight.Empty>
					{overDialog
						? say('Nothing that can be done over a dialog has these words. Close the dialog first.')
						: say('Nothing has these words.')}
				</Spotlight.Empty>
			)}
		</Spotlight.ActionsList>
	);
}

function commandEntries(overDialog: boolean): readonly Entry[] {
	return allCommands()
		.filter((command) => command.id !== 'palette' && isAvailable(command))
		.filter((command) => !overDialog || !restsUnderDialog(command))
		.map((command) => ({ id: command.id, label: command.label, keys: shownKeys(command), perform: command.perform }));
}

/** A person who keeps hundreds writes a few letters; the first that fit are enough to go on. */
function planEntries(fits: (text: string) => boolean): readonly Entry[] {
	const found = (useAppStore.getState().app?.plans ?? []).filter(({ title, vendor, partner }) =>
		fits(`${title} ${vendor} ${partner}`),
	);
	return found.slice(0, MOST_FOUND).map(({ planId, title, vendor, partner }) => ({
		id: `plan ${planId}`,
		label: title,
		note: say('{vendor} and {partner}', { vendor, partner }),
		perform: () => go({ place: 'plan', planId, room: 'plan', tab: null, select: null }),
	}));
}

function recordEntries(fits: (text: string) => boolean): readonly Entry[] {
	const found: Entry[] = [];
	for (const view of usePlanStore.getState().replica.all()) {
		const { collection } = splitRef(view.ref);
		const spec = collectionSpec(collection);
		if (!Object.hasOwn(ROOM_OF, collection) || !spec?.title) continue;
		if (
			!fits(
				Object.values(view.values)
					.filter((value) => typeof value === 'string')
					.join(' '),
			)
		)
			continue;
		const title = view.values[spec.title];
		found.push({
			id: view.ref,
			label: typeof title === 'string' ? title : say('Untitled {noun}', { noun: term(spec.noun) }),
			note: term(spec.noun),
			perform: () => goToRecord(view.ref),
		});
		if (found.length === MOST_FOUND) break;
	}
	return found;
}
