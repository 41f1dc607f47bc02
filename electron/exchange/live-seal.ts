/** What the server sees of a session: sealed bytes, and numbers that mean nothing without the key. */
import { createCipheriv, createDecipheriv, createHmac, hkdfSync, randomBytes } from 'node:crypto';
import type { ChangeId } from '../../shared/ledger/change.ts';
import type { Invitation } from './live-code.ts';

/** `log`: changes, which the server keeps. `here`: who is here, which it passes on and forgets. */
export type Channel = 'log' | 'here';

const VERSION = 1;
const NONCE_BYTES = 12;
const TAG_BYTES = 16;
/** What sealing adds to a message. */
export const SEAL_BYTES = 1 + NONCE_BYTES + TAG_BYTES;

export class Seal {
	readonly #contentKey: Uint8Array;
	readonly #numberKey: Uint8Array;
	readonly #bound: string;

	constructor({ key, session, planId }: Pick<Invitation, 'key' | 'session' | 'planId'>) {
		const derive = (purpose: string) =>
			new Uint8Array(hkdfSync('sha256', key, session, `covalent live ${purpose}`, 32));
		this.#contentKey = derive('content');
		this.#numberKey = derive('numbers');
		this.#bound = `covalent live ${VERSION}\n${planId}\n${session}`;
	}

	close(channel: Channel, content: Uint8Array): Uint8Array {
		const nonce = randomBytes(NONCE_BYTES);
		const cipher = createCipheriv('aes-256-gcm', this.#contentKey, nonce);
		cipher.setAAD(Buffer.from(`${this.#bound}\n${channel}`));
		return Buffer.concat([Uint8Array.of(VERSION), nonce, cipher.update(content), cipher.final(), cipher.getAuthTag()]);
	}

	/** Null for what was not sealed with this key, for this plan, session and channel. */
	open(channel: Channel, sealed: Uint8Array): Uint8Array | null {
		if (sealed.length < SEAL_BYTES || sealed[0] !== VERSION) return null;
		const nonce = sealed.subarray(1, 1 + NONCE_BYTES);
		const decipher = createDecipheriv('aes-256-gcm', this.#contentKey, nonce, { authTagLength: TAG_BYTES });
		decipher.setAAD(Buffer.from(`${this.#bound}\n${channel}`));
		decipher.setAuthTag(sealed.subarray(-TAG_BYTES));
		try {
			return Buffer.concat([decipher.update(sealed.subarray(1 + NONCE_BYTES, -TAG_BYTES)), decipher.final()]);
		} catch {
			return null;
		}
	}

	/** The number by which the server knows a message again: the same for the same changes, and for nobody else. */
	numberOf(ids: readonly ChangeId[], again = ''): string {
		return createHmac('sha256', this.#numberKey)
			.update(`${ids.join(' ')}\n${again}`)
			.digest('base64url');
	}
}
