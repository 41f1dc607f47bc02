import classes from './loading-line.module.css';

/** A line that fills while something is fetched, with what it is in words. `done` from 0 to 1, or unknown. */
export function LoadingLine({ label, done }: { readonly label: string; readonly done?: number | undefined }) {
	return (
		<div className={classes.wrap} role="status">
			<div className={classes.track} data-unknown={done === undefined || undefined}>
				<i style={{ width: done === undefined ? '30%' : `${Math.round(done * 100)}%` }} />
			</div>
			<span>{label}</span>
		</div>
	);
}
