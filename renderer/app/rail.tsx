import { IconFiles, IconHelp, IconKeyboard, IconListCheck, IconSettings, IconTemplate } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { say } from '../../shared/words/spoken.ts';
import { useAppStore, useSettings } from '../state/app-state.ts';
import { useSides, useTypedRecord } from '../state/plan-hooks.ts';
import { usePlanStore } from '../state/plan-store.ts';
import { hrefOf, useRoute } from '../state/route.ts';
import { openOverlay } from '../state/view-state.ts';
import { formatPeriod } from '../ui/format-day.ts';
import { Mark } from '../ui/mark.tsx';
import { useIsWindowBelow } from '../ui/use-rem.ts';
import { PenMenu } from './pen-menu.tsx';
import classes from './rail.module.css';
import { RailCount } from './rail-count.tsx';
import { type Room, rooms } from './rooms.ts';

export function Rail() {
	const route = useRoute();
	const { scale } = useSettings();
	const hasPlan = usePlanStore((state) => state.open !== null);
	const isDense = route.place === 'plan' && rooms.some(({ name, isDense: dense }) => name === route.room && dense);
	const isNarrow = useIsWindowBelow(44);
	// On a shared screen the words stay where there is room for them: people there do not know the icons.
	const isMini = (isDense && scale !== 'shared') || (isNarrow && route.place === 'plan');
	return (
		<nav data-print="no" className={classes.rail} data-mini={isMini || undefined} aria-label={say('Rooms')}>
			{route.place === 'plan' && hasPlan ? <PlanRail mini={isMini} /> : <HomeRail />}
			<span className={classes.grow} />
			{route.place === 'plan' && hasPlan && <PenMenu mini={isMini} />}
			<div className={classes.foot}>
				<RailLink
					href={hrefOf({ place: 'settings' })}
					icon={<IconSettings size="1rem" stroke={1.6} aria-hidden />}
					on={route.place === 'settings'}
				>
					{say('Settings')}
				</RailLink>
				<button
					type="button"
					className={classes.item}
					onClick={() => openOverlay({ kind: 'guide' })}
					title={say('Guide (F1)')}
				>
					<IconHelp size="1rem" stroke={1.6} aria-hidden />
					<span className={classes.label}>{say('Guide')}</span>
				</button>
				<button
					type="button"
					className={classes.item}
					onClick={() => openOverlay({ kind: 'keys' })}
					title={say('Keys (Ctrl+/)')}
				>
					<IconKeyboard size="1rem" stroke={1.6} aria-hidden />
					<span className={classes.label}>{say('Keys')}</span>
				</button>
			</div>
		</nav>
	);
}

function HomeRail() {
	const route = useRoute();
	const profile = useAppStore((state) => state.app?.profile);
	const count = useAppStore((state) => state.app?.plans.length ?? 0);
	return (
		<>
			{profile && (
				<div className={classes.head}>
					<div className={classes.side}>
						<Mark
							size="sm"
							tone={profile.side === 'vendor' ? 'v' : 'p'}
							letter={profile.side === 'vendor' ? 'V' : 'P'}
							title={profile.side === 'vendor' ? say('vendor') : say('partner')}
						/>
						<span>{profile.company}</span>
					</div>
					<div className={classes.sub}>{profile.name}</div>
				</div>
			)}
			<RailLink
				href={hrefOf({ place: 'home' })}
				icon={<IconFiles size="1rem" stroke={1.6} aria-hidden />}
				on={route.place === 'home'}
				badge={<span className={classes.count}>{count}</span>}
			>
				{say('Plans')}
			</RailLink>
			<RailLink
				href={hrefOf({ place: 'next' })}
				icon={<IconListCheck size="1rem" stroke={1.6} aria-hidden />}
				on={route.place === 'next'}
			>
				{say('What next')}
			</RailLink>
			<RailLink
				href={hrefOf({ place: 'templates', template: null, from: null })}
				icon={<IconTemplate size="1rem" stroke={1.6} aria-hidden />}
				on={route.place === 'templates'}
			>
				{say('Templates')}
			</RailLink>
		</>
	);
}

const GROUP_NAMES: Readonly<Record<Room['group'], string>> = {
	Foundations: say('Foundations'),
	Together: say('Together'),
};

function PlanRail({ mini }: { readonly mini: boolean }) {
	const route = useRoute();
	const sides = useSides();
	const frame = useTypedRecord('plan', 'plan');
	if (route.place !== 'plan') return null;
	const period = frame?.start && frame.end ? formatPeriod(frame.start, frame.end) : say('No period yet');
	return (
		<>
			<div className={classes.head}>
				{[sides.vendor, sides.partner].map((side) => (
					<div key={side.party} className={classes.side}>
						<Mark size="sm" tone={side.tone} letter={side.letter} title={mini ? side.name : undefined} />
						{!mini && <span>{side.name}</span>}
					</div>
				))}
				{!mini && <div className={classes.sub}>{period}</div>}
			</div>
			{(['Foundations', 'Together'] as const).map((group) => (
				<div key={group}>
					<div className={classes.group}>{GROUP_NAMES[group]}</div>
					{rooms
						.filter((room) => room.group === group)
						.map(({ name, title, icon: Icon }) => (
							<RailLink
								key={name}
								href={hrefOf({ ...route, room: name, tab: null, select: null })}
								icon={<Icon size="1rem" stroke={1.6} aria-hidden />}
								on={route.room === name}
								title={mini ? title : undefined}
								badge={<RailCount room={name} />}
							>
								{title}
							</RailLink>
						))}
				</div>
			))}
		</>
	);
}

interface RailLinkProps {
	readonly href: string;
	readonly icon: ReactNode;
	readonly on: boolean;
	readonly title?: string | undefined;
	readonly badge?: ReactNode;
	readonly children: ReactNode;
}

function RailLink({ href, icon, on, title, badge, children }: RailLinkProps) {
	return (
		<a className={classes.item} href={href} aria-current={on ? 'page' : undefined} title={title}>
			{icon}
			<span className={classes.label}>{children}</span>
			{badge}
		</a>
	);
}
