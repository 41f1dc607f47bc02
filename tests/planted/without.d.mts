/** Test files without a planted fault, and why. */
export const WITHOUT: Readonly<Record<string, string>>;
