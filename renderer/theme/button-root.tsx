import type { ButtonHTMLAttributes, MouseEvent, ReactNode } from 'react';

type Props = ButtonHTMLAttributes<HTMLButtonElement> & {
	readonly component?: unknown;
	readonly 'data-loading'?: unknown;
};

/**
 * A button that is busy keeps the focus: one that is disabled would drop it on the page, far from where somebody was. It
 * takes no press meanwhile, and no Enter of its form.
 */
export function buttonRoot({ component: _, ...props }: Props): ReactNode {
	if (!props['data-loading']) return <button {...props} />;
	const { disabled: _disabled, onClick: _press, ...rest } = props;
	return <button {...rest} aria-disabled aria-busy onClick={(event: MouseEvent) => event.preventDefault()} />;
}
