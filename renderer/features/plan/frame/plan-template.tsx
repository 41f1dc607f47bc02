/** Which template the plan began from, what a newer version adds, and the way to a template of one's own. */

import { Button } from '@mantine/core';
import { IconTemplate } from '@tabler/icons-react';
import { type ReactNode, useEffect, useState } from 'react';
import type { TemplateNews } from '../../../../shared/contract/templates.ts';
import { say, term } from '../../../../shared/words/spoken.ts';
import { useTermsLocked } from '../../../app/field/lock-reason.ts';
import { useAppStore } from '../../../state/app-state.ts';
import { useTypedRecord } from '../../../state/plan-hooks.ts';
import { go, useRoute } from '../../../state/route.ts';
import { readTemplateNews, useTemplateNews } from '../../../state/templates.ts';
import { parts } from '../../../ui/parts.tsx';
import { Part } from '../part.tsx';
import classes from './frame-tab.module.css';
import { TemplateNewsDialog } from './template-news-dialog.tsx';

export function PlanTemplate() {
	const route = useRoute();
	const planId = route.place === 'plan' ? route.planId : null;
	const frame = useTypedRecord('plan', 'plan');
	const templates = useAppStore((state) => state.app?.templates);
	const { news, planId: of } = useTemplateNews();
	const [isOpen, setIsOpen] = useState(false);
	const isLocked = useTermsLocked() !== undefined;
	const version = frame?.templateVersion ?? null;
	// biome-ignore lint/correctness/useExhaustiveDependencies: another list of templates, or a version looked at, is other news
	useEffect(() => {
		if (planId !== null) void readTemplateNews(planId);
	}, [planId, templates, version]);
	if (planId === null) return null;
	const here = of === planId ? news : null;
	const fresh = here?.rows.filter(({ state }) => state === 'new').length ?? 0;
	const rows = here?.rows.length ?? 0;
	return (
		<Part
			title={say('Template')}
			help={say(
				'A template keeps how you plan: rows, wording, agendas and what the sides are called. It holds nothing of what you planned, so you can share it.',
			)}
		>
			<div className={classes.years}>
				{here !== null && <p>{beganWords(here, fresh)}</p>}
				<div className={classes.deeds}>
					{rows > 0 && !isLocked && (
						<Button variant={fresh > 0 ? 'filled' : 'default'} onClick={() => setIsOpen(true)}>
							{fresh > 0
								? say('See what is new')
								: say('See {rows, plural, one {# row} other {# rows}} left out', { rows })}
						</Button>
					)}
					<Button
						leftSection={<IconTemplate size="0.875rem" stroke={1.6} aria-hidden />}
						onClick={() => go({ place: 'templates', template: null, from: planId })}
					>
						{say('Make a template of this plan')}
					</Button>
				</div>
			</div>
			{here !== null && here.to !== null && (
				<TemplateNewsDialog
					key={`${here.to} ${rows} ${isOpen}`}
					planId={planId}
					news={here}
					version={here.to}
					opened={isOpen}
					onClose={() => setIsOpen(false)}
				/>
			)}
		</Part>
	);
}

function beganWords({ title, from, to }: TemplateNews, fresh: number): ReactNode {
	const values = { title: <b>{term(title)}</b>, version: from, fresh, newest: to ?? from };
	if (to === null)
		return parts('Began from {title}, version {version}; that template is not on this computer.', values);
	if (to > from)
		return fresh === 0
			? parts('Began from {title}, version {version}; version {newest} is here.', values)
			: parts(
					'Began from {title}, version {version}; version {newest} is here, with {fresh, plural, one {# new row} other {# new rows}}.',
					values,
				);
	return fresh === 0
		? parts('Began from {title}, version {version}.', values)
		: parts('Began from {title}, version {version}, with {fresh, plural, one {# new row} other {# new rows}}.', values);
}
