import { Menu, type MenuItemConstructorOptions } from 'electron';
import { say } from '../../shared/words/spoken.ts';

/**
 * The system menu: what a system expects to find there. Everything of the plan is in the window itself, in the
 * command palette and on the keyboard, from one list of commands.
 */
export function setMenu(platform: NodeJS.Platform): void {
	const edit: MenuItemConstructorOptions = {
		label: say('Edit'),
		// Undo and redo are the plan's own and belong to the window; these are for text.
		submenu: [{ role: 'cut' }, { role: 'copy' }, { role: 'paste' }, { role: 'selectAll' }],
	};
	const view: MenuItemConstructorOptions = { label: say('View'), submenu: [{ role: 'togglefullscreen' }] };
	const window: MenuItemConstructorOptions = { role: 'windowMenu' };
	const app: MenuItemConstructorOptions[] = platform === 'darwin' ? [{ role: 'appMenu' }] : [];
	Menu.setApplicationMenu(Menu.buildFromTemplate([...app, edit, view, window]));
}
