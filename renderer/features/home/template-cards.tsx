import type { TemplateSummary } from '../../../shared/contract/app.ts';
import { say } from '../../../shared/words/spoken.ts';
import { TemplateIcon } from '../../app/template-icon.tsx';
import classes from './home.module.css';

export interface TemplateCardsProps {
	readonly templates: readonly TemplateSummary[];
	readonly onPick: (id: string) => void;
}

export function TemplateCards({ templates, onPick }: TemplateCardsProps) {
	return (
		<section aria-labelledby="templates">
			<div className={classes.section}>
				<h2 id="templates">{say('Start from a template')}</h2>
				<span>{say('Every template has two columns: each side writes its own.')}</span>
			</div>
			<div className={classes.cards}>
				{templates.map(({ id, title, subtitle, icon }) => (
					<button key={id} type="button" className={classes.card} onClick={() => onPick(id)}>
						<TemplateIcon name={icon} />
						<span>
							<b>{title}</b>
							<em>{subtitle}</em>
						</span>
					</button>
				))}
			</div>
		</section>
	);
}
