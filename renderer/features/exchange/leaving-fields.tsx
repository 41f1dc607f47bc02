/** What would say something else for the other side, field by field, before anything leaves. */

import { IconChevronDown, IconChevronRight } from '@tabler/icons-react';
import { useEffect, useState } from 'react';
import type { HandOverPreview, Reader } from '../../../shared/contract/exchange.ts';
import { MOST_LISTED } from '../../../shared/contract/limits.ts';
import { say } from '../../../shared/words/spoken.ts';
import { FieldChanges } from '../../app/exchange/field-changes.tsx';
import { previewHandOver, useExchangeStore } from '../../state/exchange.ts';
import { useSides } from '../../state/plan-hooks.ts';
import { usePlanStore } from '../../state/plan-store.ts';
import { travelWords } from './hand-over-words.ts';
import classes from './leaving-fields.module.css';

/** The preview is made anew this long after the last edit. */
const SETTLE_MS = 500;

/** What would leave as the plan stands now; null until it is known. */
export function usePreview(reader: Reader = 'other side'): HandOverPreview | null {
	const revision = usePlanStore((state) => state.revision);
	const news = useExchangeStore((store) => store.news);
	const [made, setMade] = useState<{ readonly reader: Reader; readonly preview: HandOverPreview } | null>(null);
	// biome-ignore lint/correctness/useExhaustiveDependencies: the revision and the news say when to ask again
	useEffect(() => {
		let isStill = true;
		const ask = async () => {
			const preview = await previewHandOver(reader);
			if (isStill && preview !== null) setMade({ reader, preview });
		};
		const timer = setTimeout(() => void ask(), made?.reader === reader ? SETTLE_MS : 0);
		return () => {
			isStill = false;
			clearTimeout(timer);
		};
	}, [revision, news, reader]);
	return made?.reader === reader ? made.preview : null;
}

export interface LeavingFieldsProps {
	readonly preview: HandOverPreview;
	/** For whom it changes, or what leaves where that is nobody’s in particular. */
	readonly label: string;
}

export function LeavingFields({ preview, label }: LeavingFieldsProps) {
	const sides = useSides();
	const [isOpen, setOpen] = useState(false);
	const travels = travelWords(preview);
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
				<p className={classes.quiet}>{say('These are the first {count} fields.', { count: MOST_LISTED })}</p>
			)}
		</>
	);
}
