import { say } from '../../../shared/words/spoken.ts';
import { pictureOf } from './picture-of.ts';
import type { Topic } from './topic.ts';

export const TOGETHER: readonly Topic[] = [
	{
		id: 'session',
		title: say('Session: planning in one room'),
		group: 'Together',
		room: 'session',
		says: [
			say(
				'For four to six people and one screen: an agenda with a quiet clock, one question a view, large enough for the back row. Every step works by keyboard or a presenter’s clicker.',
			),
			say(
				'Both sides give their numbers behind a cover, and they are shown at once. Private notes are not merely hidden meanwhile: they are not sent to the screen at all.',
			),
			say('It ends with one page: who promised what by when. Next time begins with it.'),
		],
		alsoCalled: say('meeting, workshop, projector, reveal, clicker, agenda'),
	},
	{
		id: 'exchange',
		title: say('Exchange: copies between two companies'),
		group: 'Together',
		room: 'exchange',
		picture: {
			src: pictureOf('exchange'),
			alt: say('The room from which a copy is handed over, and in which one that came back is received.'),
		},
		says: [
			say(
				'A copy is one file that you mail. Before you take one in you see who changed what, in plain words; afterwards you can take it all back as one step.',
			),
			say(
				'A synced folder that both companies share does the same without mail. A live session lets both write at the same time.',
			),
			say('Who has not installed anything fills in an Excel sheet. What comes back are proposals.'),
			say('To settle: where both wrote in one place, choose one, the other, or write new words.'),
		],
		steps: [
			say('Hand over: choose for whom, write a line, and save the file where your mail finds it.'),
			say('Receive: choose the file, drop it on the window, or open it with a double-click.'),
			say('The first time, compare the short key by phone. Afterwards you are told if it ever changes.'),
		],
		alsoCalled: say('send, mail, receive, merge, conflict, settle, folder, onedrive, live, excel'),
	},
	{
		id: 'agreement',
		title: say('Agreement: recording what both agreed'),
		group: 'Together',
		room: 'agreement',
		says: [
			say(
				'When both are ready, each records its agreement to the same text, which has a short fingerprint. Before that you see what is still open; only conflicts and changes that wait have to be settled first.',
			),
			say(
				'It shows which text both copies agreed to, and whether it has changed since. It does not prove who a person is, and it changes no contract.',
			),
			say('A later change makes an amendment, and shows what is different.'),
			say(
				'Look back, the tab beside it, is where a plan is closed: one page of what was said, kept, reached and learned, with what each side takes along. A closed plan keeps its terms, and either side can open it again.',
			),
		],
		alsoCalled: say('sign, signature, fingerprint, amendment, verify, close, look back, next year'),
	},
];

export const GOOD_TO_KNOW: readonly Topic[] = [
	{
		id: 'private',
		title: say('What stays on this computer'),
		group: 'Good to know',
		says: [
			say(
				'Private notes, on yellow paper with a lock. Numbers given blind, until both sides have locked. Rows of a CRM file. Words you tried and took back. None of these is in a copy, an export, a session or a live plan.',
			),
			say(
				'The program asks no server for anything and looks for no newer version. It opens a connection only for a live session that you begin or join.',
			),
		],
		alsoCalled: say('privacy, private note, secret, data, internet, update'),
	},
	{
		id: 'next',
		title: say('What next, over all plans'),
		group: 'Good to know',
		room: 'next',
		says: [
			say(
				'For who keeps many plans: what each of them needs from a person next, by its day. It is never an order of partners.',
			),
		],
		alsoCalled: say('portfolio, overdue, week, all plans'),
	},
	{
		id: 'trouble',
		title: say('When something goes wrong'),
		group: 'Good to know',
		says: [
			say(
				'If the disk is full or gone, the badge at the top says so at once. What you wrote is kept in the window and tried again; a rescue copy can be saved elsewhere.',
			),
			say(
				'After a crash everything that was shown as saved is there. A damaged line of a file is put aside and named, never written over.',
			),
			say('Backups of a plan stand behind the button at the end of its row in Plans.'),
			say('If two people wrote in one place, nothing is lost: look under To settle in Exchange.'),
		],
		alsoCalled: say('crash, disk, lost, damaged, error, backup, recovery'),
	},
	{
		id: 'reading',
		title: say('Size, colours and keys'),
		group: 'Good to know',
		says: [
			say(
				'The three letters A at the top set the size of everything; the largest are for a shared screen. Ctrl and + or − do the same. Light and dark are beside them.',
			),
			say(
				'Everything can be done without a mouse. Ctrl+/ shows all keys; or press Ctrl+K and write what you want to do.',
			),
			say('Keys of a single letter, as ? or G E, rest until you switch them on in Settings.'),
			say(
				'No colour stands alone: the vendor has a V and a circle, the partner a P and a square, and a gap has a sign and a shape.',
			),
		],
		alsoCalled: say('zoom, dark, keyboard, shortcut, accessibility, projector, screen reader'),
	},
];
