/** What would say something else for the other side, field by field, before anything leaves. */
import { IconChevronDown, IconChevronRight } from '@tabler/icons-react';
import { useEffect, useState } from 'react';
import { type HandOverPreview, MOST_LISTED } from '../../../shared/contract/exchange.ts';
import { FieldChanges } from '../../app/exchange/field-changes.tsx';
import { previewHandOver, useExchangeStore } from '../../state/exchange.ts';
import { useSides } from '../../state/plan-hooks.ts';
import { usePlanStore } from '../../state/plan-store.ts';
import { travelWords } from './hand-over-words.ts';
import classes from './leaving-fields.module.css';

/** The preview is made anew this long after the last edit. */
const SETTLE_MS = 500;

/** What would leave as the plan stands now; null until it is known. */
export function usePreview(): HandOverPreview | null {
	const revision = usePlanStore((state) => state.revision);
	const news = useExchangeStore((store) => store.news);
	const [preview, setPreview] = useState<HandOverPreview | null>(null);
	// biome-ignore lint/correctness/useExhaustiveDependencies: the revision and the news say when to ask again
	useEffect(() => {
		let isStill = true;
		const ask = async () => {
			const made = await previewHandOver();
			if (isStill && made !== null) setPreview(made);
		};
		const timer = setTimeout(() => void ask(), preview === null ? 0 : SETTLE_MS);
		return () => {
			isStill = false;
			clearTimeout(timer);
		};
	}, [revision, news]);
	return preview;
}

export interface LeavingFieldsProps {
	readonly preview: HandOverPreview;
	/** The other side's name. */
	readonly other: string;
}

export function LeavingFields({ preview, other }: LeavingFieldsProps) {
	const sides = useSides();
	const [isOpen, setOpen] = useState(false);
	const travels = travelWords(preview);
	const label = `What changes for ${other}, field by field`;
	const names = {
		vendor: sides.vendor.name,
		partner: sides.partner.name,
		marks: { vendor: sides.vendor.letter, partner: sides.partner.letter },
	};
	const Icon = isOpen ? IconChevronDown : IconChevronRight;
	return (
		<>
			{travels !== null && <p>{travels}</p>}
			{preview.changes.length > 0 && (
				<button type="button" className={classes.fold} aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
					<Icon size="0.9375rem" stroke={1.6} aria-hidden />
					{label}
				</button>
			)}
			{isOpen && <FieldChanges label={label} changes={preview.changes} names={names} />}
			{isOpen && preview.changes.length === MOST_LISTED && (
				<p className={classes.quiet}>These are the first {MOST_LISTED} fields.</p>
			)}
		</>
	);
}
