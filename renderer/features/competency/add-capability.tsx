import { Button, Textarea, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { LEVEL_ANCHORS } from '../../../shared/analysis/capability-sentences.ts';
import type { Names } from '../../../shared/analysis/names.ts';
import type { TemplateCapability } from '../../../shared/contract/app.ts';
import { type Edit, type Party, RESERVED } from '../../../shared/ledger/change.ts';
import { keyBetween } from '../../../shared/ledger/order.ts';
import { PARTIES } from '../../../shared/plan/field.ts';
import { refOf } from '../../../shared/plan/plan.ts';
import { schema } from '../../../shared/plan/schema.ts';
import { say, term } from '../../../shared/words/spoken.ts';
import { headed } from '../../app/ratings/figures.ts';
import { edit } from '../../state/edits.ts';
import { mintId } from '../../state/mint-id.ts';
import { once } from '../../state/once.ts';
import { usePlanStore } from '../../state/plan-store.ts';
import { select } from '../../state/route.ts';
import { useNames } from '../../state/use-names.ts';
import { Dialog } from '../../ui/dialog.tsx';
import { DialogActions } from '../../ui/dialog-actions.tsx';
import { Segmented } from '../../ui/segmented.tsx';
import classes from './add-capability.module.css';
import { look, showAll, useCompetencyView } from './competency-view.ts';

const { title: titleSpec, why: whySpec } = schema.capabilities.fields;

type NewCapability = Omit<TemplateCapability, 'requiredVendor' | 'requiredPartner' | 'why'> & {
	readonly why: string | null;
	readonly requiredVendor: number | null;
	readonly requiredPartner: number | null;
};

/** One change, however many rows; the first of them is selected. */
export const addCapabilities = once(async (rows: readonly NewCapability[]): Promise<boolean> => {
	const orders = usePlanStore
		.getState()
		.replica.views('capabilities')
		.map(({ order }) => order);
	const refs: string[] = [];
	const edits = rows.flatMap((row): Edit[] => {
		const ref = refOf('capabilities', mintId());
		const order = keyBetween(orders, orders.length);
		orders.push(order);
		refs.push(ref);
		const filled = Object.entries(row).filter(([, value]) => value !== null && value !== '');
		return [...filled.map(([field, value]): Edit => [ref, field, value]), [ref, RESERVED.order, order]];
	});
	if (!(await edit(edits))) return false;
	showAll();
	select(refs[0] ?? null);
	return true;
});

/** A new skill or process: what it is, and how well each side has to do it. */
export function AddCapability() {
	const opened = useCompetencyView((view) => view.isAdding);
	const close = () => look({ isAdding: false });
	return (
		<Dialog opened={opened} onClose={close} title={say('New skill or process')}>
			{opened && <Form onClose={close} />}
		</Dialog>
	);
}

function Form({ onClose }: { readonly onClose: () => void }) {
	const names = useNames();
	const [kind, setKind] = useState<'skill' | 'process'>('skill');
	const [title, setTitle] = useState('');
	const [why, setWhy] = useState('');
	const [required, setRequired] = useState<Readonly<Record<Party, string>>>({ vendor: '', partner: '' });
	const text = title.replace(/\s+/g, ' ').trim();
	const submit = async (event: FormEvent) => {
		event.preventDefault();
		if (text === '') return;
		const level = (side: Party) => (required[side] === '' ? null : Number(required[side]));
		const row = { kind, title: text, why: why.trim() || null };
		if (await addCapabilities([{ ...row, requiredVendor: level('vendor'), requiredPartner: level('partner') }]))
			onClose();
	};
	return (
		<form className={classes.form} onSubmit={(event) => void submit(event)}>
			<Segmented
				label={say('Kind')}
				value={kind}
				onChange={setKind}
				segments={[
					{ value: 'skill', label: say('Skill: what people can do') },
					{ value: 'process', label: say('Process: done the same way every time') },
				]}
			/>
			<TextInput
				data-autofocus
				label={term(titleSpec.label)}
				description={term(titleSpec.help)}
				maxLength={titleSpec.maxLength}
				value={title}
				onChange={(event) => setTitle(event.currentTarget.value)}
			/>
			<Textarea
				label={term(whySpec.label)}
				description={term(whySpec.help)}
				autosize
				minRows={2}
				maxLength={whySpec.maxLength}
				value={why}
				onChange={(event) => setWhy(event.currentTarget.value)}
			/>
			{PARTIES.map((side) => (
				<Needed
					key={side}
					name={names[side]}
					value={required[side]}
					onChange={(next) => setRequired((now) => ({ ...now, [side]: next }))}
				/>
			))}
			<DialogActions>
				<Button onClick={onClose}>{say('Cancel')}</Button>
				<Button type="submit" variant="filled" disabled={text === ''}>
					{say('Add it')}
				</Button>
			</DialogActions>
		</form>
	);
}

interface NeededProps {
	readonly name: Names[Party];
	readonly value: string;
	readonly onChange: (value: string) => void;
}

function Needed({ name, value, onChange }: NeededProps) {
	const anchor =
		value === ''
			? say('not said yet')
			: value === '0'
				? say('not needed there')
				: term(LEVEL_ANCHORS[Number(value)] ?? '');
	return (
		<div className={classes.needed}>
			<span>{say('Level {name} needs', { name: headed(name) })}</span>
			<Segmented
				label={say('Level {name} needs', { name })}
				value={value}
				onChange={onChange}
				segments={LEVEL_ANCHORS.map((_, level) => ({ value: String(level), label: String(level) }))}
			/>
			<em>{anchor}</em>
		</div>
	);
}
