import { useEffect, useState } from 'react';
import { say } from '../../../shared/words/spoken.ts';
import { lookInto } from '../../state/receive.ts';
import classes from './file-drop.module.css';

/** Takes files dropped anywhere in the window. */
export function FileDrop() {
	const [over, setOver] = useState(false);
	useEffect(() => {
		let depth = 0;
		const hasFiles = (event: DragEvent) => event.dataTransfer?.types.includes('Files') ?? false;
		const enter = (event: DragEvent) => {
			if (!hasFiles(event)) return;
			depth += 1;
			setOver(true);
		};
		const leave = (event: DragEvent) => {
			if (!hasFiles(event)) return;
			depth -= 1;
			if (depth <= 0) setOver(false);
		};
		const allow = (event: DragEvent) => {
			if (hasFiles(event)) event.preventDefault();
		};
		const drop = (event: DragEvent) => {
			if (!hasFiles(event)) return;
			event.preventDefault();
			depth = 0;
			setOver(false);
			void lookInto([...(event.dataTransfer?.files ?? [])]);
		};
		const listeners = [
			['dragenter', enter],
			['dragleave', leave],
			['dragover', allow],
			['drop', drop],
		] as const;
		for (const [name, listener] of listeners) window.addEventListener(name, listener);
		return () => {
			for (const [name, listener] of listeners) window.removeEventListener(name, listener);
		};
	}, []);
	return over ? <div className={classes.veil}>{say('Drop it to see what is in it')}</div> : null;
}
