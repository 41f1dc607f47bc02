import { Checkbox, TextInput } from '@mantine/core';
import { type KeyboardEvent, useState } from 'react';
import type { CrmLook } from '../../../../shared/contract/crm.ts';
import { say } from '../../../../shared/words/spoken.ts';
import classes from './crm.module.css';
import type { Filter } from './crm-draft.ts';

export interface CrmFilterProps {
	readonly look: CrmLook;
	readonly filter: Filter;
	readonly onFilter: (next: Filter) => void;
}

/** The values a row may have in one column: those of the first rows, and whatever else a person names. */
export function CrmFilter({ look, filter, onFilter }: CrmFilterProps) {
	const [typed, setTyped] = useState('');
	const { column, values } = filter;
	const seen = look.columns.find(({ name }) => name === column)?.values ?? [];
	const offered = [...seen, ...values.filter((value) => !seen.includes(value))];
	const add = () => {
		const value = typed.trim();
		setTyped('');
		if (value !== '' && !values.includes(value)) onFilter({ column, values: [...values, value] });
	};
	const onKeyDown = (event: KeyboardEvent) => {
		if (event.key !== 'Enter') return;
		event.preventDefault();
		add();
	};
	return (
		<fieldset className={classes.values}>
			<legend>{say('{column} is', { column })}</legend>
			{offered.map((value) => (
				<Checkbox
					key={value}
					label={value}
					checked={values.includes(value)}
					onChange={(event) => {
						const others = values.filter((one) => one !== value);
						onFilter({ column, values: event.currentTarget.checked ? [...others, value] : others });
					}}
				/>
			))}
			<TextInput
				size="xs"
				aria-label={say('Another value of {column}', { column })}
				placeholder={offered.length === 0 ? say('Type a value, then Enter') : say('or another value')}
				maxLength={200}
				value={typed}
				onChange={(event) => setTyped(event.currentTarget.value)}
				onKeyDown={onKeyDown}
				onBlur={add}
			/>
		</fieldset>
	);
}
