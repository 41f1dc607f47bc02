import '@mantine/core/styles.layer.css';
import '@mantine/notifications/styles.layer.css';
import '@mantine/charts/styles.layer.css';
import '@mantine/spotlight/styles.layer.css';
import './theme/fonts.css';
import './theme/tokens.css';
import './theme/mantine.css';
import './theme/base.css';
import './theme/print.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { speakAsServed } from './app/language.ts';
import { startApp } from './state/app-state.ts';

async function start(root: HTMLElement): Promise<void> {
	await speakAsServed();
	// The core answers while the rooms are made ready.
	void startApp();
	// Its texts are said while it is loaded: not before the language is known.
	const { App } = await import('./app/app.tsx');
	createRoot(root).render(
		<StrictMode>
			<App />
		</StrictMode>,
	);
}

const root = document.getElementById('root');
if (root) void start(root);
