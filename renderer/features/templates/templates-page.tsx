/** Every template of this computer, and the one that is looked at or being made. */

import { Button } from '@mantine/core';
import { IconFileImport } from '@tabler/icons-react';
import { useEffect, useState } from 'react';
import type { TemplateSummary } from '../../../shared/contract/app.ts';
import type { TemplateDraft, TemplateOpened } from '../../../shared/contract/templates.ts';
import { say } from '../../../shared/words/spoken.ts';
import { useAppStore } from '../../state/app-state.ts';
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
	const [draft, setDraft] = useState<TemplateDraft | null>(null);
	useEffect(() => void draftOfPlan(planId).then(setDraft), [planId]);
	if (draft === null) return <LoadingLine label={say('Reading the plan')} />;
	return <TemplateEditor made={draft} />;
}

/** `version` is the newest: once another is kept, that one is shown. */
function Opened({ id, version }: { readonly id: string; readonly version: number }) {
	const [wanted, setWanted] = useState<number | null>(null);
	const [opened, setOpened] = useState<TemplateOpened | null>(null);
	const shown = wanted ?? version;
	useEffect(() => {
		if (shown > 0) void readTemplate(id, shown).then(setOpened);
	}, [id, shown]);
	if (version === 0)
		return (
			<EmptyState title={say('This template is not here')}>
				{say('It was taken away, or never came to this computer. Ask whoever has it for its file.')}
			</EmptyState>
		);
	if (opened === null) return <LoadingLine label={say('Reading the template')} />;
	return <TemplateEditor key={`${id} ${opened.template.version}`} opened={opened} onVersion={setWanted} />;
}
