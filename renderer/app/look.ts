import type { MantineColorSchemeManager } from '@mantine/core';
import { useEffect, useSyncExternalStore } from 'react';
import { useSettings } from '../state/app-state.ts';
import { useIsOnStage } from '../state/session.ts';
import { useIsPrinting } from '../ui/use-printing.ts';

const prefersDark = window.matchMedia('(prefers-color-scheme: dark)');
const subscribe = (listener: () => void) => {
	prefersDark.addEventListener('change', listener);
	return () => prefersDark.removeEventListener('change', listener);
};

/** Puts scale on the page and says which colours are in force. A session has a scale of its own. */
export function useLook(): 'light' | 'dark' {
	const { theme, scale: chosen } = useSettings();
	const onStage = useIsOnStage();
	const isPrinting = useIsPrinting();
	const scale = onStage ? 'session' : isPrinting ? '100' : chosen;
	const systemIsDark = useSyncExternalStore(subscribe, () => prefersDark.matches);
	useEffect(() => {
		const { dataset } = document.documentElement;
		if (dataset.scale === scale) return;
		dataset.scale = scale;
		// Virtual rows and charts measure in pixels: let them measure again.
		window.dispatchEvent(new Event('resize'));
	}, [scale]);
	if (isPrinting) return 'light';
	return theme === 'system' ? (systemIsDark ? 'dark' : 'light') : theme;
}

const ignore = () => undefined;

/** The core keeps the theme; the browser's own storage is not used. */
export const noColorSchemeStore: MantineColorSchemeManager = {
	get: (fallback) => fallback,
	set: ignore,
	subscribe: ignore,
	unsubscribe: ignore,
	clear: ignore,
};
