import { loadConfig, type Config } from './config';

let current: Config | undefined;

/** The configuration of this process, read once from the environment. */
export function currentConfig(): Config {
  return (current ??= loadConfig());
}
