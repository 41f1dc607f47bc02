/** The colours of the two sides on paper: the house’s own, or the companies’, made so that every word can be read. */
import type { Side } from './tree.ts';

/** Six hex digits without a mark before them. */
export interface SideLook {
	/** The mark, its letter, and lines: at least 4.5 to 1 on white and on the tint. */
	readonly mark: string;
	/** Words on the tint: at least 7 to 1. */
	readonly ink: string;
	readonly tint: string;
	readonly wash: string;
}

export type Sides = Readonly<Record<Side, SideLook>>;

export const HOUSE: Sides = {
	vendor: { mark: '0A62AD', ink: '074C88', tint: 'E9F2FB', wash: 'F5F9FD' },
	partner: { mark: 'B8500C', ink: '8F3D07', tint: 'FDF0E5', wash: 'FEF9F4' },
	joint: { mark: '544E6B', ink: '423C58', tint: 'F1EFF6', wash: 'FAF9FC' },
};

/** The shape that doubles a side's colour and letter, whole and hollow. */
export const SHAPE: Readonly<Record<Side, { readonly whole: string; readonly hollow: string }>> = {
	vendor: { whole: '●', hollow: '○' },
	partner: { whole: '■', hollow: '□' },
	joint: { whole: '◆', hollow: '◇' },
};

const WHITE = 'FFFFFF';
const READABLE = 4.5;
const EASILY_READABLE = 7;

/**
 * A side’s look from its two colours, `#RRGGBB`: the first for mark and lines, the second for grounds. One alone serves
 * for both; none is the house’s. A pale colour is darkened, as far as its words need.
 */
export function companyLook(main: string | null, second: string | null, house: SideLook): SideLook {
	const [line, ground] = [main ?? second, second ?? main].map((colour) => colour?.replace('#', '').toUpperCase());
	if (line === undefined || ground === undefined) return house;
	const tint = mixed(ground, WHITE, 0.11);
	return {
		mark: darkened(line, READABLE, tint),
		ink: darkened(line, EASILY_READABLE, tint),
		tint,
		wash: mixed(ground, WHITE, 0.05),
	};
}

/** Whether a company’s first colour is printed as it was given, or darker so that it can be read. */
export function isPrintedDarker(main: string, second: string | null): boolean {
	return companyLook(main, second, HOUSE.joint).mark !== main.replace('#', '').toUpperCase();
}

/** From 1 to 21, by WCAG 2.2 (relative luminance of sRGB). */
export function contrast(one: string, other: string): number {
	const [light = 0, dark = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
	return (light + 0.05) / (dark + 0.05);
}

function luminance(colour: string): number {
	const [red = 0, green = 0, blue = 0] = channels(colour).map((channel) => {
		const share = channel / 255;
		return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
	});
	return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** The same hue, as much darker as the contrast needs. Black on a tint has more than is ever asked for. */
function darkened(colour: string, atLeast: number, ground: string): string {
	for (let share = 1; share > 0; share -= 0.02) {
		const darker = mixed(colour, '000000', share);
		if (contrast(darker, ground) >= atLeast) return darker;
	}
	return '000000';
}

/** `share` of the first, the rest of the second. */
function mixed(one: string, other: string, share: number): string {
	const rest = channels(other);
	return channels(one)
		.map((channel, at) => Math.round(channel * share + (rest[at] ?? 0) * (1 - share)))
		.map((channel) => channel.toString(16).padStart(2, '0'))
		.join('')
		.toUpperCase();
}

function channels(colour: string): readonly number[] {
	return [0, 2, 4].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));
}
