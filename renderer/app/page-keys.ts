/**
 * The keys of single pages, which act on what has the focus there and are no commands. The sheet of keys shows them all;
 * a test knows every file that listens to keys, and finds its keys here.
 */
export interface KeyGroup {
	readonly title: string;
	readonly rows: readonly (readonly [keys: string, what: string])[];
}

export const PAGE_KEYS: readonly KeyGroup[] = [
	{
		title: 'In tables',
		rows: [
			['Arrows', 'Move from cell to cell'],
			['Enter', 'Edit the cell, and keep what was typed'],
			['F2', 'Step into the cell; Tab goes through its parts'],
			['Tab', 'While editing: keep it, and on to the next cell'],
			['Shift+Enter', 'Begin a new line while editing'],
			['Esc', 'Leave the editor and restore what was there'],
			['Ctrl+Home', 'First cell'],
			['Ctrl+End', 'Last cell'],
		],
	},
	{
		title: 'Rating expectations',
		rows: [
			['1–9', 'The rating; . or H adds a half'],
			['A', 'Abstained'],
			['T', 'Too early to say'],
			['Delete', 'No rating'],
			['Enter', 'On to the next that is empty'],
		],
	},
	{
		title: 'Gap matrix',
		rows: [['1–4', 'Where the gap ends: commitment, differ, pivot, as is']],
	},
	{
		title: 'Competency',
		rows: [
			['0–5', 'The level in this cell; 1–9 for importance'],
			['C', 'Commit to closing this gap'],
			['Delete', 'No level'],
		],
	},
	{
		title: 'Who does what',
		rows: [
			['R', 'Does it'],
			['A', 'Answers for it'],
			['C', 'Is asked before'],
			['I', 'Is told'],
			['Delete', 'None'],
		],
	},
	{
		title: 'Commitments',
		rows: [
			['Arrows', 'From card to card, and from side to side'],
			['PageDown', 'To the next period'],
			['PageUp', 'To the one before'],
			['Esc', 'Select none'],
		],
	},
	{
		title: 'Weekly check-in',
		rows: [
			['Arrows', 'From commitment to commitment'],
			['K', 'Kept'],
			['M', 'Missed'],
			['D', 'A new date'],
			['Ctrl+Enter', 'Keep the check-in'],
		],
	},
	{
		title: 'To settle',
		rows: [
			['1–3', 'One of the versions'],
			['E', 'Write new words'],
			['Enter', 'Settle it so'],
			['ArrowDown', 'The next card'],
			['ArrowUp', 'The one before'],
		],
	},
	{
		title: 'Templates',
		rows: [
			['Arrows', 'From row to row'],
			['Space', 'Keep the row, or leave it out'],
		],
	},
	{
		title: 'Agenda',
		rows: [
			['Alt+ArrowUp', 'This step earlier'],
			['Alt+ArrowDown', 'This step later'],
		],
	},
	{
		title: 'Session',
		rows: [
			['Space', 'On; also Page Down, → and a presenter’s clicker'],
			['PageUp', 'Back; also ←'],
			['K', 'Lock the ballot'],
			['1–4', 'One of the choices on the screen'],
			['Esc', 'Back from what was opened'],
		],
	},
];
