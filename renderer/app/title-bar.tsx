import { ActionIcon, Tooltip } from '@mantine/core';
import { spotlight } from '@mantine/spotlight';
import { IconMoon, IconSearch, IconSun } from '@tabler/icons-react';
import type { Settings } from '../../shared/contract/app.ts';
import { say } from '../../shared/words/spoken.ts';
import { saveSettings, useAppStore, useSettings } from '../state/app-state.ts';
import { useSides, useTypedRecord } from '../state/plan-hooks.ts';
import { usePlanStore } from '../state/plan-store.ts';
import { hrefOf, useRoute } from '../state/route.ts';
import { Brand } from '../ui/joint-mark.tsx';
import { Kbd } from '../ui/kbd.tsx';
import { toggleTheme } from './commands.ts';
import { LiveBadge } from './live/live-badge.tsx';
import { SaveBadge } from './save-badge.tsx';
import classes from './title-bar.module.css';

export function TitleBar() {
	const hasProfile = useAppStore((state) => state.app?.profile != null);
	return (
		<header className={classes.bar} data-print="no">
			<a className={classes.brand} href={hrefOf({ place: 'home' })}>
				<Brand />
				<b>Covalent</b>
			</a>
			<Crumbs />
			<span className={classes.grow} />
			{hasProfile && (
				<button type="button" className={classes.command} onClick={() => spotlight.open()}>
					<IconSearch size="0.875rem" stroke={1.6} aria-hidden />
					<span>{say('Search or jump to')}</span>
					<Kbd keys="Ctrl+K" />
				</button>
			)}
			<span className={classes.grow} />
			<LiveBadge />
			<SaveBadge />
			<Scale />
			<ThemeButton />
		</header>
	);
}

const PLACES = {
	home: say('Plans'),
	settings: say('Settings'),
	next: say('What next'),
	templates: say('Templates'),
	plan: say('Plans'),
} as const;

function Crumbs() {
	const route = useRoute();
	const hasPlan = usePlanStore((state) => state.open !== null);
	const sides = useSides();
	const title = useTypedRecord('plan', 'plan')?.title;
	if (route.place !== 'plan' || !hasPlan)
		return (
			<span className={classes.crumbs}>
				<span>{PLACES[route.place]}</span>
			</span>
		);
	return (
		<span className={classes.crumbs}>
			<span className={classes.side}>{sides.vendor.name}</span>
			<i aria-hidden="true">×</i>
			<span className={classes.side}>{sides.partner.name}</span>
			<i aria-hidden="true">/</i>
			<span className={classes.title} title={title ?? undefined}>
				{title ?? say('Untitled plan')}
			</span>
		</span>
	);
}

const SCALES: readonly (readonly [scale: Settings['scale'], label: string])[] = [
	['100', say('Usual size')],
	['130', say('Larger text, 130 %')],
	['shared', say('Shared screen, 140 %')],
	['150', say('Largest text, 150 %')],
];

function Scale() {
	const { scale } = useSettings();
	return (
		<fieldset className={classes.scale} aria-label={say('Text size')}>
			{SCALES.map(([value, label]) => (
				<Tooltip key={value} label={label}>
					<button
						type="button"
						aria-label={label}
						aria-pressed={scale === value}
						onClick={() => void saveSettings({ scale: value })}
					>
						A
					</button>
				</Tooltip>
			))}
		</fieldset>
	);
}

function ThemeButton() {
	const { theme } = useSettings();
	const isDark = theme === 'dark' || (theme === 'system' && window.matchMedia('(prefers-color-scheme: dark)').matches);
	const label = isDark ? say('Light colours') : say('Dark colours');
	return (
		<Tooltip label={label}>
			<ActionIcon className={classes.theme ?? ''} aria-label={label} size="1.5rem" onClick={toggleTheme}>
				{isDark ? (
					<IconSun size="0.9375rem" stroke={1.6} aria-hidden />
				) : (
					<IconMoon size="0.9375rem" stroke={1.6} aria-hidden />
				)}
			</ActionIcon>
		</Tooltip>
	);
}
