/** How a call is declared, and the inputs that many calls share. */
import * as z from 'zod';
import { say } from '../words/spoken.ts';

export interface Call<Input extends z.ZodType, Answer> {
	readonly input: Input;
	/** Never set: carries the answer's type. */
	readonly answer?: Answer;
	/** True when it changes something on disk: refused while another process owns the data. */
	readonly writes?: true;
}

export const asks =
	<Answer>() =>
	<Input extends z.ZodType>(input: Input): Call<Input, Answer> => ({ input });
export const writes =
	<Answer>() =>
	<Input extends z.ZodType>(input: Input): Call<Input, Answer> => ({ input, writes: true });

export const planId = z.string().regex(/^[A-Za-z0-9_-]{1,64}$/);
export const jobId = z.string().regex(/^[A-Za-z0-9_-]{1,64}$/);
export const party = z.enum(['vendor', 'partner']);
export const penName = z
	.string()
	.trim()
	.min(1, { error: () => say('Say who is writing.') })
	.max(80);
export const pen = z.strictObject({ party: z.enum(['vendor', 'partner', 'joint']), name: penName });
export const ref = z.string().regex(/^[A-Za-z][A-Za-z0-9]*\/[A-Za-z0-9_][A-Za-z0-9_.-]{0,170}$/);
export const field = z.string().regex(/^[A-Za-z][A-Za-z0-9]{0,63}$/);
export const words = z.string().trim().min(1).max(200);
export const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);
