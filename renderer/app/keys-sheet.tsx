import { Switch } from '@mantine/core';
import { saveSettings, useSettings } from '../state/app-state.ts';
import { closeOverlay, useOverlay } from '../state/view-state.ts';
import { Dialog } from '../ui/dialog.tsx';
import { Kbd } from '../ui/kbd.tsx';
import { type Command, shownKeys } from './commands.ts';
import { allCommands } from './keyboard.ts';
import classes from './keys-sheet.module.css';

const IN_TABLES: readonly (readonly [string, string])[] = [
	['Arrows', 'Move from cell to cell'],
	['Enter', 'Edit the cell, and keep what was typed'],
	['F2', 'Step into the cell; Tab goes through its parts'],
	['Tab', 'While editing: keep it, and on to the next cell'],
	['Shift+Enter', 'Begin a new line while editing'],
	['Esc', 'Leave the editor and restore what was there'],
	['Ctrl+Home', 'First cell'],
	['Ctrl+End', 'Last cell'],
];

/** Every key on one sheet, and the switch that rests the single ones. */
export function KeysSheet() {
	const opened = useOverlay(({ overlay }) => overlay.kind === 'keys');
	const { singleKeys } = useSettings();
	const withKeys = opened ? allCommands().filter((command) => shownKeys(command) !== undefined) : [];
	const groups = [...new Set(withKeys.map((command) => command.group))];
	return (
		<Dialog opened={opened} onClose={closeOverlay} title="Keys" width="lg">
			<div className={classes.columns}>
				{groups.map((group) => (
					<KeyList key={group} title={group} rows={withKeys.filter((command) => command.group === group).map(rowOf)} />
				))}
				<KeyList title="In tables" rows={IN_TABLES} />
			</div>
			<Switch
				className={classes.switch ?? ''}
				checked={singleKeys}
				onChange={(event) => void saveSettings({ singleKeys: event.currentTarget.checked })}
				label="Keys of a single letter"
				description="They never act while you type. Switch them off if a voice or a key sets them off by accident."
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
