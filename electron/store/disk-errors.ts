/** Turns what the disk says into what a person can act on. */
import { say } from '../../shared/words/spoken.ts';

/** The system's name for a failure (`ENOSPC`), or null for a fault of the program. */
export function errorCode(error: unknown): string | null {
	if (!(error instanceof Error) || !('code' in error) || typeof error.code !== 'string') return null;
	return error.code;
}

const REASONS: Readonly<Record<string, () => string>> = {
	ENOSPC: () => say('the disk is full'),
	EDQUOT: () => say('your share of the disk is used up'),
	EFBIG: () => say('the disk does not take a file of this size'),
	EIO: () => say('the disk reports an error'),
	EROFS: () => say('the disk can only be read'),
	EACCES: () => say('this account may not do that there'),
	EPERM: () => say('this account may not do that there'),
	EBUSY: () => say('another program is using it'),
	ETXTBSY: () => say('another program is using it'),
	EMFILE: () => say('too many files are open on this computer'),
	ENFILE: () => say('too many files are open on this computer'),
	ENOENT: () => say('it is not there'),
	ENOTDIR: () => say('part of its path is not a folder'),
	EISDIR: () => say('it is a folder'),
	EEXIST: () => say('the name is taken'),
	ENAMETOOLONG: () => say('its name is too long'),
	ELOOP: () => say('its path leads back to itself'),
};

/** The reason as half a sentence, to stand after a colon. */
export function reasonOf(error: unknown): string {
	const code = errorCode(error);
	if (code !== null) return REASONS[code]?.() ?? say('the system answered {code}', { code });
	return error instanceof Error ? error.message : say('for an unknown reason');
}

/** A check of our own that the disk did not pass: told to a person like the system's errors. */
export class DiskCheckFailed extends Error {}
