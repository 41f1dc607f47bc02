/** Every template of this computer, and the one that is looked at or being made. */

import { Button } from '@mantine/core';
import { IconFileImport } from '@tabler/icons-react';
import { useCallback, useEffect, useState } from 'react';
import type { Result } from '../../../shared/base/result.ts';
import type { TemplateSummary } from '../../../shared/contract/app.ts';
import type { TemplateDraft, TemplateOpened } from '../../../shared/contract/templates.ts';
import { say } from '../../../shared/words/spoken.ts';
import { useAppStore } from '../../state/app-state.ts';
import { tellFailure } from '../../state/messages.ts';
import { go } from '../../state/route.ts';
import { chooseTemplateFile, draftOfPlan, readTemplate } from '../../state/templates.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import { LoadingLine } from '../../ui/loading-line.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { TemplateEditor } from './template-editor.tsx';
import { TemplateList } from './template-list.tsx';
import classes from './templates.module.css';

const NONE: readonly TemplateSummary[] = [];

export interface TemplatesPageProps {
	/** The template that is looked at. */
	readonly template: string | null;
	/** The plan that one is being made of. */
	readonly from: string | null;
}

export function TemplatesPage({ template, from }: TemplatesPageProps) {
	const templates = useAppStore((state) => state.app?.templates ?? NONE);
	const newest = templates.find(({ id }) => id === template)?.version ?? 0;
	return (
		<>
			<PageHeader
				title={say('Templates')}
				aside={say('A template keeps how you plan, and nothing of what you planned.')}
				actions={
					<Button
						leftSection={<IconFileImport size="0.875rem" stroke={1.6} aria-hidden />}
						onClick={chooseTemplateFile}
					>
						{say('Receive a template')}
					</Button>
				}
			/>
			<div className={classes.area}>
				<TemplateList templates={templates} current={from === null ? template : null} />
				<div className={classes.main}>
					{from !== null ? (
						<DraftOf key={from} planId={from} />
					) : template !== null ? (
						<Opened key={`${template} ${newest}`} id={template} version={newest} />
					) : (
						<EmptyState title={say('Begin the next plan from what worked')}>
							{say(
								'Choose a template on the left to read it. Your own begin with a plan: open one, go to Plan, and under “Frame” choose “Make a template of this plan”. Both sides then start from the same rows, and neither finds the other’s numbers in them.',
							)}
						</EmptyState>
					)}
				</div>
			</div>
		</>
	);
}

function DraftOf({ planId }: { readonly planId: string }) {
	const [draft, setDraft] = useState<Result<TemplateDraft> | null>(null);
	const read = useCallback(async () => setDraft(await draftOfPlan(planId)), [planId]);
	useEffect(() => void read(), [read]);
	if (draft === null) return <LoadingLine label={say('Reading the plan')} />;
	if (!draft.ok)
		return <Unread title={say('This plan could not be read')} why={draft.error.message} onAgain={() => void read()} />;
	return <TemplateEditor made={draft.value} planId={planId} />;
}

/** `version` is the newest: once another is kept, that one is shown. */
function Opened({ id, version }: { readonly id: string; readonly version: number }) {
	const [opened, setOpened] = useState<Result<TemplateOpened> | null>(null);
	const read = useCallback(async () => setOpened(await readTemplate(id, version)), [id, version]);
	useEffect(() => {
		if (version > 0) void read();
	}, [version, read]);
	if (version === 0)
		return (
			<EmptyState title={say('This template is not here')} actions={<BackToList />}>
				{say('It was taken away, or never came to this computer. Ask whoever has it for its file.')}
			</EmptyState>
		);
	if (opened === null) return <LoadingLine label={say('Reading the template')} />;
	if (!opened.ok)
		return (
			<Unread title={say('This template could not be read')} why={opened.error.message} onAgain={() => void read()} />
		);
	// What is on screen, and typed in it, stays where another version does not come.
	const choose = async (wanted: number) => {
		const answer = await readTemplate(id, wanted);
		if (answer.ok) setOpened(answer);
		else tellFailure(answer.error);
	};
	const { template } = opened.value;
	return (
		<TemplateEditor
			key={`${id} ${template.version}`}
			opened={opened.value}
			onVersion={(wanted) => void choose(wanted)}
		/>
	);
}

interface UnreadProps {
	readonly title: string;
	readonly why: string;
	readonly onAgain: () => void;
}

function Unread({ title, why, onAgain }: UnreadProps) {
	return (
		<EmptyState
			title={title}
			actions={
				<>
					<BackToList />
					<Button variant="filled" onClick={onAgain}>
						{say('Try again')}
					</Button>
				</>
			}
		>
			<span role="alert">{why}</span>
		</EmptyState>
	);
}

function BackToList() {
	return (
		<Button onClick={() => go({ place: 'templates', template: null, from: null })}>
			{say('Back to the templates')}
		</Button>
	);
}
