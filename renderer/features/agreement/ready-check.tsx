/** The check before an agreement: the three that come first, each leading to its row, and every check beneath. */

import { Button } from '@mantine/core';
import { IconCheck } from '@tabler/icons-react';
import { useId, useState } from 'react';
import { type Finding, OPEN_RULES } from '../../../shared/analysis/readiness.ts';
import type { AgreementState } from '../../../shared/contract/agreement.ts';
import { say } from '../../../shared/words/spoken.ts';
import classes from './ready-check.module.css';
import { CHECKS, goToFinding, readyWords } from './words.ts';

const MOST_ON_TOP = 3;
/** More are shown when asked for. */
const AT_A_TIME = 50;
const RULES = ['conflict', 'waiting change', ...OPEN_RULES] as const;

export function ReadyCheck({ state }: { readonly state: AgreementState }) {
	const heading = useId();
	const { refusals, open } = state.readiness;
	const findings: readonly Finding[] = [...refusals, ...open];
	const { title, text } = readyWords(state);
	return (
		<section className={classes.card} aria-labelledby={heading}>
			<header className={classes.head} data-refused={refusals.length > 0 || undefined}>
				<h2 id={heading}>{title}</h2>
				<p>{text}</p>
			</header>
			{findings.length > 0 && (
				<ol className={classes.top} aria-label={say('What comes first')}>
					{findings.slice(0, MOST_ON_TOP).map((finding, at) => (
						<TopFinding key={`${finding.rule} ${finding.text}`} finding={finding} place={at + 1} />
					))}
				</ol>
			)}
			<h3 className={classes.all}>{say('All checks')}</h3>
			<ul className={classes.checks}>
				{RULES.map((rule) => (
					<Check key={rule} label={CHECKS[rule]} findings={findings.filter((finding) => finding.rule === rule)} />
				))}
			</ul>
		</section>
	);
}

function TopFinding({ finding, place }: { readonly finding: Finding; readonly place: number }) {
	const isRefusal = finding.rule === 'conflict' || finding.rule === 'waiting change';
	return (
		<li className={classes.first} data-refused={isRefusal || undefined}>
			<span className={classes.place} aria-hidden="true">
				{place}
			</span>
			<p>{finding.text}</p>
			<Button
				size="xs"
				aria-label={say('Go to it: {text}', { text: finding.text })}
				onClick={() => goToFinding(finding)}
			>
				{say('Go to it')}
			</Button>
		</li>
	);
}

function Check({ label, findings }: { readonly label: string; readonly findings: readonly Finding[] }) {
	if (findings.length === 0)
		return (
			<li className={classes.holds}>
				<IconCheck size="0.875rem" stroke={2} aria-label={say('holds')} />
				{label}
			</li>
		);
	return (
		<li>
			<details className={classes.fails}>
				<summary>
					<i aria-hidden="true">▼</i>
					<span>{label}</span>
					<b>{say('{count, plural, one {# open} other {# open}}', { count: findings.length })}</b>
				</summary>
				<Items findings={findings} />
			</details>
		</li>
	);
}

function Items({ findings }: { readonly findings: readonly Finding[] }) {
	const [shown, setShown] = useState(AT_A_TIME);
	return (
		<ul className={classes.items}>
			{findings.slice(0, shown).map((finding) => (
				<li key={`${finding.record} ${finding.text}`}>
					<button type="button" onClick={() => goToFinding(finding)}>
						{finding.text}
					</button>
				</li>
			))}
			{findings.length > shown && (
				<li>
					<Button size="xs" onClick={() => setShown(shown + AT_A_TIME)}>
						{say('Show more of {count}', { count: findings.length })}
					</Button>
				</li>
			)}
		</ul>
	);
}
