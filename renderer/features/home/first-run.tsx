import { Button, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import type { Party } from '../../../shared/ledger/change.ts';
import { saveProfile } from '../../state/app-state.ts';
import { Brand } from '../../ui/joint-mark.tsx';
import classes from './first-run.module.css';
import { SidePicker } from './side-picker.tsx';

/** Three questions, once: whose name changes carry, and for which side this computer speaks. */
export function FirstRun() {
	const [name, setName] = useState('');
	const [company, setCompany] = useState('');
	const [side, setSide] = useState<Party | null>(null);
	const [tried, setTried] = useState(false);
	const isMissing = (text: string) => tried && text.trim() === '';
	const submit = async (event: FormEvent) => {
		event.preventDefault();
		setTried(true);
		if (name.trim() === '' || company.trim() === '' || side === null) return;
		await saveProfile({ name: name.trim(), company: company.trim(), side });
	};
	return (
		<div className={classes.page}>
			<form className={classes.form} noValidate onSubmit={(event) => void submit(event)}>
				<Brand size={2.6} />
				<h1>One plan, two voices</h1>
				<p>
					Here a vendor and a partner write their joint plan side by side. Each side keeps its own column; what stands
					in the middle is what both agreed. Before you begin, three things.
				</p>
				<TextInput
					size="sm"
					label="Your name"
					description="Every change carries the name of who made it."
					autoFocus
					maxLength={80}
					autoComplete="name"
					value={name}
					error={isMissing(name) && 'Write your name.'}
					onChange={(event) => setName(event.currentTarget.value)}
				/>
				<TextInput
					label="Your company"
					maxLength={200}
					autoComplete="organization"
					value={company}
					error={isMissing(company) && 'Write the name of your company.'}
					onChange={(event) => setCompany(event.currentTarget.value)}
				/>
				<SidePicker
					value={side}
					onChange={setSide}
					error={tried && side === null ? 'Choose a side. It can be the other one in another plan.' : null}
				/>
				<div className={classes.foot}>
					<span>Everything stays on this computer. Nothing is sent anywhere unless you hand it over.</span>
					<Button type="submit" variant="filled" size="md">
						Begin
					</Button>
				</div>
			</form>
		</div>
	);
}
