import { useRef } from 'react';
import type { TemplateSummary } from '../../../shared/contract/app.ts';
import { say } from '../../../shared/words/spoken.ts';
import { TemplateIcon } from '../../app/template-icon.tsx';
import classes from './home.module.css';
import picker from './new-plan-dialog.module.css';

export interface TemplatePickerProps {
	readonly templates: readonly TemplateSummary[];
	readonly value: string;
	readonly onChange: (id: string) => void;
}

/** The templates as one choice: arrows move it. */
export function TemplatePicker({ templates, value, onChange }: TemplatePickerProps) {
	const group = useRef<HTMLDivElement>(null);
	const move = (by: number) => {
		const at = templates.findIndex(({ id }) => id === value);
		const to = (at + by + templates.length) % templates.length;
		const next = templates[to];
		if (!next) return;
		onChange(next.id);
		requestAnimationFrame(() => group.current?.querySelectorAll('button')[to]?.focus());
	};
	return (
		<div
			ref={group}
			role="radiogroup"
			aria-label={say('Template')}
			className={picker.templates}
			onKeyDown={(event) => {
				const by = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }[event.key];
				if (by === undefined) return;
				event.preventDefault();
				move(by);
			}}
		>
			{templates.map(({ id, title, subtitle, icon }) => (
				<button
					key={id}
					type="button"
					role="radio"
					aria-checked={id === value}
					tabIndex={id === value ? 0 : -1}
					className={classes.card}
					onClick={() => onChange(id)}
				>
					<TemplateIcon name={icon} />
					<span>
						<b>{title}</b>
						<em>{subtitle}</em>
					</span>
				</button>
			))}
		</div>
	);
}
