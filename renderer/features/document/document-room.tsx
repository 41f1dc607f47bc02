/** The document as it stands today: what it will hold, how it reads on paper, and the ways out of the program. */

import { IconLock } from '@tabler/icons-react';
import { useMemo, useRef, useState } from 'react';
import { say } from '../../../shared/words/spoken.ts';
import { formatDay } from '../../ui/format-day.ts';
import { LoadingLine } from '../../ui/loading-line.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { Segmented } from '../../ui/segmented.tsx';
import classes from './document-room.module.css';
import { ExportPapers, Exports, Running } from './exports.tsx';
import { flowOf } from './flow.ts';
import { usePlanTree } from './plan-tree.ts';
import { SectionList } from './section-list.tsx';
import { sectionWords } from './section-words.ts';
import { Sheets } from './sheets.tsx';
import { usePages } from './use-pages.tsx';

export function DocumentRoom() {
	const { tree, context, on } = usePlanTree();
	const flow = useMemo(() => flowOf(tree), [tree]);
	const words = useMemo(() => sectionWords(tree, context), [tree, context]);
	const { pages, flow: laid, ruler } = usePages(flow);
	const [look, setLook] = useState<'read' | 'overview'>('read');
	const desk = useRef<HTMLDivElement>(null);

	const pageOf = (section: string) =>
		pages.findIndex(([from, to]) => laid.slice(from, to).some((item) => item.section === section)) + 1;
	const goTo = (section: string) => {
		const page = desk.current?.querySelector<HTMLElement>(`[data-page="${pageOf(section)}"]`);
		page?.scrollIntoView({ block: 'start' });
	};
	return (
		<div className={classes.room}>
			<PageHeader
				title={say('Document')}
				tabs={
					<Segmented
						label={say('How the pages are shown')}
						value={look}
						onChange={setLook}
						segments={[
							{ value: 'read', label: say('Read') },
							{ value: 'overview', label: say('Overview') },
						]}
					/>
				}
				aside={say('{count, plural, =0 {as of {day}} one {# page, as of {day}} other {# pages, as of {day}}}', {
					count: pages.length,
					day: formatDay(on),
				})}
				actions={<ExportPapers />}
			/>
			<div className={classes.body}>
				{/* biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolled area has to be reachable by keyboard */}
				<div ref={desk} className={classes.desk} tabIndex={0} role="region" aria-label={say('The document on paper')}>
					{pages.length === 0 && <LoadingLine label={say('Laying out the pages')} />}
					<Sheets tree={tree} flow={laid} pages={pages} look={look} />
					{ruler && <div className={classes.unseen}>{ruler}</div>}
				</div>
				<aside className={classes.aside} aria-label={say('What the document holds')}>
					<Running />
					<SectionList words={words} language={tree.language} pageOf={pageOf} onPick={goTo} />
					<Exports />
					<Stays />
				</aside>
			</div>
		</div>
	);
}

/** How far the pages can be trusted, and what no file ever holds. */
function Stays() {
	return (
		<section className={classes.stays}>
			<p>
				{say(
					'The pages are laid out here as the PDF will be. Word breaks them by itself, a few lines earlier or later, and counts its tables and contents anew when you update them.',
				)}
			</p>
			<h2>
				<IconLock size="0.9375rem" stroke={1.6} aria-hidden />
				{say('Stays on this computer')}
			</h2>
			<p>
				{say(
					'Private notes and ballots that were not revealed. They are not hidden in these files: they are not written to them.',
				)}
			</p>
		</section>
	);
}
