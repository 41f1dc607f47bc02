import { IconAlertTriangle } from '@tabler/icons-react';
import type { Alarm } from '../../../shared/contract/exchange.ts';
import { say } from '../../../shared/words/spoken.ts';
import classes from './alarms.module.css';
import { Fingerprint } from './fingerprint.tsx';

/** What must be read before a file is taken in. */
export function Alarms({ alarms }: { readonly alarms: readonly Alarm[] }) {
	if (alarms.length === 0) return null;
	return (
		<div className={classes.alarms} role="alert">
			{alarms.map((alarm) => (
				<div key={alarmKey(alarm)} className={classes.alarm}>
					<IconAlertTriangle size="1.125rem" stroke={1.8} aria-hidden />
					<div>
						<p>{alarm.text}</p>
						{alarm.kind === 'key changed' && (
							<dl>
								<dt>{say('before')}</dt>
								<dd>
									<Fingerprint value={alarm.was} />
								</dd>
								<dt>{say('now')}</dt>
								<dd>
									<Fingerprint value={alarm.is} />
								</dd>
							</dl>
						)}
					</div>
				</div>
			))}
		</div>
	);
}

export function alarmKey(alarm: Alarm): string {
	switch (alarm.kind) {
		case 'key changed':
			return `${alarm.kind} ${alarm.was} ${alarm.is}`;
		case 'fork':
			return `${alarm.kind} ${alarm.replica} ${alarm.seq}`;
		case 'keys forgotten':
			return alarm.kind;
		case 'not signed as it says':
			return `${alarm.kind} ${alarm.text}`;
	}
}
