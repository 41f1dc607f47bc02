/** Live: invite the other side, join with a code, and see who is here and whether everything arrived. */
import { useLive } from '../../state/live.ts';
import { LiveInvite } from './live-invite.tsx';
import { LiveNow } from './live-now.tsx';
import tab from './tab.module.css';

export function LiveTab() {
	const live = useLive();
	return (
		<div className={tab.scroller}>
			<div className={tab.page}>{live === null ? <LiveInvite /> : <LiveNow live={live} />}</div>
		</div>
	);
}
