/** German and French are complete for what is used, and hold nothing that is not. */
import { IntlMessageFormat } from 'intl-messageformat';
import { describe, expect, it } from 'vitest';
import { german } from '../../../shared/words/de/catalogue.ts';
import { french } from '../../../shared/words/fr/catalogue.ts';
import { baseOf, type Catalogue } from '../../../shared/words/words.ts';
import { declaredTexts, givenTexts, TRANSLATED } from '../../builders/used-texts.ts';

const { given, unread } = givenTexts(TRANSLATED);
const saidAnywhere = givenTexts(['renderer', 'shared', 'electron']).given.map(({ text }) => text);
const used = [...new Set([...given.map(({ text }) => text), ...declaredTexts()])].sort();

describe('the texts in the source', () => {
	it('are read from it word by word: nothing that is said is put together at run time', () => {
		expect(unread).toEqual([]);
	});

	it('are said by the core when somebody asks, not while its modules are loaded', () => {
		expect(givenTexts(['shared', 'electron']).tooEarly).toEqual([]);
	});

	it('begin and end without a space, and can be read', () => {
		expect(used.filter((text) => text !== text.trim() || text === '')).toEqual([]);
		for (const text of used) expect(() => argumentsOf(text), text).not.toThrow();
	});
});

describe.each([
	['German', 'de', german, /“[^“]*”|\s:|«/],
	['French', 'fr', french, /[“”„]|[^\u00A0\s\d:]:(?!\d)|[^\u202F]\?|« /],
] as const)('the %s catalogue', (_, folder, catalogue, wrong) => {
	it('has every text that is used', () => {
		expect(used.filter((text) => !Object.hasOwn(catalogue, text))).toEqual([]);
	});

	it('has each of them in one file alone', async () => {
		const files = import.meta.glob<Record<string, Catalogue>>('../../../shared/words/{de,fr}/*.ts', { eager: true });
		const keys = Object.entries(files)
			.filter(([path]) => path.includes(`/${folder}/`) && !path.endsWith('/catalogue.ts'))
			.flatMap(([, exported]) => Object.values(exported).flatMap((texts) => Object.keys(texts)));
		expect(keys.filter((text, at) => keys.indexOf(text) !== at)).toEqual([]);
	});

	it('has none that is not', () => {
		const known = new Set([...used, ...saidAnywhere]);
		expect(Object.keys(catalogue).filter((text) => !known.has(text))).toEqual([]);
	});

	it('fills the same places, in plurals of the same number, and owns nothing the English way', () => {
		const differing = Object.entries(catalogue).filter(
			([text, translated]) => JSON.stringify(argumentsOf(text)) !== JSON.stringify(argumentsOf(translated)),
		);
		expect(differing).toEqual([]);
		expect(Object.values(catalogue).filter((text) => /_s\}/.test(text))).toEqual([]);
	});

	it('has words in every text, with quotes and signs as the language sets them', () => {
		expect(Object.entries(catalogue).filter(([, text]) => text.trim() === '' || text !== text.trim())).toEqual([]);
		const typed = Object.values(catalogue).map((text) =>
			text.replace(/\{(\w+), plural,.*\}/, '{$1}').replace(/\w+:\/\/\S+/, ''),
		);
		expect(typed.filter((text) => wrong.test(text))).toEqual([]);
	});
});

type Elements = ReturnType<IntlMessageFormat['getAst']>;
/** As the parser numbers the kinds of elements. */
const [ARGUMENT, PLURAL] = [1, 6] as const;

/** Every argument with its kind, by the value it is made from: `{Name_s}` and `{name}` are one. */
function argumentsOf(text: string): readonly string[] {
	const found = new Set<string>();
	const visit = (elements: Elements): void => {
		for (const element of elements) {
			if (element.type === ARGUMENT) found.add(baseOf(element.value));
			if (element.type !== PLURAL) continue;
			found.add(`${baseOf(element.value)}, plural`);
			for (const option of Object.values(element.options)) visit(option.value);
		}
	};
	visit(new IntlMessageFormat(text, 'en', undefined, { ignoreTag: true }).getAst());
	return [...found].sort();
}
