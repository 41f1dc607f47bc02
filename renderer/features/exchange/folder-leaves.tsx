/** What would say something else for the other side, field by field, before anything leaves. */
import { IconChevronDown, IconChevronRight } from '@tabler/icons-react';
import { useEffect, useState } from 'react';
import { type HandOverPreview, MOST_LISTED } from '../../../shared/contract/exchange.ts';
import { FieldChanges } from '../../app/exchange/field-changes.tsx';
import { previewHandOver } from '../../state/exchange.ts';
import { useSides } from '../../state/plan-hooks.ts';
import { usePlanStore } from '../../state/plan-store.ts';
import classes from './folder-tab.module.css';
import { travelWords } from './hand-over-words.ts';

const SETTLE_MS = 500;

export function FolderLeaves({ other }: { readonly other: string }) {
	const sides = useSides();
	const preview = usePreview();
	const [isOpen, setOpen] = useState(false);
	if (preview === null) return null;
	const travels = travelWords(preview);
	const names = {
		vendor: sides.vendor.name,
		partner: sides.partner.name,
		marks: { vendor: sides.vendor.letter, partner: sides.partner.letter },
	};
	return (
		<>
			{travels !== null && <p>{travels}</p>}
			{preview.changes.length > 0 && (
				<button type="button" className={classes.fold} aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
					{isOpen ? (
						<IconChevronDown size="0.9375rem" stroke={1.6} aria-hidden />
					) : (
						<IconChevronRight size="0.9375rem" stroke={1.6} aria-hidden />
					)}
					What changes for {other}, field by field
				</button>
			)}
			{isOpen && (
				<FieldChanges label={`What changes for ${other}, field by field`} changes={preview.changes} names={names} />
			)}
			{isOpen && preview.changes.length === MOST_LISTED && (
				<p className={classes.quiet}>These are the first {MOST_LISTED} fields.</p>
			)}
		</>
	);
}

/** Asked anew a moment after the last edit. */
function usePreview(): HandOverPreview | null {
	const revision = usePlanStore((state) => state.revision);
	const [preview, setPreview] = useState<HandOverPreview | null>(null);
	// biome-ignore lint/correctness/useExhaustiveDependencies: the revision says when to ask again
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
	}, [revision]);
	return preview;
}
