import type { Quadrant } from '../../../shared/analysis/quadrants.ts';
import { say, term } from '../../../shared/words/spoken.ts';
import { headed, ratingText } from '../../app/ratings/figures.ts';
import { select } from '../../state/route.ts';
import type { MatrixRow } from './matrix-rows.ts';
import classes from './quadrant-list.module.css';

const QUADRANTS = ['fix first', 'keep going', 'let it be', 'more than needed'] as const satisfies readonly Quadrant[];

/** The quadrants as tables, for those who read rather than look. */
export function QuadrantList({ rows }: { readonly rows: readonly MatrixRow[] }) {
	return (
		<div className={classes.list}>
			{QUADRANTS.map((quadrant) => (
				<QuadrantTable key={quadrant} quadrant={quadrant} rows={rows.filter((row) => row.quadrant === quadrant)} />
			))}
		</div>
	);
}

function QuadrantTable({ quadrant, rows }: { readonly quadrant: Quadrant; readonly rows: readonly MatrixRow[] }) {
	return (
		<table className={classes.table}>
			<caption>
				{headed(term(quadrant))} <span>{rows.length}</span>
			</caption>
			{rows.length > 0 && (
				<>
					<thead>
						<tr>
							<th scope="col">{say('Expectation')}</th>
							<th scope="col">{say('Matters')}</th>
							<th scope="col">{say('Met')}</th>
						</tr>
					</thead>
					<tbody>
						{rows.map((row) => (
							<tr key={row.id}>
								<th scope="row">
									<button type="button" title={row.statement ?? undefined} onClick={() => select(row.ref)}>
										{row.number} {row.statement}
									</button>
								</th>
								<td>{row.importance !== null && ratingText(row.importance)}</td>
								<td>
									{row.perceived !== null && ratingText(row.perceived)}
									{row.zone === 'below minimum' && (
										<i role="img" aria-label={say('below minimum')}>
											▼
										</i>
									)}
								</td>
							</tr>
						))}
					</tbody>
				</>
			)}
		</table>
	);
}
