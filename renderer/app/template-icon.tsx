import {
	IconBuildingStore,
	IconBuildingWarehouse,
	IconCloud,
	IconColumns2,
	IconFileText,
	IconHeartHandshake,
	IconRocket,
	IconStairs,
} from '@tabler/icons-react';

const ICONS: Readonly<Record<string, typeof IconCloud>> = {
	'building-store': IconBuildingStore,
	'building-warehouse': IconBuildingWarehouse,
	cloud: IconCloud,
	'columns-2': IconColumns2,
	'heart-handshake': IconHeartHandshake,
	rocket: IconRocket,
	stairs: IconStairs,
};

/** The drawing a template names; a page where this version does not know it. */
export function TemplateIcon({ name }: { readonly name: string }) {
	const Drawing = ICONS[name] ?? IconFileText;
	return <Drawing size="1.125rem" stroke={1.6} aria-hidden />;
}
