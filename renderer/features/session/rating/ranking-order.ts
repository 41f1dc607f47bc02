/** An order of goals while it is being given: which goal has which place. Pure, so that keys and dragging agree. */
import type { PersonalBallot } from '../../../../shared/plan/ballots.ts';

/** A question and the place it has been given; null while it has none. */
export type Placed = readonly (readonly [question: string, place: number | null])[];

export function placesIn(questions: readonly { readonly id: string }[], given: PersonalBallot): Placed {
	return questions.map(({ id }) => {
		const place = given[id];
		return [id, typeof place === 'number' ? place : null];
	});
}

/** In the order of their places; those without one after them, as they were asked. */
export function inOrder(placed: Placed): readonly string[] {
	const place = ([, at]: Placed[number]) => at ?? Number.POSITIVE_INFINITY;
	return [...placed].sort((a, b) => (place(a) === place(b) ? 0 : place(a) - place(b))).map(([question]) => question);
}

/** The goal moved to a place of the list, from 0, and everything counted anew. */
export function moved(order: readonly string[], question: string, to: number): Placed {
	const others = order.filter((each) => each !== question);
	const at = Math.max(0, Math.min(to, others.length));
	return [...others.slice(0, at), question, ...others.slice(at)].map((each, index) => [each, index + 1]);
}

/** A digit typed for a goal: the place itself, or with more than nine goals the second digit of one. */
export function typedPlace(digit: number, before: number | null, count: number): number | null {
	const longer = before === null ? digit : before * 10 + digit;
	if (count > 9 && longer >= 1 && longer <= count) return longer;
	return digit >= 1 && digit <= count ? digit : before;
}

/** True where two goals were given one place. */
export function hasTwoInOnePlace(placed: Placed): boolean {
	const places = placed.flatMap(([, place]) => (place === null ? [] : [place]));
	return new Set(places).size < places.length;
}
