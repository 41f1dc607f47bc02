import { Button, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import type { Notice } from '../../../shared/contract/app.ts';
import type { Party } from '../../../shared/ledger/change.ts';
import { say } from '../../../shared/words/spoken.ts';
import { saveProfile, useAppStore } from '../../state/app-state.ts';
import { Brand } from '../../ui/joint-mark.tsx';
import classes from './first-run.module.css';
import { SidePicker } from './side-picker.tsx';

const NONE: readonly Notice[] = [];

/** Who worked here before and finds the program as if it were new has to know why, and that the plans are here. */
function Found({ notices }: { readonly notices: readonly Notice[] }) {
	return (
		<div className={classes.found} role="status">
			{notices.map(({ id, text }) => (
				<p key={id}>{text}</p>
			))}
			<p>{say('Say again who you are, and go on where you were.')}</p>
		</div>
	);
}

/** Three questions, once: whose name changes carry, and for which side this computer speaks. */
export function FirstRun() {
	const [name, setName] = useState('');
	const [company, setCompany] = useState('');
	const [side, setSide] = useState<Party | null>(null);
	const [tried, setTried] = useState(false);
	const notices = useAppStore((state) => state.app?.notices ?? NONE);
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
				<h1>{say('One plan, two voices')}</h1>
				{notices.length > 0 ? (
					<Found notices={notices} />
				) : (
					<p>
						{say(
							'Here a vendor and a partner write their joint plan side by side. Each side keeps its own column; what stands in the middle is what both agreed. Before you begin, three things.',
						)}
					</p>
				)}
				<TextInput
					size="sm"
					label={say('Your name')}
					description={say('Every change carries the name of who made it.')}
					autoFocus
					maxLength={80}
					autoComplete="name"
					value={name}
					error={isMissing(name) && say('Write your name.')}
					onChange={(event) => setName(event.currentTarget.value)}
				/>
				<TextInput
					label={say('Your company')}
					maxLength={200}
					autoComplete="organization"
					value={company}
					error={isMissing(company) && say('Write the name of your company.')}
					onChange={(event) => setCompany(event.currentTarget.value)}
				/>
				<SidePicker
					value={side}
					onChange={setSide}
					error={tried && side === null ? say('Choose a side. It can be the other one in another plan.') : null}
				/>
				<div className={classes.foot}>
					<span>{say('Everything stays on this computer. Nothing is sent anywhere unless you hand it over.')}</span>
					<Button type="submit" variant="filled" size="md">
						{say('Begin')}
					</Button>
				</div>
			</form>
		</div>
	);
}
