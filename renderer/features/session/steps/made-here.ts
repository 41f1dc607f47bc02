/** What was written down while an item of the agenda was on screen, as long as this window is open. */
import { useEffect, useMemo, useRef } from 'react';
import { create } from 'zustand';
import { newIds } from './new-ids.ts';
import { useItemKey } from './pages.ts';

const useMadeStore = create<{ readonly made: Readonly<Record<string, readonly string[]>> }>(() => ({ made: {} }));
const NONE: readonly string[] = [];

/** Those of these records that were made while this item was on screen. `kind` keeps lists of several kinds apart. */
export function useMadeHere<R extends { readonly id: string }>(kind: string, records: readonly R[]): readonly R[] {
	const key = `${useItemKey()} ${kind}`;
	const made = useMadeStore((state) => state.made[key] ?? NONE);
	const before = useRef<ReadonlySet<string> | null>(null);
	useEffect(() => {
		const ids = records.map(({ id }) => id);
		const come = before.current === null ? NONE : newIds(before.current, ids);
		before.current = new Set(ids);
		if (come.length > 0)
			useMadeStore.setState((state) => ({ made: { ...state.made, [key]: [...(state.made[key] ?? []), ...come] } }));
	}, [records, key]);
	return useMemo(() => records.filter(({ id }) => made.includes(id)), [records, made]);
}
