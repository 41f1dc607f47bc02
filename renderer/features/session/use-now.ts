import { useEffect, useState } from 'react';

const SECOND_MS = 1000;

/** This computer's time, renewed each second while something is counting. */
export function useNow(counts: boolean): number {
	const [now, setNow] = useState(Date.now);
	useEffect(() => {
		setNow(Date.now());
		if (!counts) return;
		const timer = setInterval(() => setNow(Date.now()), SECOND_MS);
		return () => clearInterval(timer);
	}, [counts]);
	return now;
}
