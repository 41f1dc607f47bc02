export function figuresPage(reached: Readonly<Record<string, unknown>>): string;
