/** What was tried at home and withdrawn: in every field that can be typed in, and then in no copy that leaves. */
import { readFileSync } from 'node:fs';
import { strFromU8, unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readXlsxPages } from '../../electron/documents/xlsx-reader.ts';
import { parsePlanFile } from '../../shared/file/jbp.ts';
import type { Edit, Pen, RecordView, Scalar } from '../../shared/ledger/change.ts';
import type { FieldSpec } from '../../shared/plan/field.ts';
import { slipIn } from '../../shared/plan/filled-in/take-in.ts';
import { ownerOf } from '../../shared/plan/owners.ts';
import { splitRef } from '../../shared/plan/plan.ts';
import { collectionNames, collectionSpec } from '../../shared/plan/schema.ts';
import { Core, forgetDataFolders } from '../builders/core.ts';
import { buildCovalent, SAMPLE, Shell } from '../builders/covalent.ts';

const CANARY = 'CANARY we would take half';
const NAMES = { vendor: 'Elena Marsh', partner: 'Callum Reid', joint: 'Elena and Callum' } as const;

/** Something that nobody wrote in this field, as one would type it; null where the kind is never typed. */
function secretFor(spec: FieldSpec, now: Scalar): Scalar {
	switch (spec.kind) {
		case 'line':
		case 'text':
			return CANARY;
		case 'number':
		case 'money':
			return now === spec.max ? spec.max - 1 : spec.max;
		case 'quantity':
			return 471_100;
		case 'rating':
			return now === 8.5 ? 7.5 : 8.5;
		case 'day':
			return '2027-11-19';
		case 'moment':
			return '2027-11-19T14:05Z';
		case 'period':
			return '2027-11';
		case 'choice':
			return spec.choices.find((choice) => choice !== now) ?? null;
		case 'yes':
			return now !== true;
		case 'currency':
			return now === 'ZAR' ? 'SEK' : 'ZAR';
		case 'timeZone':
			return 'Africa/Maputo';
		default:
			return null;
	}
}

interface Tried {
	readonly pen: Pen;
	readonly secret: Edit;
	readonly back: Edit;
	readonly kind: FieldSpec['kind'];
}

function triesIn(record: RecordView): readonly Tried[] {
	const fields = Object.entries(collectionSpec(splitRef(record.ref).collection)?.fields ?? {});
	return fields.flatMap(([field, spec]): Tried[] => {
		const now = record.values[field] ?? null;
		const secret = spec.role || spec.act ? null : secretFor(spec, now);
		const party = ownerOf(record.ref, field, record.values);
		if (secret === null || party === undefined || record.conflicts?.[field]) return [];
		const pen = { party, name: NAMES[party] };
		return [{ pen, secret: [record.ref, field, secret], back: [record.ref, field, now], kind: spec.kind }];
	});
}

/** Nowhere in the bytes, and in no change of that very field. */
function expectNowhere(bytes: Uint8Array, tried: readonly Tried[]): void {
	expect(new TextDecoder().decode(bytes)).not.toContain('CANARY');
	const file = parsePlanFile(bytes);
	if (!file.ok) throw new Error(file.error.message);
	const told = new Set(file.value.lines.flatMap(({ change }) => change.edits.map((edit) => JSON.stringify(edit))));
	expect(tried.filter(({ secret }) => told.has(JSON.stringify(secret))).map(({ secret }) => secret)).toEqual([]);
}

describe('a secret typed into every kind of field and withdrawn', () => {
	let core: Core;
	let planId: string;
	const tried: Tried[] = [];
	const shell = new Shell();

	beforeAll(async () => {
		buildCovalent();
		core = await Core.open();
		({ planId } = await core.ask('plans.openSample', { speaksFor: 'vendor' }));
		await core.ask('plan.room', { planId, open: true });
		const opened = await core.ask('plan.open', { planId });
		let base = opened.revision;
		const write = async (pen: Pen, edit: Edit) => {
			const answer = await core.call('plan.edit', { planId, pen, base, edits: [edit] });
			if (answer.ok) base = (answer.value as { readonly revision: number }).revision;
			return answer.ok;
		};
		for (const name of collectionNames) {
			const record = opened.records.find(({ ref }) => splitRef(ref).collection === name);
			for (const one of record ? triesIn(record) : []) {
				if (!(await write(one.pen, one.secret))) continue;
				expect(await write(one.pen, one.back)).toBe(true);
				tried.push(one);
			}
		}
	});
	afterAll(async () => {
		await core.close();
		forgetDataFolders();
		shell.forget();
	});

	it('was really typed into every kind there is', () => {
		const kinds = [...new Set(tried.map(({ kind }) => kind))].sort();
		expect(kinds).toEqual(expect.arrayContaining(['choice', 'currency', 'day', 'line', 'money', 'rating', 'text']));
		expect(tried.length).toBeGreaterThan(60);
		expect([...core.files()].some(([path, text]) => path.endsWith('drafts.jbp') && text.includes('CANARY'))).toBe(true);
	});

	it('is nowhere in the copy that the core hands over', async () => {
		const { bytes, outcome } = await core.handOver(planId);
		expect(outcome.kind).toBe('download');
		expectNowhere(bytes, tried);
		for (const [path, text] of core.files())
			if (/journal\.jbp|drafts\.jbp/.test(path)) expect([path, text.includes('CANARY')]).toEqual([path, false]);
	});

	it('is nowhere in the sheet that the core hands over to be filled in, and notes are not either', async () => {
		await core.ask('plan.room', { planId, open: false });
		await core.ask('notes.save', { planId, record: 'goals/g1', text: 'CANARY of a note' });
		const { bytes } = await core.handOver(planId, { as: 'xlsx' });
		const parts = Object.values(unzipSync(bytes)).map((part) => strFromU8(part));
		// 46710 is 19 November 2027 as spreadsheets count days.
		const told = parts.filter((part) => /CANARY|2027-11-19|>46710<|ZAR|Africa\/Maputo|471100/.test(part));
		const pages = await readXlsxPages(bytes);
		const slip = pages.ok ? slipIn(pages.value) : pages;
		if (!slip.ok) throw new Error(slip.error.message);
		const cells = slip.value.pages.flatMap(({ rows }) => rows.flatMap((row) => row.cells));
		const says = new Set(cells.map(([, ref, field, value]) => JSON.stringify([ref, field, value])));
		expect(cells.length).toBeGreaterThan(90);
		expect([told, tried.filter(({ secret }) => says.has(JSON.stringify(secret)))]).toEqual([[], []]);
	});

	it('is nowhere in the copy that the terminal hands over, nor in its own file after that', async () => {
		shell.put('plan.jbp', readFileSync(SAMPLE));
		for (const which of ['secret', 'back'] as const)
			for (const party of ['vendor', 'partner', 'joint'] as const) {
				const edits = tried.filter(({ pen }) => pen.party === party).map((one) => one[which]);
				const input = JSON.stringify(edits);
				const ran = await shell.runWith(
					...([input, 'edit', 'plan.jbp', '--pen', party, '--name', NAMES[party], '--edits', '-'] as const),
				);
				expect(ran.err).toBe('');
			}
		expect(shell.text('plan.jbp')).toContain('CANARY');
		const over = await shell.json<object>(0, 'handover', 'plan.jbp', '-o', 'out.jbp', '--for', 'partner');
		expect(over).toMatchObject({ from: 'vendor', reduced: 6, warnings: [] });
		expectNowhere(shell.bytes('out.jbp'), tried);
		expectNowhere(shell.bytes('plan.jbp'), tried);
	});
});
