/** Exchange: how the plan travels between the two companies, and what to settle when both wrote in one place. */

import { Button } from '@mantine/core';
import { IconFileImport } from '@tabler/icons-react';
import type { ComponentType } from 'react';
import { say } from '../../../shared/words/spoken.ts';
import { LIVE } from '../../state/live.ts';
import { useUnsettled } from '../../state/plan-hooks.ts';
import { chooseFile, SETTLE } from '../../state/receive.ts';
import { goToRoom, useRoute } from '../../state/route.ts';
import { PageHeader } from '../../ui/page-header.tsx';
import { Segmented } from '../../ui/segmented.tsx';
import { CopiesTab } from './copies-tab.tsx';
import { FolderTab } from './folder-tab.tsx';
import { LiveTab } from './live-tab.tsx';
import { SettleAll } from './settle-all.tsx';
import { SettleProgress } from './settle-progress.tsx';
import { SettleTab } from './settle-tab.tsx';

interface Tab {
	/** In the address. */
	readonly name: string;
	readonly label: string;
	readonly component: ComponentType;
}

const COPIES = 'copies';

/** The parts of the room: one line each. */
const TABS: readonly Tab[] = [
	{ name: COPIES, label: say('Copies'), component: CopiesTab },
	{ name: 'folder', label: say('Synced folder'), component: FolderTab },
	{ name: LIVE, label: say('Live'), component: LiveTab },
	{ name: SETTLE, label: say('To settle'), component: SettleTab },
];

export function ExchangeRoom() {
	const route = useRoute();
	const unsettled = useUnsettled().length;
	const asked = route.place === 'plan' ? route.tab : null;
	const { name, component: Shown } = TABS.find((tab) => tab.name === asked) ?? FIRST;
	return (
		<>
			<PageHeader
				title={say('Exchange')}
				tabs={
					<Segmented
						label={say('Part of the room')}
						value={name}
						onChange={(tab) => goToRoom('exchange', { tab: tab === COPIES ? null : tab })}
						segments={TABS.map((tab) => ({
							value: tab.name,
							label: tab.label,
							...(tab.name === SETTLE && unsettled > 0 ? { count: unsettled } : {}),
						}))}
					/>
				}
				aside={name === SETTLE ? <SettleProgress /> : undefined}
				actions={
					<>
						{name === SETTLE && <SettleAll />}
						<Button
							leftSection={<IconFileImport size="0.9375rem" stroke={1.6} aria-hidden />}
							onClick={() => void chooseFile()}
						>
							{say('Receive a file')}
						</Button>
					</>
				}
			/>
			<Shown />
		</>
	);
}

const FIRST: Tab = { name: COPIES, label: say('Copies'), component: CopiesTab };
