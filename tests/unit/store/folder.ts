/** A real folder of its own for each test, and the lines tests write into it. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach } from 'vitest';
import type { Result } from '../../../shared/base/result.ts';

const made: string[] = [];

afterEach(() => {
	for (const folder of made.splice(0)) rmSync(folder, { recursive: true, force: true });
});

export function newFolder(): string {
	const folder = mkdtempSync(join(tmpdir(), 'covalent-store-'));
	made.push(folder);
	return folder;
}

export function line(number: number, text = 'Cloud ARR'): string {
	return JSON.stringify({ replica: 'k3f9', seq: number, edits: [['goals/g1', 'title', `${text} ${number}`]] });
}

export function lines(count: number, from = 1): readonly string[] {
	return Array.from({ length: count }, (_, index) => line(from + index));
}

export function must<Value>(result: Result<Value>): Value {
	if (!result.ok) throw new Error(result.error.message);
	return result.value;
}

export function messageOf(result: Result<unknown>): string {
	return result.ok ? 'ok' : result.error.message;
}
