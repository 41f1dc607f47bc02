/** The joint plan as a document: the sections in the order both sides read them, empty ones left out. */

import type { Words } from '../words/words.ts';
import { captioned } from './captioned.ts';
import { bothNames, contextOf, type PlanDocumentInput } from './context.ts';
import { pageWords } from './page-words.ts';
import { capabilityPlan } from './sections/capability-plan.ts';
import { changesSince } from './sections/changes-since.ts';
import { commitments } from './sections/commitments.ts';
import { cover } from './sections/cover.ts';
import { decisions } from './sections/decisions.ts';
import { expectations } from './sections/expectations.ts';
import { funding } from './sections/funding.ts';
import { goals } from './sections/goals.ts';
import { lastYear } from './sections/last-year.ts';
import { measuredOn } from './sections/measured-on.ts';
import { openItems } from './sections/open-items.ts';
import { pivots } from './sections/pivots.ts';
import { progress } from './sections/progress.ts';
import { recordedAgreement } from './sections/recorded-agreement.ts';
import { scorecard } from './sections/scorecard.ts';
import { strategies } from './sections/strategies.ts';
import { transition } from './sections/transition.ts';
import { trust } from './sections/trust.ts';
import { whyThisYear } from './sections/why-this-year.ts';
import { workingAgreement } from './sections/working-agreement.ts';
import type { Block, DocumentTree, Section } from './tree.ts';
import { versionWords } from './version-words.ts';

const SECTIONS = [
	cover,
	scorecard,
	whyThisYear,
	trust,
	strategies,
	measuredOn,
	goals,
	progress,
	expectations,
	capabilityPlan,
	commitments,
	funding,
	transition,
	workingAgreement,
	pivots,
	decisions,
	openItems,
	recordedAgreement,
	changesSince,
	lastYear,
] as const;

/** Pure: the same input gives the same tree. Linear in records, plus what the analysis needs. */
export function planDocument(input: PlanDocumentInput): DocumentTree {
	const context = contextOf(input);
	const { title, language, names, printedOn, words } = context;
	return {
		title,
		language,
		printedOn,
		sides: context.sides,
		header: { left: title, right: bothNames(context.words, names) },
		footer: { left: versionWords(context).running, page: pageWords(words) },
		sections: captioned(
			withContents(
				SECTIONS.map((section) => section(context)).filter((section) => section !== null),
				words,
			),
			words,
		),
	};
}

/** At the foot of the cover, what stands after it. */
function withContents(sections: readonly Section[], { say }: Words): readonly Section[] {
	const titled = sections.flatMap(({ id, title }) => (title === null ? [] : [{ section: id, title }]));
	const entries = titled.map((entry, at) => ({ ...entry, number: String(at + 1) }));
	const contents: readonly Block[] = [
		{ kind: 'space', lines: 1 },
		{ kind: 'contents', label: say('Contents'), entries },
	];
	return sections.map((section) =>
		section.title === null ? { ...section, blocks: [...section.blocks, ...contents] } : section,
	);
}
