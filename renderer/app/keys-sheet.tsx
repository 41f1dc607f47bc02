import { Switch } from '@mantine/core';
import { say } from '../../shared/words/spoken.ts';
import { saveSettings, useSettings } from '../state/app-state.ts';
import { closeOverlay, useOverlay } from '../state/view-state.ts';
import { Dialog } from '../ui/dialog.tsx';
import { Kbd } from '../ui/kbd.tsx';
import { type Command, GROUP_TITLES, shownKeys } from './commands.ts';
import { allCommands } from './keyboard.ts';
import classes from './keys-sheet.module.css';
import { PAGE_KEYS } from './page-keys.ts';

/** Every key on one sheet, and the switch that rests the single ones. */
export function KeysSheet() {
	const opened = useOverlay(({ overlay }) => overlay.kind === 'keys');
	const { singleKeys } = useSettings();
	const withKeys = opened ? allCommands().filter((command) => shownKeys(command) !== undefined) : [];
	const groups = [...new Set(withKeys.map((command) => command.group))];
	return (
		<Dialog opened={opened} onClose={closeOverlay} title={say('Keys')} width="lg">
			<div className={classes.columns}>
				{groups.map((group) => (
					<KeyList
						key={group}
						title={GROUP_TITLES[group]}
						rows={withKeys.filter((command) => command.group === group).map(rowOf)}
					/>
				))}
				{PAGE_KEYS.map(({ title, rows }) => (
					<KeyList key={title} title={title} rows={rows} />
				))}
			</div>
			<Switch
				className={classes.switch ?? ''}
				checked={singleKeys}
				onChange={(event) => void saveSettings({ singleKeys: event.currentTarget.checked })}
				label={say('Keys of a single letter')}
				description={say(
					'They never act while you type. Switch them off if a voice or a key sets them off by accident.',
				)}
			/>
		</Dialog>
	);
}

function rowOf(command: Command): readonly [string, string] {
	return [shownKeys(command) ?? '', command.label];
}

function KeyList({ title, rows }: { readonly title: string; readonly rows: readonly (readonly [string, string])[] }) {
	return (
		<section className={classes.list}>
			<h3>{title}</h3>
			<dl>
				{rows.map(([keys, label]) => (
					<div key={label}>
						<dt>
							<Kbd keys={keys} />
						</dt>
						<dd>{label}</dd>
					</div>
				))}
			</dl>
		</section>
	);
}
