import { useEffect } from 'react';
import { bridge } from '../../bridge/bridge.ts';
import { lookAtNext, useIncoming } from '../../state/receive.ts';

/** Takes what waits and what the system asks to open, as soon as nothing else is being looked at. Draws nothing. */
export function OpenedFiles() {
	const isFree = useIncoming(({ reading, report }) => reading === null && report === null);
	useEffect(() => bridge.on('exchange.opened', () => void lookAtNext()), []);
	useEffect(() => {
		if (isFree) void lookAtNext();
	}, [isFree]);
	return null;
}
