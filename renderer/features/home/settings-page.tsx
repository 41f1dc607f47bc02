import { Button, Select, Switch, TextInput } from '@mantine/core';
import { type FormEvent, type ReactNode, useState } from 'react';
import type { Profile, Settings } from '../../../shared/contract/app.ts';
import { LANGUAGE_NAMES, LANGUAGES, languageOf } from '../../../shared/words/languages.ts';
import { say } from '../../../shared/words/spoken.ts';
import { allowReminders } from '../../app/reminders.ts';
import { saveProfile, saveSettings, useAppStore, useSettings } from '../../state/app-state.ts';
import { announce } from '../../state/messages.ts';
import { PageHeader } from '../../ui/page-header.tsx';
import { Segmented } from '../../ui/segmented.tsx';
import classes from './settings-page.module.css';
import { SidePicker } from './side-picker.tsx';

const THEMES = [
	{ value: 'light', label: say('Light') },
	{ value: 'dark', label: say('Dark') },
	{ value: 'system', label: say('As the computer') },
] as const satisfies readonly { value: Settings['theme']; label: string }[];

const SCALES = [
	{ value: '100', label: say('Usual') },
	{ value: '130', label: say('Larger') },
	{ value: 'shared', label: say('Shared screen') },
	{ value: '150', label: say('Largest') },
] as const satisfies readonly { value: Settings['scale']; label: string }[];

/** Each language in its own words: whoever looks for one can read it. */
const LANGUAGE_CHOICES: { value: Settings['language']; label: string }[] = [
	{ value: 'system', label: say('As the computer') },
	...LANGUAGES.map((language) => ({ value: language, label: LANGUAGE_NAMES[language] })),
];

export function SettingsPage() {
	const settings = useSettings();
	const profile = useAppStore((state) => state.app?.profile ?? null);
	const version = useAppStore((state) => state.app?.version ?? '');
	return (
		<div className={classes.page}>
			<PageHeader title={say('Settings')} />
			<Row
				title={say('Language')}
				words={say('Of screens. Documents have their own, and plans keep the words they were written in.')}
			>
				<Select
					className={classes.select ?? ''}
					aria-label={say('Language')}
					data={LANGUAGE_CHOICES}
					value={settings.language}
					allowDeselect={false}
					renderOption={({ option: { value, label } }) => <span lang={languageOf(value) ?? undefined}>{label}</span>}
					onChange={(language) => void speakIn(language)}
				/>
			</Row>
			<Row title={say('Colours')} words={say('Paper stays white in both.')}>
				<Segmented
					label={say('Colours')}
					segments={THEMES}
					value={settings.theme}
					onChange={(theme) => void saveSettings({ theme })}
				/>
			</Row>
			<Row
				title={say('Text size')}
				words={say(
					'Shared screen is made for a room: everything grows together, and the rooms keep their names. Ctrl + and Ctrl − step through.',
				)}
			>
				<Segmented
					label={say('Text size')}
					segments={SCALES}
					value={settings.scale}
					onChange={(scale) => void saveSettings({ scale })}
				/>
			</Row>
			<Row
				title={say('Keys of a single letter')}
				words={say('W passes the pen, H opens the history, ? lists all keys. They never act while you type.')}
			>
				<Switch
					aria-label={say('Keys of a single letter')}
					checked={settings.singleKeys}
					onChange={(event) => void saveSettings({ singleKeys: event.currentTarget.checked })}
				/>
			</Row>
			<Row
				title={say('Reminders')}
				words={say(
					'On this computer alone, while a plan is open: this week’s check-in, and what you owe tomorrow. They name nobody and nothing, and keep quiet in a session.',
				)}
			>
				<Switch
					aria-label={say('Reminders')}
					checked={settings.reminders}
					onChange={(event) => void switchReminders(event.currentTarget.checked)}
				/>
			</Row>
			{profile && <ProfileForm key={`${profile.name} ${profile.company} ${profile.side}`} profile={profile} />}
			<p className={classes.version}>
				{say('Covalent {version}. It uses the network for a live session alone.', { version })}
			</p>
		</div>
	);
}

/** Everything is said anew, so the page is loaded anew: once the choice is kept, or it would come back as it was. */
async function speakIn(language: Settings['language'] | null): Promise<void> {
	if (language !== null && (await saveSettings({ language }))) location.reload();
}

async function switchReminders(isOn: boolean): Promise<void> {
	if (!isOn || (await allowReminders())) await saveSettings({ reminders: isOn });
}

function ProfileForm({ profile }: { readonly profile: Profile }) {
	const [form, setForm] = useState(profile);
	const isChanged = form.name !== profile.name || form.company !== profile.company || form.side !== profile.side;
	const isWhole = form.name.trim() !== '' && form.company.trim() !== '';
	const submit = async (event: FormEvent) => {
		event.preventDefault();
		if (await saveProfile({ ...form, name: form.name.trim(), company: form.company.trim() }))
			announce(say('Kept. New changes carry this name.'));
	};
	return (
		<Row
			title={say('You')}
			words={say(
				'Changes already made keep the name they were made in. In plans that are here the side stays as it is.',
			)}
		>
			<form className={classes.form} onSubmit={(event) => void submit(event)}>
				<TextInput
					label={say('Your name')}
					maxLength={80}
					value={form.name}
					onChange={(event) => setForm({ ...form, name: event.currentTarget.value })}
				/>
				<TextInput
					label={say('Your company')}
					maxLength={200}
					value={form.company}
					onChange={(event) => setForm({ ...form, company: event.currentTarget.value })}
				/>
				<SidePicker value={form.side} onChange={(side) => setForm({ ...form, side })} />
				<Button type="submit" variant="filled" disabled={!isChanged || !isWhole}>
					{say('Keep|what was typed')}
				</Button>
			</form>
		</Row>
	);
}

function Row({
	title,
	words,
	children,
}: {
	readonly title: string;
	readonly words: string;
	readonly children: ReactNode;
}) {
	return (
		<section className={classes.row}>
			<div>
				<h2>{title}</h2>
				<p>{words}</p>
			</div>
			<div>{children}</div>
		</section>
	);
}
