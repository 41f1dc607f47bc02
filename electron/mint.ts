import { randomBytes } from 'node:crypto';

const ALPHABET = 'abcdefghijkmnpqrstuvwxyz23456789';

/** 60 random bits in twelve letters and digits that are not mistaken for each other. */
export function mintId(): string {
	return [...randomBytes(12)].map((byte) => ALPHABET[byte % ALPHABET.length]).join('');
}

/** 32 random bytes as hex: what a locked ballot is salted with, so that its few numbers cannot be guessed. */
export function mintSalt(): string {
	return randomBytes(32).toString('hex');
}
