/** How the house looks on paper: colours, sizes, measures. Word counts in twentieths of a point. */
import type { Sides } from '../../shared/document/look.ts';
import type { Ground } from '../../shared/document/tree.ts';

export const SANS = 'Calibri';
/** Sans argues, serif agrees. */
export const SERIF = 'Cambria';
/** Circle and square are not in Calibri; Word and LibreOffice fall back alike from this one. */
export const SIGNS = 'Segoe UI Symbol';

export const PAGE = { width: 11906, height: 16838, margin: 964, top: 992, bottom: 822, header: 482 } as const;
export const TEXT_WIDTH = PAGE.width - 2 * PAGE.margin;

export const COLOUR = {
	ink: '1F1E27',
	heading: '2B2740',
	subheading: '423C58',
	quiet: '5F5D6D',
	rule: 'D5D3DD',
	headRule: '9E97B8',
	head: 'F1EFF6',
	breach: '970B38',
	breachInk: '850A31',
	breachTint: 'FBE8ED',
	white: 'FFFFFF',
} as const;

export function groundFill(ground: Ground, sides: Sides): string {
	switch (ground) {
		case 'breach':
			return COLOUR.breach;
		case 'breach tint':
			return COLOUR.breachTint;
		case 'vendor':
		case 'partner':
		case 'joint':
			return sides[ground].wash;
	}
}
