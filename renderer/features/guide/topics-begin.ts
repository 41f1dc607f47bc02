import { say } from '../../../shared/words/spoken.ts';
import { pictureOf } from './picture-of.ts';
import type { Topic } from './topic.ts';

export const BEGIN: readonly Topic[] = [
	{
		id: 'first-minutes',
		title: say('The first ten minutes'),
		group: 'Begin',
		room: 'home',
		says: [
			say(
				'A joint plan is written by two companies: one sells technology, the other brings it to customers. Each side writes its own column. What stands between them is what both agreed.',
			),
			say('Everything stays on this computer until you hand it over. There is no account and no portal.'),
		],
		steps: [
			say(
				'Open the sample plan on the first page. It is whole, and yours to try things in: nothing you do there reaches anyone.',
			),
			say('Walk down the rail on the left, from Trust to Document. Each room has one question that both sides answer.'),
			say(
				'Go back to Plans, press New plan, and pick the template that is nearest. It brings topics and questions, not answers.',
			),
			say('In Plan, write your side’s position on two or three topics. A sentence each is plenty.'),
			say('In Document, see the plan as it will be printed, and export it.'),
			say('In Exchange, hand a copy over. The other side writes its column and hands one back; nothing is retyped.'),
		],
		alsoCalled: say('start, begin, introduction, help, tutorial'),
	},
	{
		id: 'two-voices',
		title: say('Two voices, and who writes what'),
		group: 'Begin',
		picture: {
			src: pictureOf('plan'),
			alt: say('A plan with the vendor’s column on the left, the partner’s on the right, the agreed text between.'),
		},
		says: [
			say(
				'A field belongs to the vendor, to the partner, or to both. What is blue and marked V is the vendor’s; what is orange and marked P is the partner’s.',
			),
			say(
				'At the foot of the rail stands whose pen you hold: “Writing as …”. Press it to pass the pen, to the other side when it sits beside you, or to both for what you write together. Where a field is not yours to write, the pointer says why.',
			),
			say(
				'Nobody overwrites anybody. Where both sides wrote in one place without knowing of each other, both versions are kept until a person chooses.',
			),
		],
		alsoCalled: say('pen, permission, locked, writing as, column'),
	},
	{
		id: 'agreeing',
		title: say('Agreeing to words'),
		group: 'Begin',
		says: [
			say(
				'A side agrees to the exact words in front of it: the circle is the vendor’s yes, the square the partner’s. Filled means yes.',
			),
			say(
				'Change the words, and both yeses are lifted and the page says so. That way nobody has ever agreed to something they did not read.',
			),
		],
		alsoCalled: say('seal, yes, circle, square, agreed by'),
	},
	{
		id: 'templates',
		title: say('Templates of your own'),
		group: 'Begin',
		says: [
			say(
				'A template keeps how you plan: topics, goals and how they are measured, expectations with their categories, skills, meetings with their agendas, the escalation ladder, rules, and what the two sides are called. It keeps nothing of what you planned: no positions, ratings, targets, money, people, yeses, and nothing private.',
			),
			say(
				'Where kept words name a company, a person or an amount, those are taken out and the row is marked “read again”.',
			),
			say(
				'A plan remembers its template and the version. When a newer version comes, Plan shows, under Frame, what it would add: each row is taken or left. A side’s own expectations are taken by that side. Both sides may take the same rows apart; they meet in one.',
			),
		],
		steps: [
			say('Open a plan that works. In Plan, under Frame, choose “Make a template of this plan”.'),
			say(
				'Give it a title, read the rows, and leave out what belongs to this partner alone. Commitments are left out until you take one along.',
			),
			say('Keep it. It stands among the templates of a new plan, after those that come with Covalent.'),
			say(
				'Share it as a file for the other side or for colleagues; they drop it on their window. Change it later, and it is kept as the next version.',
			),
		],
		alsoCalled: say('template, save as template, version, reuse, share, jbpt'),
	},
	{
		id: 'undo',
		title: say('Undo, history and what is saved'),
		group: 'Begin',
		says: [
			say(
				'What you write is on the disk before the badge at the top says “Saved on this computer”. There is no save button.',
			),
			say(
				'Ctrl+Z takes back what you did, one step at a time, and never what the other side wrote. History shows who wrote what and when, for a row or for the whole plan.',
			),
			say('What you tried and took back at home stays at home: only what stands when you hand over leaves.'),
		],
		alsoCalled: say('save, mistake, back, earlier'),
	},
];
