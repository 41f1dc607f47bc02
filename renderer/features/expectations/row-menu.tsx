import { ActionIcon, Menu } from '@mantine/core';
import { IconDots, IconHistory, IconTrash } from '@tabler/icons-react';
import { say } from '../../../shared/words/spoken.ts';
import { useLockReason } from '../../app/field/lock-reason.ts';
import { announceDone, edit } from '../../state/edits.ts';
import { usePermission } from '../../state/pen.ts';
import { select } from '../../state/route.ts';
import { openHistory } from '../../state/view-state.ts';
import type { MatrixRow } from './matrix-rows.ts';

/** What else can be done with a row. */
export function RowMenu({ row }: { readonly row: MatrixRow }) {
	const locked = useLockReason(usePermission(row.ref, 'removed'));
	const remove = async () => {
		if (!(await edit([[row.ref, 'removed', true]]))) return;
		select(null);
		announceDone(say('{number} is removed.', { number: row.number }));
	};
	return (
		<Menu position="top-start" width="15rem">
			<Menu.Target>
				<ActionIcon size={24} aria-label={say('More about {number}', { number: row.number })}>
					<IconDots size="1rem" stroke={1.6} aria-hidden />
				</ActionIcon>
			</Menu.Target>
			<Menu.Dropdown>
				<Menu.Item
					leftSection={<IconHistory size="0.875rem" stroke={1.6} aria-hidden />}
					onClick={() => openHistory(row.ref)}
				>
					{say('History of {number}', { number: row.number })}
				</Menu.Item>
				<Menu.Item
					leftSection={<IconTrash size="0.875rem" stroke={1.6} aria-hidden />}
					disabled={locked !== undefined}
					onClick={() => void remove()}
				>
					{locked === undefined
						? say('Remove {name}', { name: row.number })
						: say('Remove {number}. {why}', { number: row.number, why: locked })}
				</Menu.Item>
			</Menu.Dropdown>
		</Menu>
	);
}
