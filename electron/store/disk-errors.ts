/** Turns what the disk says into what a person can act on. */

/** The system's name for a failure (`ENOSPC`), or null for a fault of the program. */
export function errorCode(error: unknown): string | null {
	if (!(error instanceof Error) || !('code' in error) || typeof error.code !== 'string') return null;
	return error.code;
}

const REASONS: Readonly<Record<string, string>> = {
	ENOSPC: 'the disk is full',
	EDQUOT: 'your share of the disk is used up',
	EFBIG: 'the disk does not take a file of this size',
	EIO: 'the disk reports an error',
	EROFS: 'the disk can only be read',
	EACCES: 'this account may not do that there',
	EPERM: 'this account may not do that there',
	EBUSY: 'another program is using it',
	ETXTBSY: 'another program is using it',
	EMFILE: 'too many files are open on this computer',
	ENFILE: 'too many files are open on this computer',
	ENOENT: 'it is not there',
	ENOTDIR: 'part of its path is not a folder',
	EISDIR: 'it is a folder',
	EEXIST: 'the name is taken',
	ENAMETOOLONG: 'its name is too long',
	ELOOP: 'its path leads back to itself',
};

/** The reason as half a sentence, to stand after a colon. */
export function reasonOf(error: unknown): string {
	const code = errorCode(error);
	if (code !== null) return REASONS[code] ?? `the system answered ${code}`;
	return error instanceof Error ? error.message : 'for an unknown reason';
}

/** A check of our own that the disk did not pass: told to a person like the system's errors. */
export class DiskCheckFailed extends Error {}
