/** From the root of the project, in order. */
export function suiteFiles(): readonly string[];
export function testsIn(path: string): readonly string[];
