import { Button } from '@mantine/core';
import type { CertificateRow } from '../../../shared/analysis/capability-evidence.ts';
import { say } from '../../../shared/words/spoken.ts';
import { usePermission } from '../../state/pen.ts';
import type { Sides } from '../../state/plan-hooks.ts';
import { formatDay } from '../../ui/format-day.ts';
import { Mark } from '../../ui/mark.tsx';
import { StatusChip } from '../../ui/tag.tsx';
import classes from './certificate-line.module.css';
import { look } from './competency-view.ts';

export interface CertificateLineProps {
	readonly certificate: CertificateRow;
	readonly sides: Sides;
	readonly canRenew?: boolean;
}

/** One certificate: whose, what, who holds it, until when. Its side renews it. */
export function CertificateLine({ certificate, sides, canRenew = false }: CertificateLineProps) {
	const { id, title, holder, who, state } = certificate;
	const may = usePermission(`certificates/${id}`, 'expires').may;
	return (
		<span className={classes.line}>
			{holder && <Mark tone={sides[holder].tone} letter={sides[holder].letter} size="sm" title={sides[holder].name} />}
			<span className={classes.words}>
				{title ?? say('Not named yet')}
				{who && <span>{who}</span>}
			</span>
			<StatusChip kind={CHIPS[state]}>{stateWords(certificate)}</StatusChip>
			{canRenew && may && (
				<Button size="xs" variant="subtle" onClick={() => look({ certificate: { kind: 'renew', id } })}>
					{say('Renew')}
				</Button>
			)}
		</span>
	);
}

const CHIPS = { valid: 'outline', expiring: 'strong', expired: 'below' } as const;

function stateWords({ expires, state, daysLeft }: CertificateRow): string {
	if (expires === null) return say('does not end');
	if (state === 'expired') return say('ended {day}', { day: formatDay(expires) });
	if (state === 'valid') return say('until {day}', { day: formatDay(expires) });
	return daysLeft === 0
		? say('ends today')
		: say('ends in {count, plural, one {# day} other {# days}}', { count: daysLeft ?? 0 });
}
