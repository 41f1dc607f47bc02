import type { MouseEvent, ReactNode } from 'react';
import type { RecordRef } from '../../../shared/ledger/change.ts';
import { say } from '../../../shared/words/spoken.ts';
import { useLockReason } from '../../app/field/lock-reason.ts';
import { announce } from '../../state/messages.ts';
import { usePen, usePermission } from '../../state/pen.ts';
import { focusHome } from '../../ui/in-grid.ts';

export interface WhyNotProps {
	readonly record: RecordRef;
	readonly field: string;
	readonly children: ReactNode;
	readonly className?: string | undefined;
}

/** Around a field: where the pen in hand may not write it, trying to says why, and what would help. */
export function WhyNot({ record, field, children, className }: WhyNotProps) {
	const permission = usePermission(record, field);
	const reason = useLockReason(permission);
	const { party } = usePen();
	if (reason === undefined) return <div className={className}>{children}</div>;
	const help =
		permission.may || permission.why !== 'other-pen'
			? ''
			: party === 'joint'
				? say('You are writing as both: take your own side’s pen for your own column.')
				: say('Ask for it there, or sit together and pass the pen.');
	const explain = (event: MouseEvent<HTMLElement>) => {
		if (getSelection()?.isCollapsed === false) return;
		announce(`${reason} ${help}`.trim());
		if (event.currentTarget === document.activeElement) focusHome(event.currentTarget, null);
	};
	return (
		// biome-ignore lint/a11y/noStaticElementInteractions: text to read and to select; trying to write it gets an answer
		// biome-ignore lint/a11y/useKeyWithClickEvents: Enter on the cell clicks it, see ui/grid-navigation
		<div className={className} data-grid-edit tabIndex={-1} onClick={explain}>
			{children}
		</div>
	);
}
