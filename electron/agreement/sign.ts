/** Ed25519 signatures over statements, and the fingerprint by which people compare a key on the phone. */
import { createHash, createPublicKey, verify } from 'node:crypto';

/** The first 96 bits of the SHA-256 of the 32 bytes of a public key, in six groups of four hex digits. */
export function fingerprintOf(publicKey: string): string {
	const digits = createHash('sha256').update(Buffer.from(publicKey, 'base64url')).digest('hex').slice(0, 24);
	return digits.replace(/(.{4})(?=.)/g, '$1 ');
}

/** Whether somebody who has the private half of this key signed exactly this statement. Never throws. */
export function isSignedBy(publicKey: string, statement: string, signature: string): boolean {
	try {
		const key = createPublicKey({ key: { kty: 'OKP', crv: 'Ed25519', x: publicKey }, format: 'jwk' });
		const bytes = Buffer.from(signature, 'base64url');
		// Some characters of the text decode to the same bytes; one signature has one form.
		return bytes.toString('base64url') === signature && verify(null, Buffer.from(statement, 'utf8'), key, bytes);
	} catch {
		return false;
	}
}
