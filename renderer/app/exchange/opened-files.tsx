import { useEffect } from 'react';
import { bridge } from '../../bridge/bridge.ts';
import { lookAtOpened, useIncoming } from '../../state/receive.ts';

/** Takes what the system asks to open, as soon as nothing else is being looked at. Draws nothing. */
export function OpenedFiles() {
	const isFree = useIncoming(({ reading, report }) => reading === null && report === null);
	useEffect(() => bridge.on('exchange.opened', () => void lookAtOpened()), []);
	useEffect(() => {
		if (isFree) void lookAtOpened();
	}, [isFree]);
	return null;
}
