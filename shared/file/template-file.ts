/**
 * A template as a file of its own: one JSON text that names its kind, read as any file of another company is. It holds
 * one version and nothing of the plan it was made from.
 */

import { fail, ok, type Result } from '../base/result.ts';
import { checkTemplate, type Template } from '../plan/template-schema.ts';
import { say } from '../words/spoken.ts';
import { readStrictJson } from './strict-json.ts';

export const TEMPLATE_ENDING = '.jbpt';
const FORMAT = 'jbp-template';
const VERSION = 1;
/** Of a whole file, in bytes. A large template has some 60 KB. */
export const MOST_TEMPLATE_BYTES = 2 * 1024 * 1024;

// Known to Node, to browsers and to workers alike; there is no portable type for it without theirs.
declare const TextDecoder: new (
	label: string,
	options: { fatal: boolean; ignoreBOM: boolean },
) => { decode(bytes: Uint8Array): string };

export function printTemplateFile(template: Template): string {
	return `${JSON.stringify({ format: FORMAT, version: VERSION, template }, null, '\t')}\n`;
}

/** Reads a whole file, or says in one sentence what is wrong with it. Bytes have to be UTF-8. */
export function parseTemplateFile(content: string | Uint8Array): Result<Template> {
	if (content.length > MOST_TEMPLATE_BYTES)
		return fail('unreadable', say('This file is larger than 2 MB, as no template is.'));
	const text = typeof content === 'string' ? content : decoded(content);
	if (text === null)
		return fail(
			'unreadable',
			say('This file is not UTF-8 text, so it is no template; it may have been saved by another program.'),
		);
	if (text.trim() === '') return fail('unreadable', say('This file is empty.'));
	if (text.startsWith('\ufeff'))
		return fail('unreadable', say('This file begins with a byte order mark: another program has saved it anew.'));
	const json = readStrictJson(text, () => say('This file'), MOST_TEMPLATE_BYTES);
	if (!json.ok) return json;
	return readBody(json.value);
}

/** True for text that says of itself to be a template, whole or not. */
export function looksLikeTemplate(text: string): boolean {
	return /^\s*\{\s*"format"\s*:\s*"jbp-template"/.test(text.slice(0, 200));
}

function readBody(value: unknown): Result<Template> {
	if (typeof value !== 'object' || value === null || !('format' in value) || value.format !== FORMAT)
		return fail('unreadable', say('This file is no template of Covalent.'));
	const version = 'version' in value ? value.version : null;
	if (typeof version === 'number' && version > VERSION)
		return fail('unreadable', say('This template was made by a newer version of Covalent; this one cannot read it.'));
	const body = 'template' in value ? value.template : undefined;
	if (version !== VERSION || typeof body !== 'object' || body === null || Object.keys(value).length !== 3)
		return fail('unreadable', say('This file says it is a template, and does not hold what a template holds.'));
	const template = checkTemplate(body);
	return template.ok ? ok(template.value) : fail('unreadable', template.error.message);
}

function decoded(bytes: Uint8Array): string | null {
	try {
		return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
	} catch {
		return null;
	}
}
