/** The one page before people stand up: what was decided, who does what by when, what is still open. */

import { useMemo, useRef } from 'react';
import { sessionPage } from '../../../../shared/analysis/sessions.ts';
import { say } from '../../../../shared/words/spoken.ts';
import { useProgress } from '../../../app/commitments/use-progress.ts';
import { LetterKey } from '../../../app/letter-key.tsx';
import { useRoomCommands } from '../../../app/room-commands.ts';
import { startExport } from '../../../state/exports.ts';
import { currentSession, useSession } from '../../../state/session.ts';
import { openOverlay } from '../../../state/view-state.ts';
import { Kbd } from '../../../ui/kbd.tsx';
import { VisuallyHidden } from '../../../ui/visually-hidden.tsx';
import { type Turn, useStageTurn } from '../turn.ts';
import { PageCommitments } from './page-commitments.tsx';
import { PageDecisions, PageGaps, PageKept, PageParked } from './page-parts.tsx';
import classes from './page-step.module.css';
import { scrollBy } from './scroll-page.ts';
import { VoiceBars } from './voice-bars.tsx';

const COMMANDS = [
	{
		id: 'session.export',
		label: say('Word document of this page'),
		hint: say('Word document'),
		keys: ['e', 'Alt+e'],
		group: 'Session' as const,
		perform: exportPage,
	},
];

export function PageStep() {
	const session = useSession();
	const progress = useProgress();
	const { plan, today } = progress;
	const paper = useRef<HTMLElement>(null);
	const page = useMemo(
		() => (session === null ? null : sessionPage(plan, session.session, today)),
		[plan, session, today],
	);
	useRoomCommands(COMMANDS);
	useStageTurn(
		useMemo(
			(): Turn => ({
				next: () => scrollBy(paper.current, 1),
				back: () => scrollBy(paper.current, -1),
			}),
			[],
		),
	);
	if (session === null || page === null) return null;
	const { decisions, commitments, openGaps, parked, lastTime } = page;
	return (
		<section ref={paper} className={classes.page}>
			<VisuallyHidden>
				<h2>{say('The page of this session')}</h2>
			</VisuallyHidden>
			<div className={classes.columns}>
				<div className={classes.column}>
					<PageDecisions decisions={decisions} />
					<PageCommitments rows={commitments} progress={progress} />
				</div>
				<div className={classes.column}>
					<PageGaps gaps={openGaps} />
					<PageKept previous={page.previous} lastTime={lastTime} names={progress.names} />
				</div>
				<div className={classes.column}>
					<PageParked items={parked} today={today} />
					<VoiceBars voices={session.voices} />
				</div>
			</div>
			<footer className={classes.foot}>
				<p>
					{page.session.people !== null && <>{say('In the room: {people}.', { people: page.session.people })} </>}
					{say('The next session opens with these commitments.')}
				</p>
				<button type="button" className={classes.end} onClick={exportPage}>
					<LetterKey letter="E" /> {say('Word document')}
				</button>
				{session.at === session.agenda.length - 1 && (
					<button type="button" className={classes.end} onClick={askToEnd}>
						<Kbd keys="Space" /> {say('End this session …')}
					</button>
				)}
			</footer>
		</section>
	);
}

function exportPage(): void {
	const session = currentSession();
	if (session) void startExport('session', 'docx', { session: session.session });
}

function askToEnd(): void {
	openOverlay({ kind: 'leave-session', end: true });
}
