/** What a plan is, and what it does not change: printed under its agreement, and at the foot of what is made from it. */
export const STANDING =
	'This plan records intentions. It changes no contract between the parties and creates no exclusivity, agency or duty to pay; a signed contract prevails.';
