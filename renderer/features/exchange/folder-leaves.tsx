import { changesLabel } from './hand-over-words.ts';
import { LeavingFields, usePreview } from './leaving-fields.tsx';

/** What would leave for the folder, once it is known. */
export function FolderLeaves({ other }: { readonly other: string }) {
	const preview = usePreview();
	return preview && <LeavingFields preview={preview} label={changesLabel('other side', other)} />;
}
