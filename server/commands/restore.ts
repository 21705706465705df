import { resolve } from 'node:path';
import { restoreBackup } from '#server/database/restore-backup';
import { CommandError, runCommand } from './run-command';

/** `npm run restore -- FILE`: verifies a backup and brings it into the empty database. */
await runCommand(async ({ args, say }) => {
  const [file] = args;
  if (!file || args.length !== 1) throw new CommandError('Say which: npm run restore -- FILE');
  const { collections, documents } = await restoreBackup(resolve(file));
  say(`${documents} documents of ${collections} collections were verified and restored`);
});
