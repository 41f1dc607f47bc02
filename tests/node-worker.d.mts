import type { Plugin } from 'vite';

export function nodeWorker(into?: string): Plugin;
