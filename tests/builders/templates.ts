import { checkTemplate } from '../../shared/plan/template-schema.ts';

/** The text of a template that comes with the program, held to the shape. */
export const readTemplate = (text: string) => checkTemplate(JSON.parse(text));
