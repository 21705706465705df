import { verifyLedger } from '#server/ledger/verify-ledger';
import { CommandError, runCommand } from './run-command';

/** `npm run ledger:verify`: derives all balances again and holds them against every record that speaks of money. */
await runCommand(async ({ say }) => {
  const { agreements, entries, months, differences } = await verifyLedger();
  for (const { about, what, expected, found } of differences)
    say(`${about}: ${what}: expected ${expected}, found ${found}`);
  if (differences.length > 0) throw new CommandError(`The ledger differs in ${differences.length}`);
  say(`${entries} entries of ${agreements} agreements and ${months} closed months agree with everything beside them`);
});
