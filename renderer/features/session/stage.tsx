/** The whole window while a session runs: agenda and clock above, one step in the middle, decisions and the pen below. */
import { type MouseEvent, useEffect, useRef } from 'react';
import { useSession } from '../../state/session.ts';
import { AgendaDialog } from './agenda-dialog.tsx';
import { BlankScreen } from './blank-screen.tsx';
import classes from './stage.module.css';
import { useStageCommands } from './stage-commands.ts';
import { StageFoot } from './stage-foot.tsx';
import { StageHead } from './stage-head.tsx';
import { clearStage, useStageView } from './stage-view.ts';
import { stepComponents } from './step-components.ts';

export function Stage() {
	useStageCommands();
	useEffect(() => clearStage, []);
	const session = useSession();
	const isBlank = useStageView((state) => state.blank);
	if (session === null) return null;
	if (isBlank) return <BlankScreen />;
	return (
		<div className={classes.stage} onClickCapture={letGoOfFocus} role="presentation">
			<StageHead session={session} />
			<Middle at={session.at} />
			<StageFoot session={session} />
			<AgendaDialog session={session} />
		</div>
	);
}

function Middle({ at }: { readonly at: number }) {
	const session = useSession();
	const place = useRef<HTMLElement>(null);
	// The keys begin at the new item, wherever they were before; a step that takes the focus itself keeps it.
	// biome-ignore lint/correctness/useExhaustiveDependencies: at every change of the item
	useEffect(() => {
		if (!place.current?.contains(document.activeElement)) place.current?.focus({ preventScroll: true });
	}, [at]);
	const item = session?.agenda[at];
	if (item === undefined) return null;
	const Step = stepComponents[item.step];
	return (
		<section ref={place} className={classes.middle} aria-label={item.title} tabIndex={-1}>
			{Step ? <Step key={`${at} ${item.step}`} /> : <h1 className={classes.question}>{item.title}</h1>}
		</section>
	);
}

/** A button pressed with the mouse does not keep the focus: the next Space turns the page. */
function letGoOfFocus(event: MouseEvent): void {
	if (event.detail === 0) return;
	const button = (event.target as HTMLElement).closest('button');
	if (button !== null) requestAnimationFrame(() => document.activeElement === button && button.blur());
}
