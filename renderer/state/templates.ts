/** Templates: looked at, kept, shared, received; and what a plan may take from a newer version of its own. */

import { create } from 'zustand';
import type { Result } from '../../shared/base/result.ts';
import type { TemplateDraft, TemplateNews, TemplateOpened, TemplateReceived } from '../../shared/contract/templates.ts';
import type { Input } from '../../shared/contract.ts';
import type { Template } from '../../shared/plan/template-schema.ts';
import { say } from '../../shared/words/spoken.ts';
import { bridge } from '../bridge/bridge.ts';
import { follow } from './exports.ts';
import { announce, tell, tellFailure } from './messages.ts';
import { currentPen } from './pen.ts';
import { go } from './route.ts';

export function readTemplate(id: string, version: number): Promise<Result<TemplateOpened>> {
	return bridge.call('templates.read', { id, version });
}

export function draftOfPlan(planId: string): Promise<Result<TemplateDraft>> {
	return bridge.call('templates.fromPlan', { planId });
}

/** Keeps it and shows it. Null when it is kept, else why not, in a sentence. */
export async function keepTemplate(template: Template, after: number | null): Promise<string | null> {
	const answer = await bridge.call('templates.save', { template: { ...template }, after });
	if (!answer.ok) return answer.error.message;
	const { id, title, version } = answer.value;
	announce(
		version === 1
			? say('“{title}” is kept. New plans can begin from it.', { title })
			: say('Version {version} of “{title}” is kept.', { version, title }),
	);
	go({ place: 'templates', template: id, from: null });
	return null;
}

export async function shareTemplate(id: string, version: number): Promise<void> {
	const answer = await bridge.call('templates.share', { id, version });
	if (answer.ok) follow(answer.value.jobId);
	else tellFailure(answer.error);
}

export async function removeTemplate(id: string): Promise<void> {
	const answer = await bridge.call('templates.remove', { id });
	if (!answer.ok) return tellFailure(answer.error);
	announce(say('The template is gone. Plans that began from it stay as they are.'));
	go({ place: 'templates', template: null, from: null });
}

export function isTemplateFile(name: string): boolean {
	return /\.jbpt$/i.test(name);
}

const MOST = 2 * 1024 * 1024;

/** Takes a template file in and shows it; why it cannot be is told. */
export async function receiveTemplate(file: File): Promise<void> {
	if (file.size > MOST)
		return tell(say('{name} is larger than 2 MB: that is no template. Nothing was kept.', { name: file.name }));
	const bytes = await file.arrayBuffer().catch(() => null);
	if (bytes === null) return tell(say('{name} could not be read. Nothing was kept.', { name: file.name }));
	const answer = await bridge.call('templates.receive', { name: file.name.slice(-300), base64: base64Of(bytes) });
	if (!answer.ok) return tellFailure(answer.error);
	showReceived(answer.value);
}

/** Says what became of a template that came in, and goes to it. */
export function showReceived({ id, title, version, how }: TemplateReceived): void {
	const words = {
		kept: say('“{title}”, version {version}, is kept.', { title, version }),
		here: say('“{title}”, version {version}, was here already.', { title, version }),
		copy: say(
			'Another version {version} of this template is here. “{title}” stands beside it as a template of its own.',
			{ version, title },
		),
	};
	announce(words[how]);
	go({ place: 'templates', template: id, from: null });
}

export function chooseTemplateFile(): void {
	const input = document.createElement('input');
	input.type = 'file';
	input.accept = '.jbpt';
	input.addEventListener('change', () => {
		const file = input.files?.[0];
		if (file) void receiveTemplate(file);
	});
	input.click();
}

function base64Of(bytes: ArrayBuffer): string {
	let text = '';
	const all = new Uint8Array(bytes);
	for (let at = 0; at < all.length; at += 8192) text += String.fromCharCode(...all.subarray(at, at + 8192));
	return btoa(text);
}

interface NewsStore {
	readonly planId: string | null;
	readonly news: TemplateNews | null;
}

export const useTemplateNews = create<NewsStore>(() => ({ planId: null, news: null }));

/** What the template of a plan has and the plan has not. */
export async function readTemplateNews(planId: string): Promise<void> {
	const answer = await bridge.call('templates.news', { planId });
	useTemplateNews.setState({ planId, news: answer.ok ? answer.value : null });
}

/** True when they stand in the plan. */
export async function takeTemplateRows(
	planId: string,
	version: number,
	rows: Input<'templates.take'>['rows'],
): Promise<boolean> {
	const answer = await bridge.call('templates.take', { planId, pen: currentPen(), version, rows });
	if (!answer.ok) {
		tellFailure(answer.error);
		return false;
	}
	const { taken } = answer.value;
	announce(
		taken === 0
			? say('Left out for now.')
			: say('{count, plural, one {One row} other {# rows}} taken. Undo takes them back.', { count: taken }),
	);
	await readTemplateNews(planId);
	return true;
}
