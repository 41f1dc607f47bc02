/**
 * The keys of single pages, which act on what has the focus there and are no commands. The sheet of keys shows them all;
 * a test knows every file that listens to keys, and finds its keys here.
 */
import { say } from '../../shared/words/spoken.ts';
export interface KeyGroup {
	readonly title: string;
	readonly rows: readonly (readonly [keys: string, what: string])[];
}

export const PAGE_KEYS: readonly KeyGroup[] = [
	{
		title: say('In tables'),
		rows: [
			['Arrows', say('Move from cell to cell')],
			['Enter', say('Edit the cell, and keep what was typed')],
			['F2', say('Step into the cell; Tab goes through its parts')],
			['Tab', say('While editing: keep it, and on to the next cell')],
			['Shift+Enter', say('Begin a new line while editing')],
			[say('Esc'), say('Leave the editor and restore what was there')],
			['Ctrl+Home', say('First cell')],
			['Ctrl+End', say('Last cell')],
		],
	},
	{
		title: say('Rating expectations'),
		rows: [
			['1–9', say('The rating; . or H adds a half')],
			['A', say('Abstained')],
			['T', say('Too early to say')],
			['Delete', say('No rating')],
			['Enter', say('On to the next that is empty')],
		],
	},
	{
		title: say('Gap matrix'),
		rows: [['1–4', say('Where the gap ends: commitment, differ, pivot, as is')]],
	},
	{
		title: say('Competency'),
		rows: [
			['0–5', say('The level in this cell; 1–9 for importance')],
			['C', say('Commit to closing this gap')],
			['Delete', say('No level')],
		],
	},
	{
		title: say('Who does what'),
		rows: [
			['R', say('Does it')],
			['A', say('Answers for it')],
			['C', say('Is asked before')],
			['I', say('Is told')],
			['Delete', say('None')],
		],
	},
	{
		title: say('Commitments'),
		rows: [
			['Arrows', say('From card to card, and from side to side')],
			['PageDown', say('To the next period')],
			['PageUp', say('To the one before')],
			[say('Esc'), say('Select none')],
		],
	},
	{
		title: say('Weekly check-in'),
		rows: [
			['Arrows', say('From commitment to commitment')],
			['K', say('Kept')],
			['M', say('Missed')],
			['D', say('A new date')],
			['Ctrl+Enter', say('Keep the check-in')],
		],
	},
	{
		title: say('To settle'),
		rows: [
			['1–3', say('One of the versions')],
			['E', say('Write new words')],
			['Enter', say('Settle it so')],
			['ArrowDown', say('The next card')],
			['ArrowUp', say('The one before')],
		],
	},
	{
		title: say('Templates'),
		rows: [
			['Arrows', say('From row to row')],
			['Space', say('Keep the row, or leave it out')],
		],
	},
	{
		title: say('Agenda'),
		rows: [
			['Alt+ArrowUp', say('This step earlier')],
			['Alt+ArrowDown', say('This step later')],
		],
	},
	{
		title: say('Session'),
		rows: [
			['Space', say('On; also Page Down, → and a presenter’s clicker')],
			['PageUp', say('Back; also ←')],
			['K', say('Lock the ballot')],
			['1–4', say('One of the choices on the screen')],
			[say('Esc'), say('Back from what was opened')],
		],
	},
];
