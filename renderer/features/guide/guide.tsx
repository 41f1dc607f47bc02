/** The guide: what every room is for and how it is used, and what every field means. It is part of the program. */

import { Button, TextInput } from '@mantine/core';
import { IconChevronLeft, IconSearch } from '@tabler/icons-react';
import { useEffect, useRef, useState } from 'react';
import { say } from '../../../shared/words/spoken.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import { find, TOPICS } from './find.ts';
import classes from './guide.module.css';
import type { Topic } from './topic.ts';

const GROUPS: Readonly<Record<Topic['group'], string>> = {
	Begin: say('Begin'),
	Rooms: say('Rooms'),
	Together: say('Together'),
	'Good to know': say('Good to know'),
};

export function Guide({ room }: { readonly room: string }) {
	const [query, setQuery] = useState('');
	const [open, setOpen] = useState<string | null>(TOPICS.find((topic) => topic.room === room)?.id ?? null);
	const search = useRef<HTMLInputElement>(null);
	// The first time it comes later than the drawer, which by then has given the focus away.
	useEffect(() => search.current?.focus(), []);
	const topic = query.trim() === '' ? TOPICS.find(({ id }) => id === open) : undefined;
	const show = (id: string | null) => {
		setQuery('');
		setOpen(id);
	};
	return (
		<div className={classes.guide}>
			<TextInput
				ref={search}
				data-autofocus
				aria-label={say('Search the guide')}
				placeholder={say('Search the guide and every field')}
				leftSection={<IconSearch size="0.875rem" stroke={1.6} aria-hidden />}
				value={query}
				onChange={(event) => setQuery(event.currentTarget.value)}
			/>
			{topic ? (
				<Article key={topic.id} topic={topic} onBack={() => show(null)} />
			) : (
				<Found query={query} onOpen={show} />
			)}
		</div>
	);
}

function Found({ query, onOpen }: { readonly query: string; readonly onOpen: (id: string) => void }) {
	const { topics, fields } = find(query);
	const groups = [...new Set(topics.map(({ group }) => group))];
	if (topics.length === 0 && fields.length === 0)
		return (
			<EmptyState title={say('Nothing has these words')}>
				{say('Try one word of what you see on the screen: gap, pen, copy, actual.')}
			</EmptyState>
		);
	return (
		<div className={classes.found} aria-live="polite">
			{groups.map((group) => (
				<section key={group}>
					<h3>{GROUPS[group]}</h3>
					<ul>
						{topics
							.filter((topic) => topic.group === group)
							.map(({ id, title, says }) => (
								<li key={id}>
									<button type="button" className={classes.entry} onClick={() => onOpen(id)}>
										<b>{title}</b>
										<span>{says[0]}</span>
									</button>
								</li>
							))}
					</ul>
				</section>
			))}
			{fields.length > 0 && (
				<section>
					<h3>{say('Fields')}</h3>
					<dl className={classes.fields}>
						{fields.map(({ id, label, noun, help }) => (
							<div key={id}>
								<dt>
									{label} <span>{say('of a {noun}', { noun })}</span>
								</dt>
								<dd>{help}</dd>
							</div>
						))}
					</dl>
				</section>
			)}
		</div>
	);
}

function Article({ topic, onBack }: { readonly topic: Topic; readonly onBack: () => void }) {
	const { title, says, steps, picture } = topic;
	const head = useRef<HTMLHeadingElement>(null);
	useEffect(() => {
		head.current?.scrollIntoView({ block: 'nearest' });
	}, []);
	return (
		<article className={classes.article}>
			<Button
				variant="subtle"
				size="compact-sm"
				leftSection={<IconChevronLeft size="0.875rem" stroke={1.8} aria-hidden />}
				onClick={onBack}
			>
				{say('All topics')}
			</Button>
			<h2 ref={head}>{title}</h2>
			{says.slice(0, 1).map((words) => (
				<p key={words}>{words}</p>
			))}
			{picture && <img src={picture.src} alt={picture.alt} width="1200" height="750" />}
			{says.slice(1).map((words) => (
				<p key={words}>{words}</p>
			))}
			{steps && (
				<ol>
					{steps.map((step) => (
						<li key={step}>{step}</li>
					))}
				</ol>
			)}
		</article>
	);
}
