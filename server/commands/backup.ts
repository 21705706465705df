import { resolve } from 'node:path';
import { writeBackup } from '#server/database/write-backup';
import { now } from '#server/process/clock';
import { CommandError, runCommand } from './run-command';

/** `npm run backup -- FILE`: the whole database as of one instant, while the portal runs. */
await runCommand(async ({ args, say }) => {
  const [file] = args;
  if (!file || args.length !== 1) throw new CommandError('Say where to: npm run backup -- FILE');
  const { collections, documents, sha256 } = await writeBackup(resolve(file), now());
  say(`${documents} documents of ${collections} collections are in ${file} (SHA-256 of the content ${sha256})`);
});
