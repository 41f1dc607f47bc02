/** Pictures of the guide, taken by the tests in each language the window speaks. */
import { spoken } from '../../../shared/words/spoken.ts';

const addresses = import.meta.glob<string>('../../../resources/guide/*/*.webp', {
	eager: true,
	query: '?url',
	import: 'default',
});

/** Where the picture of this room lies, its screen in the reader’s language. */
export function pictureOf(room: 'plan' | 'trust' | 'matrix' | 'commitments' | 'exchange' | 'document'): string {
	const path = `../../../resources/guide/${spoken().language}/${room}.webp`;
	const address = addresses[path];
	if (address === undefined) throw new Error(`The guide has no picture at ${path}.`);
	return address;
}
