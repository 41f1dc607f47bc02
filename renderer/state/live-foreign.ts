/** What somebody wrote in a column that is not theirs, until a person here says to have seen it. */
import { create } from 'zustand';
import { useLive } from './live.ts';

const NONE: readonly string[] = [];

const useRead = create<{ readonly sentences: readonly string[] }>(() => ({ sentences: NONE }));

export function useUnreadForeign(): readonly string[] {
	const foreign = useLive()?.foreign ?? NONE;
	const read = useRead(({ sentences }) => sentences);
	return foreign.filter((sentence) => !read.includes(sentence));
}

export function readForeign(sentence: string): void {
	useRead.setState(({ sentences }) => ({ sentences: [...sentences, sentence] }));
}
