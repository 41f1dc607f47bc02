/**
 * The key pair of this data folder. It signs what leaves; its private half never does. On disk it is readable for this
 * account only, and where the desktop has the system's safe, through that as well.
 */

import { createPrivateKey, generateKeyPairSync, type KeyObject, sign } from 'node:crypto';
import * as z from 'zod';
import { fail, ok, type Result } from '../../shared/base/result.ts';
import { say } from '../../shared/words/spoken.ts';
import type { DataPaths } from '../store/data-paths.ts';
import { createExclusive, keepNames, makeFolder } from '../store/durable-file.ts';
import type { Disk } from '../store/file-system.ts';
import { readWhole } from '../store/read-file.ts';
import { fingerprintOf } from './sign.ts';

export interface ComputerKey {
	/** The 32 bytes of Ed25519, base64url: what a replica's first change carries. */
	readonly publicKey: string;
	readonly fingerprint: string;
	/** Base64url. */
	readonly sign: (statement: string) => string;
}

/** The system's safe, as Electron's safeStorage opens it. */
export interface Safe {
	readonly encrypt: (text: string) => Uint8Array;
	readonly decrypt: (bytes: Uint8Array) => string;
}

const keyFile = z.object({
	version: z.literal(1),
	/** Whether the key went through the system's safe. */
	sealed: z.boolean(),
	/** PKCS 8, base64; sealed or not. */
	key: z.string().max(10_000),
});

const LARGEST = 64 * 1024;

/** Opens the folder's key, or makes it where there is none. Of two processes that make one, both get the same. */
export async function openKey(
	disk: Disk,
	paths: Pick<DataPaths, 'keys' | 'key'>,
	safe: Safe | null = null,
): Promise<Result<ComputerKey>> {
	const there = await readKey(disk, paths, safe);
	if (there.ok || there.error.code !== 'not-found') return there;
	const made = await makeFolder(disk, paths.keys);
	if (!made.ok) return made;
	const pem = generateKeyPairSync('ed25519').privateKey.export({ format: 'der', type: 'pkcs8' }).toString('base64');
	const key = safe === null ? pem : Buffer.from(safe.encrypt(pem)).toString('base64');
	const content = `${JSON.stringify({ version: 1, sealed: safe !== null, key } satisfies z.infer<typeof keyFile>)}\n`;
	const written = await createExclusive(disk, paths.key, Buffer.from(content));
	const kept = written.ok ? await keepNames(disk, paths.keys) : written;
	return kept.ok ? readKey(disk, paths, safe) : kept;
}

/** Reads the folder's key and makes none: for who may only look. */
export async function readKey(
	disk: Disk,
	paths: Pick<DataPaths, 'key'>,
	safe: Safe | null = null,
): Promise<Result<ComputerKey>> {
	const read = await readWhole(disk, paths.key, LARGEST);
	if (!read.ok) return read;
	const damaged = fail(
		'unreadable',
		say(
			'The key of this computer in {path} cannot be read, so copies leave without a signature. It was left as it is.',
			{ path: paths.key },
		),
	);
	try {
		const file = keyFile.safeParse(JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(read.value.bytes)));
		if (!file.success) return damaged;
		const { sealed, key } = file.data;
		if (sealed && safe === null)
			return fail(
				'busy',
				say(
					'The key of this computer lies in the system’s safe, which only the desktop window opens, so copies from here leave without a signature.',
				),
			);
		const pem = sealed && safe !== null ? safe.decrypt(Buffer.from(key, 'base64')) : key;
		return keyOf(createPrivateKey({ key: Buffer.from(pem, 'base64'), format: 'der', type: 'pkcs8' })) ?? damaged;
	} catch {
		return damaged;
	}
}

function keyOf(key: KeyObject): Result<ComputerKey> | null {
	const { x } = key.export({ format: 'jwk' });
	if (key.asymmetricKeyType !== 'ed25519' || typeof x !== 'string') return null;
	return ok({
		publicKey: x,
		fingerprint: fingerprintOf(x),
		sign: (statement) => sign(null, Buffer.from(statement, 'utf8'), key).toString('base64url'),
	});
}
