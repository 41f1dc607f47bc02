/** What was typed into a template and is not kept yet: it stands there again for whoever comes back to it. */

import type { Template } from '../../../shared/plan/template-schema.ts';

export interface Unkept {
	/** What it began with. */
	readonly from: Template;
	readonly template: Template;
	/** Rows that are left out. */
	readonly left: ReadonlySet<string>;
}

const unkept = new Map<string, Unkept>();

/** Null where there is none. Of a plan that was changed meanwhile only the words about the template are still true. */
export function unkeptOf(key: string, from: Template): Pick<Unkept, 'template' | 'left'> | null {
	const found = unkept.get(key);
	if (found === undefined) return null;
	if (JSON.stringify(found.from) === JSON.stringify(from)) return found;
	const { title, subtitle, description, months } = found.template;
	return { template: { ...from, title, subtitle, description, months }, left: new Set() };
}

export function layAside(key: string, left: Unkept | null): void {
	if (left === null) unkept.delete(key);
	else unkept.set(key, left);
}
