/** What each side needs to be able to do, how well it can, and what closes each gap. */

import { Button } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { type ReactNode, useCallback, useEffect, useMemo, useRef } from 'react';
import { say } from '../../../shared/words/spoken.ts';
import { Questions } from '../../app/commitments/questions.tsx';
import { useProgress } from '../../app/commitments/use-progress.ts';
import { useRoomCommands } from '../../app/room-commands.ts';
import { useSides, useToday } from '../../state/plan-hooks.ts';
import { select, useRouteStore, useSelection } from '../../state/route.ts';
import { useNames } from '../../state/use-names.ts';
import { PageHeader } from '../../ui/page-header.tsx';
import { useWidthInRem } from '../../ui/use-width-in-rem.ts';
import { VirtualTable } from '../../ui/virtual-table.tsx';
import { AddCapability } from './add-capability.tsx';
import { beginCommitment } from './begin-commitment.ts';
import { countRows, filterRows, type MatrixRow, sortRows } from './capability-filters.ts';
import { CapabilityInspector } from './capability-inspector.tsx';
import { CertificateDialog } from './certificate-dialog.tsx';
import { CompetencyBand } from './competency-band.tsx';
import classes from './competency-room.module.css';
import { CompetencyToolbar } from './competency-toolbar.tsx';
import { look, showAll, useCompetencyView } from './competency-view.ts';
import { LevelFoot } from './level-foot.tsx';
import { matrixColumns } from './matrix-columns.tsx';
import { NoCapabilities, NothingShown } from './no-capabilities.tsx';
import { useCompetency } from './use-competency.ts';
import { useLevelKeys } from './use-level-keys.ts';

/** The least the table and the panel need side by side, in rem. */
const BOTH_FIT = 81.5;

const add = () => look({ isAdding: true });

const COMMANDS = [
	{
		id: 'capability.add',
		label: say('Add a skill or process'),
		keys: ['n'],
		group: 'This page' as const,
		perform: add,
	},
	{
		id: 'capability.commit',
		label: say('Commit to closing this gap'),
		keys: ['c'],
		group: 'This page' as const,
		perform: () => {
			const { route } = useRouteStore.getState();
			const ref = route.place === 'plan' ? route.select : null;
			if (ref?.startsWith('capabilities/')) beginCommitment(ref, useCompetencyView.getState().focus);
		},
	},
];

export function CompetencyRoom() {
	const competency = useCompetency();
	const isEmpty = competency.rows.length === 0;
	useRoomCommands(COMMANDS);
	const progress = useProgress();
	return (
		<>
			<PageHeader
				title={say('Competency')}
				aside={isEmpty ? undefined : say('Levels 0 to 5, as each side sees them')}
				actions={
					isEmpty ? undefined : (
						<Button variant="filled" leftSection={<IconPlus size="0.875rem" stroke={1.8} aria-hidden />} onClick={add}>
							{say('Skill or process')}
						</Button>
					)
				}
			/>
			{isEmpty ? <NoCapabilities /> : <Matrix {...competency} />}
			<AddCapability />
			<CertificateDialog />
			<Questions progress={progress} />
		</>
	);
}

function Matrix({ rows, certificates, heat }: ReturnType<typeof useCompetency>) {
	const sides = useSides();
	const names = useNames();
	const today = useToday();
	const view = useCompetencyView();
	const selection = useSelection();
	const area = useRef<HTMLDivElement>(null);
	const width = useWidthInRem(area);
	const panelShown = view.panel ?? width >= BOTH_FIT;
	const keys = useLevelKeys();
	const columns = useMemo(() => matrixColumns(sides, names, today), [sides, names, today]);
	const shown = useMemo(() => sortRows(filterRows(rows, view), view.sort), [rows, view]);
	const counts = useMemo(() => countRows(rows, view), [rows, view]);
	const selected = rows.find(({ ref }) => ref === selection) ?? null;
	const start = shown[0];
	const nothingSelected = selected === null && start !== undefined;
	// Nobody begins with nothing: the largest priority is said first, on the side whose it is.
	useEffect(() => {
		if (!nothingSelected) return;
		const { vendor, partner } = start.sides;
		look({ focus: (vendor.priority ?? 0) >= (partner.priority ?? 0) ? 'vendor' : 'partner' });
		select(start.ref);
	}, [nothingSelected, start]);
	const onOpen = useCallback(() => {
		look({ panel: true });
		requestAnimationFrame(() => area.current?.querySelector<HTMLElement>('aside button')?.focus());
	}, []);
	return (
		<>
			<CompetencyBand heat={heat} certificates={certificates} sides={sides} names={names} />
			<CompetencyToolbar counts={counts} sides={sides} names={names} panelShown={panelShown} />
			<div ref={area} className={classes.area} data-beside>
				{/* biome-ignore lint/a11y/noStaticElementInteractions: hears the keys of the cells of the grid within */}
				<div className={classes.table} onKeyDown={keys.onKeyDown} onFocus={keys.onFocus}>
					{shown.length === 0 ? (
						<NothingShown onShowAll={showAll} />
					) : (
						<VirtualTable
							label={say('Skills and processes of both sides')}
							columns={columns}
							rows={shown}
							rowId={refOfRow}
							groupOf={groupOf}
							groupHead={groupHead}
							selected={selection}
							onSelect={select}
							onOpen={onOpen}
						/>
					)}
					{selected && <LevelFoot row={selected} isListed={shown.includes(selected)} names={names} today={today} />}
				</div>
				{selected && panelShown && (
					<CapabilityInspector key={selected.ref} row={selected} sides={sides} names={names} today={today} />
				)}
			</div>
		</>
	);
}

const refOfRow = (row: MatrixRow) => row.ref;
const groupOf = (row: MatrixRow) => row.kind ?? '';

function groupHead(group: string, rows: readonly MatrixRow[]): ReactNode {
	const gaps = rows.flatMap(({ sides }) => [sides.vendor, sides.partner]);
	const open = gaps.filter(({ standing }) => standing === 'open').length;
	const title = group === 'skill' ? say('Skills') : group === 'process' ? say('Processes') : say('Kind not settled');
	return (
		<>
			<b>{title}</b>
			<span className={classes.count}>
				{open > 0
					? say('{rows}, {open, plural, one {# open gap} other {# open gaps}}', { rows: rows.length, open })
					: rows.length}
			</span>
		</>
	);
}
