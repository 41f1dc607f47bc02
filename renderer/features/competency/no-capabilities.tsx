import { Button } from '@mantine/core';
import type { TemplateCapability } from '../../../shared/contract/app.ts';
import { say, spoken, term } from '../../../shared/words/spoken.ts';
import { useAppStore } from '../../state/app-state.ts';
import { useTypedRecord } from '../../state/plan-hooks.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import { addCapabilities } from './add-capability.tsx';
import { look } from './competency-view.ts';

/** Nothing is named yet: what to do, and the template's rows where there are any. */
export function NoCapabilities() {
	const template = useTypedRecord('plan', 'plan')?.template ?? null;
	const templates = useAppStore((state) => state.app?.templates);
	const found = templates?.find(({ id }) => id === template);
	const rows = found?.capabilities ?? [];
	return (
		<EmptyState
			title={say('What does each side need to be able to do?')}
			actions={
				<>
					<Button variant={rows.length === 0 ? 'filled' : 'default'} onClick={() => look({ isAdding: true })}>
						{say('Add a skill or process')}
					</Button>
					{rows.length > 0 && (
						<Button variant="filled" onClick={() => void addCapabilities(rows.map(inOwnWords))}>
							{say('Take the {count} of “{title}”', { count: rows.length, title: term(found?.title ?? '') })}
						</Button>
					)}
				</>
			}
		>
			{say(
				'Name the skills and processes this plan rests on, and the level each side needs. Both sides then assess themselves and each other, 0 to 5, and both views stay side by side. What is missing is seen before a customer sees it, and each gap leads to one commitment: training, people or tools, or a better way of working.',
			)}
			{rows.length > 0 && ` ${say('The template begins with {titles}.', { titles: listOf(rows) })}`}
		</EmptyState>
	);
}

export function NothingShown({ onShowAll }: { readonly onShowAll: () => void }) {
	return (
		<EmptyState title={say('Nothing is like that')} actions={<Button onClick={onShowAll}>{say('Show all')}</Button>}>
			{say('The filters leave nothing over.')}
		</EmptyState>
	);
}

/** German writes its nouns large, wherever they stand. */
function listOf(rows: readonly TemplateCapability[]): string {
	const { language, list } = spoken();
	const titles = rows.map(({ title }) => term(title));
	return list(language === 'de' ? titles : titles.map((title) => title.charAt(0).toLowerCase() + title.slice(1)));
}

/** What comes into the plan is written in the language of who takes it. */
function inOwnWords(row: TemplateCapability): TemplateCapability {
	return { ...row, title: term(row.title), why: term(row.why) };
}
