/** What Mantine needs to know beyond theme/mantine.css: names, sizes and the defaults of its parts. */
import {
	ActionIcon,
	Button,
	Checkbox,
	createTheme,
	defaultVariantColorsResolver,
	type MantineColorsTuple,
	Menu,
	Popover,
	Radio,
	Select,
	Switch,
	Textarea,
	TextInput,
	Tooltip,
} from '@mantine/core';
import { buttonRoot } from './button-root.tsx';
import classes from './theme.module.css';

/** Mantine wants ten steps; the shades in use come from the tokens by name. */
const steps = (hex: string): MantineColorsTuple => [hex, hex, hex, hex, hex, hex, hex, hex, hex, hex];

/** Mantine puts white on every filled part; in the dark our fills are light. */
const TEXT_ON: Readonly<Record<string, string>> = { j: 'var(--on-j)', breach: 'var(--on-breach)' };

const field = { input: classes.input ?? '', label: classes.label ?? '', description: classes.description ?? '' };
const list = { option: classes.option ?? '', dropdown: classes.dropdown ?? '' };

const BUTTON = { size: 'sm', variant: 'default', renderRoot: buttonRoot } as const;

export const theme = createTheme({
	primaryColor: 'ink',
	variantColorResolver: (input) => {
		const resolved = defaultVariantColorsResolver(input);
		return input.variant === 'filled'
			? { ...resolved, color: TEXT_ON[input.color ?? 'ink'] ?? 'var(--cta-ink)' }
			: resolved;
	},
	colors: { ink: steps('#23222e'), j: steps('#544e6b'), breach: steps('#970b38') },
	fontFamily: 'var(--sans)',
	fontFamilyMonospace: 'var(--mono)',
	defaultRadius: 'md',
	respectReducedMotion: true,
	cursorType: 'pointer',
	components: {
		Button: Button.extend({
			defaultProps: BUTTON,
			classNames: { root: classes.button ?? '', section: classes.buttonSection ?? '' },
		}),
		ActionIcon: ActionIcon.extend({
			defaultProps: { variant: 'subtle', size: 28 },
			classNames: { root: classes.icon ?? '' },
		}),
		TextInput: TextInput.extend({ defaultProps: { size: 'sm' }, classNames: field }),
		Textarea: Textarea.extend({ defaultProps: { size: 'sm' }, classNames: field }),
		// By name alone: no page that opens at the start has one.
		NumberInput: { defaultProps: { size: 'sm' }, classNames: field },
		TagsInput: { defaultProps: { size: 'sm' }, classNames: { ...field, ...list } },
		Select: Select.extend({
			defaultProps: { size: 'sm', allowDeselect: false, comboboxProps: { shadow: 'md' } },
			classNames: { ...field, ...list },
		}),
		Checkbox: Checkbox.extend({ defaultProps: { size: 'xs', iconColor: 'var(--cta-ink)' } }),
		Radio: Radio.extend({
			defaultProps: { size: 'xs' },
			classNames: { radio: classes.radio ?? '', label: classes.choice ?? '' },
		}),
		RadioGroup: Radio.Group.extend({
			classNames: { label: classes.label ?? '', description: classes.description ?? '' },
		}),
		Tooltip: Tooltip.extend({
			defaultProps: { openDelay: 400, withArrow: false, events: { hover: true, focus: true, touch: false } },
			classNames: { tooltip: classes.tooltip ?? '' },
		}),
		Menu: Menu.extend({
			defaultProps: {
				shadow: 'md',
				position: 'bottom-start',
				withInitialFocusPlaceholder: false,
				transitionProps: { duration: 80 },
			},
			classNames: {
				dropdown: classes.dropdown ?? '',
				item: classes.menuItem ?? '',
				itemSection: classes.menuSection ?? '',
				itemIndicator: classes.menuIndicator ?? '',
				label: classes.menuLabel ?? '',
			},
		}),
		Popover: Popover.extend({
			defaultProps: { shadow: 'md', transitionProps: { duration: 80 } },
			classNames: { dropdown: classes.dropdown ?? '' },
		}),
		// Locking the scroll writes a <style> element, which the page's policy refuses; the page itself never scrolls.
		ModalRoot: {
			defaultProps: { lockScroll: false, centered: true, radius: 'lg', transitionProps: { duration: 120 } },
		},
		Modal: {
			classNames: {
				content: classes.dialog ?? '',
				title: classes.dialogTitle ?? '',
				body: classes.dialogBody ?? '',
				overlay: classes.veil ?? '',
			},
		},
		Switch: Switch.extend({
			defaultProps: { withThumbIndicator: false },
			classNames: {
				track: classes.switchTrack ?? '',
				thumb: classes.switchThumb ?? '',
				description: classes.description ?? '',
			},
		}),
	},
});
