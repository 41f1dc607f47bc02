/** The reference page of every collection and field, from the schema alone. */
import type { CollectionSpec, FieldSpec } from '../../shared/plan/field.ts';
import { collectionNames, collectionSpec } from '../../shared/plan/schema.ts';
import { withoutContext } from '../../shared/words/words.ts';

export function fieldsPage(): string {
	const parts = collectionNames.flatMap((name) => {
		const spec = collectionSpec(name);
		return spec ? [collectionPart(name, spec)] : [];
	});
	return `# Fields

Every collection and field of a plan, as \`covalent edit\` and \`covalent show\` name them. This page is written from
\`shared/plan/schema.ts\` by a test; do not edit it by hand.

An edit is \`["collection/id", "field", value]\`; \`null\` empties a field. In every collection \`removed\` (true or false) takes a
record away or brings it back, and \`order\` is the key it sorts by. A derived id is made of other ids: write
\`["targets/g1-Q1", "value", 120000]\` and the goal and the quarter follow. In an agreement field \`true\` stands for a yes to the
words as they are.

*Written by* names whose pen a field needs; *holder, deliverer, from* and *to* are the sides that the record itself names.
*Term*: part of what is agreed. *Record*: what happened since. *Template*: whether a template made of the plan keeps it.

${parts.join('\n')}`;
}

function collectionPart(name: string, spec: CollectionSpec): string {
	const notes = [
		spec.only ? `There is only ${spec.only.map((id) => `\`${name}/${id}\``).join(' and ')}.` : null,
		spec.derivedFrom ? `Its id is \`<${spec.derivedFrom[0]}>-<${spec.derivedFrom[1]}>\`.` : null,
		`A new one needs ${spec.required.map((field) => `\`${field}\``).join(', ')}.`,
	].filter((note) => note !== null);
	const rows = Object.entries(spec.fields).map(
		([field, one]) =>
			`| \`${field}\` | ${kindOf(one)} | ${one.owner}${one.role ? ', once' : ''} | ${one.nature} | ${isKept(spec, field) ? 'kept' : '–'} | ${withoutContext(one.label)}. ${one.help}${one.frozenBy ? ` Fixed once \`${one.frozenBy}\`.` : ''} |`,
	);
	return `## ${name}

${notes.join(' ')}

| field | value | written by | nature | template | meaning |
|---|---|---|---|---|---|
${rows.join('\n')}
`;
}

function isKept({ inTemplates }: CollectionSpec, field: string): boolean {
	return inTemplates !== 'nothing' && inTemplates.keeps.includes(field);
}

function kindOf(spec: FieldSpec): string {
	switch (spec.kind) {
		case 'line':
			return `one line, at most ${spec.maxLength} characters`;
		case 'text':
			return `text, at most ${spec.maxLength} characters`;
		case 'number':
			return `${spec.whole ? 'whole number' : 'number'}, ${spec.min} to ${spec.max}${spec.unit ? ` ${spec.unit}` : ''}`;
		case 'money':
			return 'whole minor units of the plan’s currency';
		case 'quantity':
			return 'number in the goal’s unit (minor units where it is money)';
		case 'rating':
			return '1 to 9 in halves, “abstained” or “too early to say”';
		case 'day':
			return 'day, `2027-03-31`';
		case 'moment':
			return 'time in UTC, `2027-03-31T14:05Z`';
		case 'clockTime':
			return 'time of day, `09:30`';
		case 'hours':
			return 'hours of a day, `08:00-12:00, 13:00-17:00`';
		case 'period':
			return 'month or quarter, `2027-03` or `2027-Q1`';
		case 'choice':
			return `one of: ${spec.choices.join(', ')}`;
		case 'yes':
			return 'true or false';
		case 'link':
			return `id of one of \`${spec.to}\``;
		case 'party':
			return `\`vendor\` or \`partner\`${spec.third ? ', or the id of a third party' : ''}`;
		case 'currency':
			return 'currency code, `GBP`';
		case 'timeZone':
			return 'time zone, `Europe/London`';
		case 'colour':
			return 'colour, `#0A62AD`';
		case 'picture':
			return 'PNG or JPEG without metadata, base64, at most 48 KB';
		case 'agreement':
			return `mark of ${spec.covers.map((field) => `\`${field}\``).join(', ')}`;
	}
}
