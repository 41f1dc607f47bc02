const ALPHABET = 'abcdefghijkmnpqrstuvwxyz23456789';

/** 60 random bits in twelve letters and digits: an id for a new record, without the dash that joins two of them. */
export function mintId(): string {
	return [...crypto.getRandomValues(new Uint8Array(12))].map((byte) => ALPHABET[byte % ALPHABET.length]).join('');
}
