export interface ShippedPackage {
	readonly name: string;
	readonly version: string;
	readonly licence: string;
	readonly text: string;
}

export function shippedPackages(): readonly ShippedPackage[];
export function writeNotices(): void;
