/** One of a few, chosen where it stands: a button that opens a list. Arrows, Home, End and first letters move in it. */

import { Combobox, useCombobox } from '@mantine/core';
import { IconCheck } from '@tabler/icons-react';
import { type ReactNode, useEffect } from 'react';
import { say } from '../../shared/words/spoken.ts';
import { hoverHint } from './hover-hint.ts';
import { useTabIndex } from './in-grid.ts';
import classes from './inline-choice.module.css';
import { VisuallyHidden } from './visually-hidden.tsx';

export interface Choice<Value extends string> {
	readonly value: Value;
	readonly label: string;
	readonly icon?: ReactNode;
	readonly note?: string;
}

export interface InlineChoiceProps<Value extends string> {
	readonly value: Value | null;
	readonly choices: readonly Choice<Value>[];
	readonly label: string;
	readonly onCommit: (value: Value | null) => void;
	readonly onBegin?: (() => void) | undefined;
	/** How the current value is shown; its label by default. */
	readonly children?: ReactNode;
	readonly placeholder?: string | undefined;
	readonly locked?: string | undefined;
	/** What it is for: above the choices, and on hover. */
	readonly hint?: string | undefined;
	/** Offers to take the value away again: its words. */
	readonly none?: string | undefined;
}

export function InlineChoice<Value extends string>(props: InlineChoiceProps<Value>) {
	const {
		value,
		choices,
		label,
		onCommit,
		onBegin,
		children,
		placeholder = say('Choose …'),
		locked,
		none,
		hint,
	} = props;
	const combobox = useCombobox({ onDropdownClose: () => combobox.resetSelectedOption() });
	const { dropdownOpened, selectActiveOption } = combobox;
	// Only now are the options there to be found: arrows go on from the current one, however it was opened.
	useEffect(() => {
		if (dropdownOpened) selectActiveOption();
	}, [dropdownOpened, selectActiveOption]);
	const tabIndex = useTabIndex();
	const current = choices.find((choice) => choice.value === value);
	const shown = children ?? current?.label ?? <span className={classes.placeholder}>{locked ? '' : placeholder}</span>;
	if (locked)
		return (
			<span className={classes.locked} title={locked}>
				{shown}
			</span>
		);
	return (
		<Combobox
			store={combobox}
			position="bottom-start"
			width="max-content"
			shadow="md"
			onOptionSubmit={(next) => {
				combobox.closeDropdown();
				combobox.focusTarget();
				// The options are made from `choices` below, and the empty one stands for none.
				const picked = next === '' ? null : (next as Value);
				if (picked !== value) onCommit(picked);
			}}
		>
			<Combobox.Target targetType="button">
				<button
					type="button"
					className={classes.target}
					data-grid-edit
					tabIndex={tabIndex}
					{...hoverHint(hint)}
					onClick={() => {
						onBegin?.();
						combobox.toggleDropdown();
					}}
					// Tab leaves the list behind.
					onBlur={() => combobox.closeDropdown()}
					onKeyDown={(event) => {
						if (combobox.dropdownOpened) event.stopPropagation();
					}}
				>
					<VisuallyHidden>{label}: </VisuallyHidden>
					{shown}
				</button>
			</Combobox.Target>
			<Combobox.Dropdown className={classes.dropdown}>
				{hint && <p className={classes.hint}>{hint}</p>}
				<Combobox.Options aria-label={label}>
					{choices.map((choice) => (
						<Combobox.Option
							key={choice.value}
							value={choice.value}
							active={choice.value === value}
							className={classes.option}
						>
							<span className={classes.icon}>{choice.icon}</span>
							<span>
								{choice.label}
								{choice.note && <em>{choice.note}</em>}
							</span>
							{choice.value === value && <IconCheck size="0.875rem" stroke={1.8} aria-hidden />}
						</Combobox.Option>
					))}
					{none && value !== null && (
						<Combobox.Option value="" className={classes.option}>
							<span className={classes.icon} />
							<span>{none}</span>
						</Combobox.Option>
					)}
				</Combobox.Options>
			</Combobox.Dropdown>
		</Combobox>
	);
}
