/** What the plan is, and what it does not change. */
import { paragraph, plain } from '../build.ts';
import type { Section } from '../tree.ts';

export const STANDING =
	'This plan records intentions. It changes no contract between the parties and creates no exclusivity, agency or duty to pay; a signed contract prevails.';

export function standing(): Section {
	return { id: 'standing', title: 'What this plan is', blocks: [paragraph(plain(STANDING))] };
}
