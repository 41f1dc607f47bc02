/** How much of a thing the doors take or show at once. By themselves: the window opens without what checks calls. */

/** Of a CRM export, in bytes. */
export const CSV_LIMIT = 256 * 1024 * 1024;
/** Of one part of a file that is handed in, in bytes. */
export const PART_BYTES = 2 * 1024 * 1024;
/** Rows of an export with problems are listed up to this many; the count is of all of them. */
export const MOST_PROBLEMS = 5000;
/** Rows behind a total come this many at a time. */
export const ROWS_AT_ONCE = 500;
/** Changes that leave or come in are listed up to this many; the counts are of all of them. */
export const MOST_LISTED = 2000;
