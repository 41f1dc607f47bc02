/** Apart from the shapes of the contract: a window needs it before it needs them. */
import type { Settings } from './app.ts';

/** Before anybody chose. */
export const FIRST_SETTINGS: Settings = {
	theme: 'system',
	scale: '100',
	singleKeys: false,
	reminders: false,
	documents: 'plan',
	language: 'system',
};
