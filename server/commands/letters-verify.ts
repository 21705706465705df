import { verifyLetters } from '#server/letters/verify-letters';
import { CommandError, runCommand } from './run-command';

/** `npm run letters:verify`: draws every issued letter again and holds it against its stored PDF, byte by byte. */
await runCommand(async ({ say }) => {
  const { checked, differing } = await verifyLetters();
  if (differing.length > 0) throw new CommandError(`Not what was issued: ${differing.join(', ')}`);
  say(`${checked} ${checked === 1 ? 'letter is' : 'letters are'} the same as issued`);
});
