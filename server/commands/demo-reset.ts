import { resetDemo } from '#server/demo/load-demo';
import { tellDemo } from '#server/demo/tell-demo';
import { now } from '#server/process/clock';
import { runCommand } from './run-command';

/** `npm run demo:reset`: builds the demo anew in a database that holds one; refuses everywhere else. */
await runCommand(async ({ config, say }) => {
  for (const line of tellDemo(await resetDemo({ config, now: now() }))) say(line);
});
