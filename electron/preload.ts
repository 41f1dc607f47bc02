/** The one typed bridge. It knows the names of the contract and nothing else. */
import { contextBridge, ipcRenderer } from 'electron';
import { type Bridge, callNames, eventNames } from '../shared/contract.ts';

const calls: ReadonlySet<string> = new Set(callNames);
const events: ReadonlySet<string> = new Set(eventNames);

const bridge: Bridge = {
	call: (name, input) =>
		calls.has(name)
			? ipcRenderer.invoke(`covalent:${name}`, input)
			: Promise.reject(new Error('There is no such call.')),
	on: (name, listener) => {
		if (!events.has(name)) throw new Error('There is no such event.');
		const forward = (_event: unknown, event: string, data: Parameters<typeof listener>[0]) => {
			if (event === name) listener(data);
		};
		ipcRenderer.on('covalent:event', forward);
		return () => {
			ipcRenderer.removeListener('covalent:event', forward);
		};
	},
};

contextBridge.exposeInMainWorld('covalent', bridge);
