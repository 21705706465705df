import cluster from 'node:cluster';
import { parseArgs } from 'node:util';
import { ConfigurationError } from '#server/env';
import { StartError } from './start-error';
import { runPortal, type PortalOptions } from './run-portal';
import { runPrimary } from './run-primary';

/**
 * Entry of every portal process. `--cluster N` answers with N processes on one database; `--demo` loads the demo even
 * where NODE_ENV=production would refuse it. A start that fails prints one readable line per mistake and exits with 1.
 */
export async function startProcess({ build, argv }: Pick<PortalOptions, 'build'> & { argv: string[] }): Promise<void> {
  try {
    const { values } = parseArgs({ args: argv, options: { cluster: { type: 'string' }, demo: { type: 'boolean' } } });
    const workers = Number(values.cluster ?? 1);
    if (!Number.isInteger(workers) || workers < 1 || workers > 64)
      throw new StartError('--cluster takes a number from 1 to 64');
    if (workers > 1 && cluster.isPrimary) await runPrimary(workers);
    else await runPortal({ build, demo: values.demo ?? false });
  } catch (error) {
    process.stderr.write(`${linesOf(error).join('\n')}\n`);
    process.exit(1);
  }
}

function linesOf(error: unknown): string[] {
  if (error instanceof ConfigurationError) {
    return ['The portal cannot start: its configuration has mistakes.', ...error.lines.map((line) => `  ${line}`)];
  }
  if (error instanceof StartError) return [`The portal cannot start: ${error.message}`];
  if (error instanceof TypeError && 'code' in error) return [`The portal cannot start: ${error.message}`];
  return ['The portal cannot start:', error instanceof Error ? (error.stack ?? error.message) : String(error)];
}
