#!/usr/bin/env node
/** The terminal door. */
import { pathToFileURL } from 'node:url';
import { buildIfStale, built } from './build-if-stale.mjs';

buildIfStale();
await import(pathToFileURL(built('cli.js')).href);
