import { type RefObject, useLayoutEffect, useState } from 'react';

/** The width of an element in rem: what fits depends on the scale of the type as much as on the window. */
export function useWidthInRem(element: RefObject<HTMLElement | null>): number {
	const [width, setWidth] = useState(100);
	useLayoutEffect(() => {
		const target = element.current;
		if (!target) return;
		const measure = () => {
			const rem = Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
			setWidth(Math.floor(target.clientWidth / rem));
		};
		const observer = new ResizeObserver(measure);
		observer.observe(target);
		measure();
		return () => observer.disconnect();
	}, [element]);
	return width;
}
