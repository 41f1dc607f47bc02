/** Synced folder: what others send comes in by itself, what is written here leaves when somebody says so. */
import { say } from '../../../shared/words/spoken.ts';
import { useFolder } from '../../state/folder.ts';
import { LoadingLine } from '../../ui/loading-line.tsx';
import { FolderConnect } from './folder-connect.tsx';
import { FolderConnected } from './folder-connected.tsx';
import tab from './tab.module.css';

export function FolderTab() {
	const folder = useFolder();
	if (folder === null) return <LoadingLine label={say('Looking for the folder of this plan')} />;
	const { connection } = folder;
	return (
		<div className={tab.scroller}>
			{connection === null ? <FolderConnect /> : <FolderConnected connection={connection} />}
		</div>
	);
}
