import { useEffect, useRef } from 'react';
import { say } from '../../../shared/words/spoken.ts';
import classes from './blank-screen.module.css';
import { showOnStage } from './stage-view.ts';

/** Nothing to look at but each other. Any key or click brings the session back, and does nothing else. */
export function BlankScreen() {
	const button = useRef<HTMLButtonElement>(null);
	useEffect(() => {
		button.current?.focus();
		const back = (event: KeyboardEvent) => {
			if (event.ctrlKey || event.metaKey || event.altKey || /^(Shift|Control|Alt|Meta)$/.test(event.key)) return;
			event.preventDefault();
			event.stopPropagation();
			showOnStage({ blank: false });
		};
		window.addEventListener('keydown', back, { capture: true });
		return () => window.removeEventListener('keydown', back, { capture: true });
	}, []);
	return (
		<button
			ref={button}
			type="button"
			className={classes.blank}
			aria-label={say('The screen is blank. Press any key to go on.')}
			onClick={() => showOnStage({ blank: false })}
		/>
	);
}
