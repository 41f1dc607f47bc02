/** The arrows on the spine: up and down a lane, across it to the card that stands nearest. */
import type { SpineLine } from './spine-lines.ts';

type Lane = 'left' | 'right';

const PAGE = 5;

/** The id of the card a key leads to from another; null where it leads nowhere. */
export function cardByKey(lines: readonly SpineLine[], id: string, key: string): string | null {
	const at = lines.findIndex(({ left, right }) => left?.id === id || right?.id === id);
	const line = lines[at];
	if (line === undefined) return null;
	const lane: Lane = line.left?.id === id ? 'left' : 'right';
	switch (key) {
		case 'ArrowDown':
			return inLane(lines, lane, at + 1, 1);
		case 'ArrowUp':
			return inLane(lines, lane, at - 1, -1);
		case 'PageDown':
			return inLane(lines, lane, Math.min(at + PAGE, lines.length - 1), 1) ?? inLane(lines, lane, lines.length - 1, -1);
		case 'PageUp':
			return inLane(lines, lane, Math.max(at - PAGE, 0), -1) ?? inLane(lines, lane, 0, 1);
		case 'Home':
			return inLane(lines, lane, 0, 1);
		case 'End':
			return inLane(lines, lane, lines.length - 1, -1);
		case 'ArrowLeft':
			return lane === 'right' ? nearest(lines, 'left', at) : null;
		case 'ArrowRight':
			return lane === 'left' ? nearest(lines, 'right', at) : null;
		default:
			return null;
	}
}

function inLane(lines: readonly SpineLine[], lane: Lane, from: number, step: 1 | -1): string | null {
	for (let at = from; at >= 0 && at < lines.length; at += step) {
		const card = lines[at]?.[lane];
		if (card) return card.id;
	}
	return null;
}

/** The card of a lane on this line, else the nearest one, above before below. */
function nearest(lines: readonly SpineLine[], lane: Lane, at: number): string | null {
	for (let distance = 0; distance < lines.length; distance += 1) {
		const card = lines[at - distance]?.[lane] ?? lines[at + distance]?.[lane];
		if (card) return card.id;
	}
	return null;
}
