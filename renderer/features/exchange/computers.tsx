/** The computers that wrote in this plan, and how far the key of each can be trusted. */

import { Button } from '@mantine/core';
import { IconCheck, IconDeviceLaptop, IconPhone } from '@tabler/icons-react';
import { useId, useState } from 'react';
import type { KeyCard } from '../../../shared/contract/exchange.ts';
import { say } from '../../../shared/words/spoken.ts';
import { PenMark } from '../../app/conflict/versions.tsx';
import { CompareKey } from '../../app/exchange/compare-key.tsx';
import { Fingerprint } from '../../app/exchange/fingerprint.tsx';
import { formatDayOf } from '../../ui/format-day.ts';
import classes from './computers.module.css';

export function Computers({ keys }: { readonly keys: readonly KeyCard[] }) {
	const headId = useId();
	const [compared, setCompared] = useState<KeyCard | null>(null);
	return (
		<section className={classes.section} aria-labelledby={headId}>
			<h2 id={headId}>{say('Computers that wrote here')}</h2>
			{keys.length === 0 ? (
				<p className={classes.none}>
					{say(
						'A copy is signed by the computer it leaves. The key of each one is remembered here, so that nobody can write in another’s name unnoticed.',
					)}
				</p>
			) : (
				<ul className={classes.list}>
					{keys.map((key) => (
						<li key={key.fingerprint}>
							<div className={classes.head}>
								<PenMark party={key.party} />
								<b>{key.computer}</b>
								<Trust keyCard={key} />
							</div>
							<Fingerprint value={key.fingerprint} />
							<div className={classes.foot}>
								<span>{say('since {since}', { since: formatDayOf(key.since) })}</span>
								{key.trust === 'remembered' && (
									<Button
										size="xs"
										leftSection={<IconPhone size="0.8125rem" stroke={1.6} aria-hidden />}
										aria-label={say('Compare by phone: the key of {computer}', { computer: key.computer })}
										onClick={() => setCompared(key)}
									>
										{say('Compare by phone')}
									</Button>
								)}
							</div>
						</li>
					))}
				</ul>
			)}
			{compared !== null && <CompareKey keyCard={compared} onClose={() => setCompared(null)} />}
		</section>
	);
}

function Trust({ keyCard: { trust } }: { readonly keyCard: KeyCard }) {
	if (trust === 'ours')
		return (
			<span className={classes.trust}>
				<IconDeviceLaptop size="0.875rem" stroke={1.6} aria-hidden /> {say('this computer')}
			</span>
		);
	if (trust === 'compared')
		return (
			<span className={classes.trust} data-sure>
				<IconCheck size="0.875rem" stroke={2} aria-hidden /> {say('compared')}
			</span>
		);
	return <span className={classes.trust}>{say('not compared yet')}</span>;
}
