/** How a company looks on paper: its logo and its two colours, and what becomes of them so that words stay readable. */

import { Button, ColorInput, FileButton } from '@mantine/core';
import { companyLook, HOUSE, isPrintedDarker } from '../../../../shared/document/look.ts';
import type { Scalar } from '../../../../shared/ledger/change.ts';
import { pictureFrom, pictureIn } from '../../../../shared/plan/picture.ts';
import { say } from '../../../../shared/words/spoken.ts';
import { ConflictChip } from '../../../app/conflict/conflict-chip.tsx';
import { useLockReason } from '../../../app/field/lock-reason.ts';
import { edit } from '../../../state/edits.ts';
import { announce } from '../../../state/messages.ts';
import { usePermission } from '../../../state/pen.ts';
import { type Side, useRecord, useTypedRecord } from '../../../state/plan-hooks.ts';
import { Labelled } from '../part.tsx';
import classes from './company-look.module.css';

const FRAME = 'plan/plan';
/** To begin with; a company knows its own and types it. */
const SWATCHES = [
	...['#0A62AD', '#1F3A8A', '#0F766E', '#15803D', '#4D7C0F', '#A16207', '#B8500C'],
	...['#B91C1C', '#9D174D', '#7E22CE', '#4338CA', '#334155', '#57534E', '#111827'],
] as const;
const CHOOSE = say('Choose a PNG or JPEG');
const CHOOSE_ANOTHER = say('Choose another');
const FIELDS = {
	vendor: { logo: 'logoVendor', colour: 'colourVendor', ground: 'groundVendor' },
	partner: { logo: 'logoPartner', colour: 'colourPartner', ground: 'groundPartner' },
} as const;

export function CompanyLook({ side }: { readonly side: Side }) {
	const { logo, colour, ground } = FIELDS[side.party];
	return (
		<div className={classes.card}>
			<Labelled record={FRAME} field={logo} label={say('Logo of {name}', { name: side.name })}>
				<Logo side={side} field={logo} />
			</Labelled>
			<div className={classes.colours}>
				<Labelled record={FRAME} field={colour} label={say('First colour: mark and lines')}>
					<Colour field={colour} label={say('First colour of {name}', { name: side.name })} />
				</Labelled>
				<Labelled record={FRAME} field={ground} label={say('Second colour: grounds')}>
					<Colour field={ground} label={say('Second colour of {name}', { name: side.name })} />
				</Labelled>
			</div>
			<OnPaper side={side} />
		</div>
	);
}

interface Editable {
	readonly value: string | null;
	readonly versions: number | undefined;
	readonly locked: string | undefined;
	readonly write: (next: Scalar) => void;
}

type LookField = (typeof FIELDS)['vendor' | 'partner']['logo' | 'colour' | 'ground'];

function useLookField(field: LookField): Editable {
	return {
		value: useTypedRecord('plan', 'plan')?.[field] ?? null,
		versions: useRecord(FRAME)?.conflicts?.[field]?.length,
		locked: useLockReason(usePermission(FRAME, field)),
		write: (next) => void edit([[FRAME, field, next]]),
	};
}

function Logo({ side, field }: { readonly side: Side; readonly field: LookField }) {
	const { value, versions, locked, write } = useLookField(field);
	if (versions !== undefined) return <ConflictChip record={FRAME} field={field} count={versions} />;
	const picture = value === null ? null : pictureIn(value);
	const take = async (file: File | null) => {
		if (file === null) return;
		const read = pictureFrom(new Uint8Array(await file.arrayBuffer()));
		if (read.ok) write(read.value.data);
		else announce(say('{file}: {problem}', { file: file.name, problem: read.error.message }));
	};
	return (
		<div className={classes.logo}>
			{picture !== null && (
				<img
					src={`data:image/${picture.type === 'jpg' ? 'jpeg' : 'png'};base64,${picture.data}`}
					alt={say('Logo of {name}', { name: side.name })}
				/>
			)}
			{picture === null && locked !== undefined && <span className={classes.quiet}>{say('none yet')}</span>}
			{locked === undefined && (
				<>
					<FileButton accept="image/png,image/jpeg" onChange={(file) => void take(file)}>
						{(props) => (
							<Button
								size="xs"
								{...props}
								aria-label={
									picture === null
										? say('Choose a PNG or JPEG: logo of {name}', { name: side.name })
										: say('Choose another: logo of {name}', { name: side.name })
								}
							>
								{picture === null ? CHOOSE : CHOOSE_ANOTHER}
							</Button>
						)}
					</FileButton>
					{picture !== null && (
						<Button
							size="xs"
							variant="subtle"
							aria-label={say('Take away: logo of {name}', { name: side.name })}
							onClick={() => write(null)}
						>
							{say('Take away')}
						</Button>
					)}
				</>
			)}
		</div>
	);
}

function Colour({ field, label }: { readonly field: LookField; readonly label: string }) {
	const { value, versions, locked, write } = useLookField(field);
	if (versions !== undefined) return <ConflictChip record={FRAME} field={field} count={versions} />;
	const take = (next: string) => {
		const colour = next === '' ? null : next.toUpperCase();
		if (colour !== value && (colour === null || /^#[0-9A-F]{6}$/.test(colour))) write(colour);
	};
	return (
		<ColorInput
			key={value ?? ''}
			size="xs"
			aria-label={label}
			placeholder={locked === undefined ? say('Covalent’s own, or #RRGGBB') : say('not said yet')}
			defaultValue={value ?? ''}
			disabled={locked !== undefined}
			withEyeDropper={false}
			withPicker={false}
			popoverProps={{ withinPortal: false }}
			swatches={[...SWATCHES]}
			swatchesPerRow={7}
			onChangeEnd={take}
			onBlur={({ currentTarget }) => take(currentTarget.value.trim())}
		/>
	);
}

/** A head and a mark as they will be printed. */
function OnPaper({ side }: { readonly side: Side }) {
	const frame = useTypedRecord('plan', 'plan');
	const { colour, ground } = FIELDS[side.party];
	const [first, second] = [frame?.[colour] ?? null, frame?.[ground] ?? null];
	const { mark, ink, tint } = companyLook(first, second, HOUSE[side.party]);
	const isDarker = first !== null && isPrintedDarker(first, second);
	return (
		<div className={classes.paper}>
			<span style={{ background: `#${tint}`, color: `#${ink}`, borderTopColor: `#${mark}` }}>
				<i data-party={side.party} style={{ background: `#${mark}` }}>
					{side.letter}
				</i>
				{side.name}
			</span>
			<p>
				{isDarker
					? say('On paper. The first colour is printed darker, so that words in it can be read.')
					: say('On paper.')}
			</p>
		</div>
	);
}
