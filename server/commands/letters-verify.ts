import { verifyDocuments } from '#server/agreements/verify-documents';
import { verifyLetters } from '#server/letters/verify-letters';
import { CommandError, runCommand } from './run-command';

/**
 * `npm run letters:verify`: draws every issued letter and every document of an agreement or an amendment again and holds it
 * against its stored PDF, byte by byte.
 */
await runCommand(async ({ say }) => {
  const letters = await verifyLetters();
  const documents = await verifyDocuments();
  const differing = [...letters.differing, ...documents.differing];
  if (differing.length > 0) throw new CommandError(`Not what was issued: ${differing.join(', ')}`);
  const one = letters.checked === 1;
  say(`${letters.checked} ${one ? 'letter is' : 'letters are'} the same as issued`);
  say(`${documents.checked} documents of agreements and amendments are the same as kept`);
});
