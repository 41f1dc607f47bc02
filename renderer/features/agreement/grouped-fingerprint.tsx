import classes from './grouped-fingerprint.module.css';

/** A fingerprint as two people read it to each other: two rows of four groups. Nothing where there is none yet. */
export function GroupedFingerprint({ value }: { readonly value: string | null }) {
	if (value === null) return null;
	return (
		<p className={classes.groups}>
			{value.split(' ').map((group, at) => (
				// biome-ignore lint/suspicious/noArrayIndexKey: the groups of one fixed fingerprint
				<code key={at}>{group}</code>
			))}
		</p>
	);
}
