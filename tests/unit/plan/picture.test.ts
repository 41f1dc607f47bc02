import { randomBytes } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { MOST_BYTES, pictureFrom, pictureIn } from '../../../shared/plan/picture.ts';
import { seeded } from '../../figures/report.ts';
import { chunk, jpeg, ONE_PIXEL_PNG, png, segment } from './pictures.ts';

const SECRET = Buffer.from('Taken at 51.4545, -2.5879 by Ana Ruiz', 'latin1');
const kept = (bytes: Uint8Array) => {
	const read = pictureFrom(bytes);
	return read.ok ? Buffer.from(read.value.data, 'base64') : read.error.message;
};

describe('a picture that travels in the plan', () => {
	it('is known by its bytes: size and type of a PNG and of a JPEG', () => {
		expect(pictureFrom(png({ width: 3, height: 2 }))).toMatchObject({
			ok: true,
			value: { type: 'png', width: 3, height: 2 },
		});
		expect(pictureFrom(jpeg({ width: 40, height: 20 }))).toMatchObject({
			ok: true,
			value: { type: 'jpg', width: 40, height: 20 },
		});
	});

	it('leaves behind everything that is not drawn: text, place, camera, and what hangs on behind its end', () => {
		const told = [chunk('tEXt', SECRET), chunk('eXIf', SECRET), chunk('iCCP', SECRET)];
		expect(kept(png({ before: told, after: SECRET }))).toEqual(png());
		const segments = [segment(0xe0, SECRET), segment(0xe1, SECRET), segment(0xe2, SECRET), segment(0xfe, SECRET)];
		expect(kept(Buffer.concat([jpeg({ told: segments }), SECRET]))).toEqual(jpeg());
	});

	it.each([
		['nothing', Buffer.alloc(0)],
		['a page', Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>')],
		['a GIF', Buffer.from('GIF89a........')],
		['a program named logo.png', Buffer.from('MZ\u0090\u0000')],
		['half a PNG', png().subarray(0, 40)],
		['half a JPEG', jpeg().subarray(0, 60)],
		['a PNG whose sum does not fit', Buffer.from(png()).fill(1, 45, 46)],
		['a PNG with a part that is not known', png({ before: [chunk('XIDE', SECRET)] })],
		[
			'a PNG that promises more than it holds',
			Buffer.concat([png().subarray(0, 33), Buffer.from([0x7f, 0xff, 0xff, 0xff])]),
		],
	])('is refused in one sentence where it is %s', (_, bytes) => {
		expect(kept(bytes)).toBe('This is not a whole PNG or JPEG picture.');
	});

	it('is refused where it is too large: in pixels, in bytes, as a file', () => {
		expect(kept(png({ width: 60_000, height: 60_000, pixels: new Uint8Array(9) }))).toBe(
			'This picture is 60000 by 60000 pixels: at most 2000 on a side fit.',
		);
		expect(kept(png({ pixels: randomBytes(MOST_BYTES) }))).toBe(
			'This picture has 49 KB: at most 48 fit. Save it smaller, or with fewer colours.',
		);
		expect(kept(new Uint8Array(9_000_000))).toBe('This file is larger than 8 MB: a logo is a small picture.');
	});

	it('counts in a plan only as it was cleaned here', () => {
		expect(pictureIn(ONE_PIXEL_PNG)).toMatchObject({ type: 'png', width: 1, height: 1 });
		expect(pictureIn(png({ before: [chunk('tEXt', SECRET)] }).toString('base64'))).toBeNull();
		for (const text of ['', 'A', '====', 'not base64', `${ONE_PIXEL_PNG}\n`, ` ${ONE_PIXEL_PNG}`])
			expect(pictureIn(text)).toBeNull();
	});

	it('with any bit flipped is refused or still a small clean picture, and never throws (seed 7)', () => {
		const dice = seeded(7);
		const originals = [
			png({ width: 4, height: 4, before: [chunk('tEXt', SECRET)] }),
			jpeg({ told: [segment(0xe1, SECRET)] }),
		];
		for (let n = 0; n < 4000; n += 1) {
			const bytes = Buffer.from(originals[n % 2] ?? []);
			const at = dice(bytes.length);
			bytes[at] = (bytes[at] ?? 0) ^ (1 << dice(8));
			const read = pictureFrom(bytes.subarray(0, n % 5 === 0 ? dice(bytes.length) : bytes.length));
			if (!read.ok) continue;
			expect(pictureIn(read.value.data)).toEqual(read.value);
			expect(Buffer.from(read.value.data, 'base64').includes(SECRET)).toBe(false);
		}
	});
});
