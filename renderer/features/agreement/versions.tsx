/** Every text both sides agreed to, to be opened as it was. */

import { Button } from '@mantine/core';
import { useId, useState } from 'react';
import type { VersionView } from '../../../shared/contract/agreement.ts';
import { PARTIES } from '../../../shared/plan/field.ts';
import { say, spoken } from '../../../shared/words/spoken.ts';
import { formatDayOf } from '../../ui/format-day.ts';
import { VersionDrawer } from './version-drawer.tsx';
import classes from './versions.module.css';

export function Versions({ versions }: { readonly versions: readonly VersionView[] }) {
	const heading = useId();
	const [open, setOpen] = useState<VersionView | null>(null);
	if (versions.length === 0) return null;
	return (
		<section className={classes.card} aria-labelledby={heading}>
			<h2 id={heading}>{say('Agreed versions')}</h2>
			<ul>
				{versions.toReversed().map((version) => (
					<li key={version.version}>
						<div>
							<b>{say('Version {version}', { version: version.version })}</b>
							<span>
								{formatDayOf(version.at)}, {namesOf(version)}
							</span>
							<code>{version.fingerprint}</code>
						</div>
						<Button
							size="xs"
							aria-label={say('Open as it was: version {version}', { version: version.version })}
							onClick={() => setOpen(version)}
						>
							{say('Open as it was')}
						</Button>
					</li>
				))}
			</ul>
			{open !== null && <VersionDrawer version={open} onClose={() => setOpen(null)} />}
		</section>
	);
}

function namesOf({ parties }: VersionView): string {
	const signers = PARTIES.flatMap((party) => {
		const signed = parties[party];
		return signed.agreed ? [signed.name] : [];
	});
	return spoken().list(signers);
}
