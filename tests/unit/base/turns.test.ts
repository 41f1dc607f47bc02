import { expect, it } from 'vitest';
import { Turns } from '../../../shared/base/turns.ts';

it('turns are taken one after another, also after one that fails, and are over once the last one is', async () => {
	const turns = new Turns();
	const told: string[] = [];
	const act = (name: string, work: () => Promise<unknown>) =>
		turns.take(async () => {
			told.push(`${name} begins`);
			await work().finally(() => told.push(`${name} ends`));
			return name;
		});
	const first = act('first', () => new Promise((done) => setTimeout(done, 5)));
	const second = act('second', () => Promise.reject(new Error('a full disk')));
	const third = act('third', () => Promise.resolve());
	await expect(second).rejects.toThrow('a full disk');
	await turns.over();
	expect(await Promise.all([first, third])).toEqual(['first', 'third']);
	expect(told).toEqual(['first', 'second', 'third'].flatMap((name) => [`${name} begins`, `${name} ends`]));
});
