const DEVICE = /^(con|prn|aux|nul|com\d|lpt\d)$/i;

/** Whether Windows keeps this name for a device, whatever stands after its first dot: `nul`, `COM1.jbp`. */
export function isDeviceName(name: string): boolean {
	return DEVICE.test((name.split('.')[0] ?? '').trimEnd());
}
