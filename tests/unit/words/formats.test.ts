import { describe, expect, it } from 'vitest';
import { numberFormat } from '../../../shared/base/number-format.ts';
import { formatsOf } from '../../../shared/words/formats.ts';

describe('a number that rounds to nothing', () => {
	it.each([
		['en', 'en-GB', '£0'],
		['de', 'de-DE', '0£'],
		['fr', 'fr-FR', '0£'],
	] as const)('has no minus in %s', (language, locale, money) => {
		const { number, signed, percent, money: amount } = formatsOf(language, locale);
		const shown = [number(-0), number(-0.001), signed(-0), percent(-0.003), amount(-0, 'GBP')];
		expect(shown.map((text) => text.replace(/\s/g, ''))).toEqual(['0', '0', '0', '0%', money]);
		expect([number(-0.5), signed(-2)].every((text) => text.startsWith('−'))).toBe(true);
	});

	it('has none on a screen', () => {
		const { format } = numberFormat({ style: 'percent' });
		expect([-0, -0.003, -0.01].map(format)).toEqual(['0%', '0%', '-1%']);
	});
});
