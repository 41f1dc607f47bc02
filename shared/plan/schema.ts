/**
 * The centre of the house: every collection and field, declared once. Validation, editors, history labels,
 * exports and the ownership rule read it. Adding a field is one entry in `collections/`.
 */
import { agreements } from './collections/agreements.ts';
import { commitments } from './collections/commitments.ts';
import { competency } from './collections/competency.ts';
import { cooperation } from './collections/cooperation.ts';
import { expectations } from './collections/expectations.ts';
import { frame } from './collections/frame.ts';
import { lookBack } from './collections/look-back.ts';
import { pivots } from './collections/pivots.ts';
import { previous } from './collections/previous.ts';
import { progress } from './collections/progress.ts';
import { sessions } from './collections/sessions.ts';
import { strategy } from './collections/strategy.ts';
import { transition } from './collections/transition.ts';
import type { CollectionSpec, FieldSpec } from './field.ts';

export const schema = {
	...frame,
	...strategy,
	...expectations,
	...commitments,
	...competency,
	...cooperation,
	...progress,
	...pivots,
	...sessions,
	...transition,
	...agreements,
	...previous,
	...lookBack,
} as const satisfies Record<string, CollectionSpec>;

export type Schema = typeof schema;
export type CollectionName = keyof Schema;
export type FieldName<C extends CollectionName> = keyof Schema[C]['fields'] & string;

export const collectionNames = Object.keys(schema) as readonly CollectionName[];

/** The collection of that name, or undefined: foreign names come from files of newer versions. */
export function collectionSpec(name: string): CollectionSpec | undefined {
	return Object.hasOwn(schema, name) ? schema[name as CollectionName] : undefined;
}

/** The field of that name, or undefined. Reserved fields (`order`, `removed`, `parent`) are not in the schema. */
export function fieldSpec(collection: string, field: string): FieldSpec | undefined {
	const fields = collectionSpec(collection)?.fields;
	return fields && Object.hasOwn(fields, field) ? fields[field] : undefined;
}
