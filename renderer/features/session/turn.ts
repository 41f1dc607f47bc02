/** A step of several views turns its own pages before the session moves on to the next item of the agenda. */
import { useEffect } from 'react';

export interface Turn {
	/** True when there was a further page and it is on screen now. */
	readonly next: () => boolean;
	/** True when there was an earlier page and it is on screen now. */
	readonly back: () => boolean;
}

let onStage: Turn | null = null;

/** Hands the keys for next and back to this step first, while it is on screen. Give the same object from render to render. */
export function useStageTurn(turn: Turn): void {
	useEffect(() => {
		onStage = turn;
		return () => {
			if (onStage === turn) onStage = null;
		};
	}, [turn]);
}

export function turnNext(): boolean {
	return onStage?.next() ?? false;
}

export function turnBack(): boolean {
	return onStage?.back() ?? false;
}
