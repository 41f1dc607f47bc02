/** The ids that have come since, in the order of the list. */
export function newIds(before: ReadonlySet<string>, now: readonly string[]): readonly string[] {
	return now.filter((id) => !before.has(id));
}
