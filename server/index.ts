import * as build from 'virtual:remix/server-build';
import { startProcess } from './process/start-process';

await startProcess({ build: () => Promise.resolve(build), argv: process.argv.slice(2) });
