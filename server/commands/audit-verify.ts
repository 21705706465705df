import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { z } from 'zod';
import type { DayHead, Finding } from '~/domain/audit/verify-chain';
import { verifyStoredChain } from '#server/audit/verify-stored-chain';
import { now } from '#server/process/clock';
import { CommandError, runCommand } from './run-command';

const SHOWN = 1000;

const head = z.object({ day: z.string(), sequence: z.number().int(), hash: z.string() });
const keptHeads = z.union([z.array(head), z.object({ heads: z.array(head) }).transform((page) => page.heads)]);

/**
 * `npm run audit:verify`: reads every audit event and says which were edited, removed, inserted or moved. With
 * `-- --heads FILE` it also holds the chain against heads that were kept from `/audit/heads.json`.
 */
await runCommand(async ({ args, say }) => {
  const { values } = parseArgs({ args, options: { heads: { type: 'string' } } });
  const began = performance.now();
  const report = await verifyStoredChain(now(), values.heads === undefined ? [] : readHeads(values.heads));
  const seconds = ((performance.now() - began) / 1000).toFixed(1);
  const lines = [
    ...report.findings.map(lineOf),
    ...report.unchained.map(({ eventId, at }) => `unchained: event ${eventId} of ${at} has no place in the chain`),
  ];
  const what = `${report.events} events in ${seconds} s, head ${report.head.sequence} ${report.head.hash}`;
  if (lines.length > 0) {
    const more = lines.length > SHOWN ? [`and ${lines.length - SHOWN} more`] : [];
    const end = `The audit chain is NOT sound: ${lines.length} findings among ${what}`;
    throw new CommandError([...lines.slice(0, SHOWN), ...more, end].join('\n'));
  }
  say(`The audit chain is sound: ${what}; it agrees with ${report.heads} heads of days`);
});

function readHeads(file: string): DayHead[] {
  try {
    return keptHeads.parse(JSON.parse(readFileSync(file, 'utf8')));
  } catch {
    throw new CommandError(`${file} holds no list of heads as /audit/heads.json gives them`);
  }
}

function lineOf(finding: Finding): string {
  switch (finding.kind) {
    case 'edited':
      return `edited: event ${finding.sequence} (${finding.eventId}) is not what was chained`;
    case 'inserted':
      return `inserted: event ${finding.sequence} (${finding.eventId}) was not chained by the portal`;
    case 'reordered':
      return `reordered: event ${finding.sequence} (${finding.eventId}) belongs at ${finding.belongsAt}`;
    case 'removed':
      return finding.from === finding.to
        ? `removed: event ${finding.from} is missing`
        : `removed: events ${finding.from} to ${finding.to} are missing`;
    case 'rewritten':
      return `rewritten: the chain up to event ${finding.sequence} is not the one whose head was published for ${finding.day}; it last agreed at ${finding.agreedUpTo}`;
  }
}
