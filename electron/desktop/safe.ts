import { safeStorage } from 'electron';
import type { Safe } from '../agreement/keys.ts';

/** The system's safe, where this system has one that keeps a secret; known only once the app is ready. */
export function systemSafe(): { readonly safe?: Safe } {
	if (!safeStorage.isEncryptionAvailable()) return {};
	// Without a keyring Linux seals with a password that everyone knows: that keeps nothing, and shuts the other doors out.
	if (process.platform === 'linux' && safeStorage.getSelectedStorageBackend() === 'basic_text') return {};
	return {
		safe: {
			encrypt: (text) => safeStorage.encryptString(text),
			decrypt: (bytes) => safeStorage.decryptString(Buffer.from(bytes)),
		},
	};
}
