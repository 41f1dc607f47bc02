import type { TemplateSummary } from '../../../shared/contract/app.ts';
import { say, term } from '../../../shared/words/spoken.ts';
import { TemplateIcon } from '../../app/template-icon.tsx';
import { hrefOf } from '../../state/route.ts';
import classes from './templates.module.css';

export interface TemplateListProps {
	readonly templates: readonly TemplateSummary[];
	readonly current: string | null;
}

/** One's own first: they are what a person comes for. */
export function TemplateList({ templates, current }: TemplateListProps) {
	const own = templates.filter((template) => template.own);
	const others = templates.filter((template) => !template.own);
	return (
		<nav className={classes.list} aria-label={say('Templates')}>
			<h2>{say('Your own')}</h2>
			{own.length === 0 ? (
				<p className={classes.quiet}>{say('None yet. Make one of a plan that works, or receive one as a file.')}</p>
			) : (
				<Entries templates={own} current={current} />
			)}
			<h2>{say('With Covalent')}</h2>
			<Entries templates={others} current={current} />
		</nav>
	);
}

function Entries({ templates, current }: TemplateListProps) {
	return (
		<ul>
			{templates.map(({ id, title, icon, version, rows, own }) => (
				<li key={id}>
					<a
						className={classes.entry}
						href={hrefOf({ place: 'templates', template: id, from: null })}
						aria-current={id === current ? 'page' : undefined}
					>
						<TemplateIcon name={icon} />
						<span>
							<b>{own ? title : term(title)}</b>
							<em>
								{own
									? say('{rows, plural, one {# row} other {# rows}}, version {version}', { rows, version })
									: say('{rows, plural, one {# row} other {# rows}}', { rows })}
							</em>
						</span>
					</a>
				</li>
			))}
		</ul>
	);
}
