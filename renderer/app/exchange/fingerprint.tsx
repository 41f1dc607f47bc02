import classes from './fingerprint.module.css';

/** A key as people read it to each other: groups of four. */
export function Fingerprint({ value }: { readonly value: string }) {
	return <code className={classes.fingerprint}>{value}</code>;
}
