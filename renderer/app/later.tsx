/** The pages of the window are fetched when one is first shown, or before, while nobody waits for anything. */

import { type ComponentType, lazy, Suspense, useState } from 'react';
import { say } from '../../shared/words/spoken.ts';
import { LoadingLine } from '../ui/loading-line.tsx';

type Pages = typeof import('./pages.ts');

/** What a person does first in a window that has just opened comes first. */
const FIRST_LOOK_MS = 2000;

let there: Pages | null = null;

/** A page whose code comes later. Once it is there it is shown at once, as any other component. */
export function later<Props extends object>(pick: (pages: Pages) => ComponentType<Props>): ComponentType<Props> {
	return function Page(props: Props) {
		// It stays what it was when it was first shown: another component would begin anew. What did not come is asked for anew.
		const [Shown] = useState<ComponentType<Props>>(() =>
			there === null ? lazy(async () => ({ default: pick(await getPages()) })) : pick(there),
		);
		return (
			<Suspense fallback={<LoadingLine label={say('Opening the page')} />}>
				<Shown {...props} />
			</Suspense>
		);
	};
}

/** Fetches them in a quiet moment after the first look. What cannot be fetched now is asked for again when shown. */
export function fetchPages(): void {
	setTimeout(() => void getPages().catch(() => undefined), FIRST_LOOK_MS);
}

async function getPages(): Promise<Pages> {
	there ??= await import('./pages.ts');
	return there;
}
