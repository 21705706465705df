import type { Logger } from 'pino';
import { ConfigurationError } from '#server/env';
import { loadConfig, type Config } from '#server/config';
import { openDatabase } from '#server/database/open-database';
import { createLog } from '#server/log';

/** What a command needs to know; `say` writes a line for the person who called it. */
export interface CommandContext {
  config: Config;
  log: Logger;
  args: string[];
  say: (line: string) => void;
}

/** A command that cannot do what it was asked, for a reason that its one line explains. */
export class CommandError extends Error {
  override readonly name = 'CommandError';
}

/**
 * Runs a command-line tool on the portal's database, also while the portal runs. Exit code 0, or 1 with one readable
 * line on stderr for each mistake.
 */
export async function runCommand(work: (context: CommandContext) => Promise<void>): Promise<void> {
  try {
    const config = loadConfig();
    const log = createLog('error');
    const database = await openDatabase(config, log);
    try {
      await work({ config, log, args: process.argv.slice(2), say: (line) => void process.stdout.write(`${line}\n`) });
    } finally {
      await database.close();
    }
  } catch (error) {
    const lines =
      error instanceof ConfigurationError ? error.lines : [error instanceof Error ? error.message : String(error)];
    for (const line of lines) process.stderr.write(`${line}\n`);
    process.exitCode = 1;
  }
}
