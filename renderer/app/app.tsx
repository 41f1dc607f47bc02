import { MantineProvider } from '@mantine/core';
import { theme } from '../theme/theme.ts';
import { ErrorBoundary } from './error-boundary.tsx';
import { noColorSchemeStore, useLook } from './look.ts';
import { MessageHost } from './message-host.tsx';
import { Shell } from './shell.tsx';

export function App() {
	const scheme = useLook();
	return (
		// Mantine's two <style> elements are refused by the page's policy: theme/mantine.css is what they would say.
		<MantineProvider
			theme={theme}
			forceColorScheme={scheme}
			colorSchemeManager={noColorSchemeStore}
			withCssVariables={false}
			withGlobalClasses={false}
		>
			<MessageHost />
			<ErrorBoundary>
				<Shell />
			</ErrorBoundary>
		</MantineProvider>
	);
}
