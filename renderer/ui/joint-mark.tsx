/** The circle, the square and the lens they share: both sides together. `Brand` is the same drawing, filled. */
import classes from './joint-mark.module.css';

export function JointMark({ size = 1, title }: { readonly size?: number; readonly title?: string }) {
	return (
		// biome-ignore lint/a11y/noSvgWithoutTitle: named by its label, or hidden beside words that name it
		<svg
			className={classes.joint}
			style={{ width: `${size * 1.21875}rem`, height: `${size * 0.8125}rem` }}
			viewBox="0 0 36 24"
			{...(title ? { role: 'img', 'aria-label': title } : { 'aria-hidden': true })}
		>
			<circle cx="13" cy="12" r="9.5" className={classes.circle} />
			<rect x="14.2" y="2.8" width="18.4" height="18.4" rx="3.6" className={classes.square} />
			<path
				d="M14.2 6.4A3.6 3.6 0 0 1 16.34 3.11A9.5 9.5 0 0 1 16.34 20.89A3.6 3.6 0 0 1 14.2 17.6z"
				className={classes.lens}
			/>
		</svg>
	);
}

export function Brand({ size = 1 }: { readonly size?: number }) {
	return (
		<svg
			className={classes.brand}
			style={{ width: `${size * 1.6875}rem`, height: `${size * 1.125}rem` }}
			viewBox="0 0 36 24"
			aria-hidden="true"
		>
			<circle cx="13" cy="12" r="10" className={classes.brandCircle} />
			<rect x="13.5" y="2.2" width="19.6" height="19.6" rx="4" className={classes.brandSquare} />
			<path
				d="M13.5 6.2A4 4 0 0 1 16.06 2.47A10 10 0 0 1 16.06 21.53A4 4 0 0 1 13.5 17.8z"
				className={classes.brandLens}
			/>
		</svg>
	);
}
