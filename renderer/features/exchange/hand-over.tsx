/** Handing a copy over: for whom, what changes for them, what stays here, and a note. */

import { IconLock } from '@tabler/icons-react';
import { useId, useState } from 'react';
import type { HandOverPreview, Reader } from '../../../shared/contract/exchange.ts';
import { otherParty } from '../../../shared/plan/field.ts';
import { say } from '../../../shared/words/spoken.ts';
import { useOwnSide, useSides } from '../../state/plan-hooks.ts';
import { LoadingLine } from '../../ui/loading-line.tsx';
import { Segmented } from '../../ui/segmented.tsx';
import classes from './hand-over.module.css';
import { HandOverCover } from './hand-over-cover.tsx';
import { changedWords, changesLabel, colleagueWords, historyWords, sinceWords, staysWords } from './hand-over-words.ts';
import { LeavingFields, usePreview } from './leaving-fields.tsx';
import tab from './tab.module.css';

export function HandOver() {
	const sides = useSides();
	const own = useOwnSide();
	const [reader, setReader] = useState<Reader>('other side');
	const other = sides[otherParty(own)].name;
	const preview = usePreview(reader);
	const headId = useId();
	return (
		<section className={tab.section} aria-labelledby={headId}>
			<h2 id={headId}>{say('Hand over a copy')}</h2>
			<div>
				<Segmented
					label={say('Who gets the copy')}
					segments={[
						{ value: 'other side', label: <Name>{other}</Name> },
						{ value: 'colleague', label: <Name>{say('A colleague at {name}', { name: sides[own].name })}</Name> },
					]}
					value={reader}
					onChange={setReader}
				/>
			</div>
			{preview === null ? (
				<LoadingLine label={say('Looking what would change for them')} />
			) : (
				<>
					<Changes preview={preview} reader={reader} other={other} />
					<Stays preview={preview} />
				</>
			)}
			<HandOverCover key={`${reader} ${other}`} reader={reader} other={other} />
		</section>
	);
}

/** A long name gives way to the other choice. */
function Name({ children }: { readonly children: string }) {
	return (
		<span className={classes.name} title={children}>
			{children}
		</span>
	);
}

interface ChangesProps {
	readonly preview: HandOverPreview;
	readonly reader: Reader;
	readonly other: string;
}

function Changes({ preview, reader, other }: ChangesProps) {
	const isColleague = reader === 'colleague';
	const [head, more] = isColleague ? colleagueWords(preview) : [changedWords(preview, other), sinceWords(preview)];
	return (
		<div className={classes.changes}>
			<p>
				<b>{head}</b> {more}
			</p>
			<LeavingFields key={reader} preview={preview} label={changesLabel(reader, other)} />
			{isColleague && <p>{historyWords(other)}</p>}
		</div>
	);
}

/** What no copy ever holds, whoever gets it. */
function Stays({ preview }: { readonly preview: HandOverPreview }) {
	return (
		<div className={classes.stays}>
			<IconLock size="0.9375rem" stroke={1.6} aria-hidden />
			<p>
				<b>{say('Only on this computer.')}</b> {staysWords(preview)}
			</p>
		</div>
	);
}
