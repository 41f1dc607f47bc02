/** Where to look first: skills and processes by side, shaded by the worst, and the certificates that run out. */

import type { CapabilityHeat } from '../../../shared/analysis/capabilities.ts';
import type { CertificateRow } from '../../../shared/analysis/capability-evidence.ts';
import type { Names } from '../../../shared/analysis/names.ts';
import { PARTIES } from '../../../shared/plan/field.ts';
import { say } from '../../../shared/words/spoken.ts';
import { signed } from '../../app/ratings/figures.ts';
import type { Sides } from '../../state/plan-hooks.ts';
import { Mark } from '../../ui/mark.tsx';
import { VisuallyHidden } from '../../ui/visually-hidden.tsx';
import { CertificateLine } from './certificate-line.tsx';
import classes from './competency-band.module.css';
import { look, useCompetencyView } from './competency-view.ts';

export interface CompetencyBandProps {
	readonly heat: readonly CapabilityHeat[];
	readonly certificates: readonly CertificateRow[];
	readonly sides: Sides;
	readonly names: Names;
}

const SHOWN = 3;

export function CompetencyBand({ heat, certificates, sides, names }: CompetencyBandProps) {
	const ending = certificates.filter(({ state }) => state !== 'valid');
	return (
		<div className={classes.band}>
			<section>
				<h2>{say('Open gaps, of what is needed')}</h2>
				<div className={classes.map} role="group" aria-label={say('Open gaps by kind and side')}>
					{PARTIES.map((side) => (
						<span key={side} className={classes.head} data-side={side}>
							<Mark tone={sides[side].tone} letter={sides[side].letter} size="sm" />
							<span>{sides[side].name}</span>
						</span>
					))}
					{(['skill', 'process'] as const).map((kind) => (
						<KindLine key={kind} kind={kind} cells={heat.filter((cell) => cell.kind === kind)} names={names} />
					))}
				</div>
			</section>
			<section className={classes.certificates}>
				<h2>{say('Certificates to renew')}</h2>
				{ending.length === 0 ? (
					<p>{certificates.length === 0 ? say('None are kept here yet.') : say('None ends within sixty days.')}</p>
				) : (
					<ul>
						{ending.slice(0, SHOWN).map((certificate) => (
							<li key={certificate.id}>
								<CertificateLine certificate={certificate} sides={sides} canRenew />
							</li>
						))}
						{ending.length > SHOWN && <li>{say('and {count} more', { count: ending.length - SHOWN })}</li>}
					</ul>
				)}
			</section>
		</div>
	);
}

const KINDS = { skill: say('Skills'), process: say('Processes') } as const;

function KindLine({
	kind,
	cells,
	names,
}: {
	readonly kind: 'skill' | 'process';
	readonly cells: readonly CapabilityHeat[];
	readonly names: Names;
}) {
	return (
		<>
			<span className={classes.kind}>{KINDS[kind]}</span>
			{cells.map((cell) => (
				<HeatCell key={cell.side} cell={cell} label={`${KINDS[kind]}, ${names[cell.side]}`} />
			))}
		</>
	);
}

function HeatCell({ cell, label }: { readonly cell: CapabilityHeat; readonly label: string }) {
	const { kind, side, needed, assessed, open, below, worst } = cell;
	const isPressed = useCompetencyView((view) => view.kind === kind && view.side === side && view.show === 'all');
	if (needed === 0)
		return (
			<span className={classes.empty} role="img" aria-label={say('{label}: none needed', { label })}>
				–
			</span>
		);
	const shade = shadeOf(worst);
	const counted = { label, open, needed, below };
	return (
		<button
			type="button"
			className={classes.cell}
			data-shade={shade}
			aria-pressed={isPressed}
			title={
				needed > assessed
					? say('{label}: {open} open of {needed} needed, {below} below, {unknown} not assessed', {
							...counted,
							unknown: needed - assessed,
						})
					: say('{label}: {open} open of {needed} needed, {below} below', counted)
			}
			onClick={() => look(isPressed ? { kind: 'all', side: 'both' } : { kind, side, show: 'all' })}
		>
			<VisuallyHidden>{`${label}: `}</VisuallyHidden>
			<b>
				{(shade === 'deep' || shade === 'below') && <i aria-hidden="true">▼</i>}
				{assessed === 0 ? say('not assessed') : say('{open} of {needed}', { open, needed })}
			</b>
			<em>
				{worst === null
					? say('{count} needed', { count: needed })
					: worst === 0
						? needed > assessed
							? say('{count} not assessed', { count: needed - assessed })
							: say('all as needed')
						: say('worst {gap}', { gap: signed(-worst) })}
			</em>
		</button>
	);
}

/** The deepest gap decides, so that nothing is averaged away. */
function shadeOf(worst: number | null): 'deep' | 'below' | 'met' | 'unknown' {
	if (worst === null) return 'unknown';
	if (worst >= 2) return 'deep';
	return worst > 0 ? 'below' : 'met';
}
