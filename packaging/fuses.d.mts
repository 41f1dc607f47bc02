export function wrongFuses(program: string): Promise<readonly string[]>;
export function programsIn(dist: string): readonly string[];
