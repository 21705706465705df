import { roundedDecimal } from '~/domain/ranking/rational';
import type { RankedPosition } from '~/domain/ranking/result';
import { recomputeRankings, type Difference, type Recomputed } from '#server/ranking/recompute-rankings';
import { CommandError, runCommand } from './run-command';

const DIFFERS: Record<Difference, string> = {
  inputs: 'the stored inputs are not those whose SHA-256 was recorded',
  result: 'the inputs do not give the stored ranking',
  audit: 'the audit trail does not tell of this ranking',
  records: 'sheets, agreed scores or screening are not what was ranked',
};

/**
 * `npm run recompute -- CALL`: computes every ranking of the call with this reference again from its stored inputs, prints it
 * and holds it against what was stored, against the audit trail and against the records. Applications are told by receipt only.
 */
await runCommand(async ({ args, say }) => {
  const [reference, ...more] = args;
  if (!reference || more.length > 0)
    throw new CommandError('Say the reference of one call: npm run recompute -- OC-2026-1');
  const rankings = await recomputeRankings(reference);
  if (!rankings) throw new CommandError(`There is no call ${reference}`);
  if (rankings.length === 0) throw new CommandError(`No lot of ${reference} has been ranked`);
  for (const ranking of rankings) for (const line of linesOf(ranking)) say(line);
  const differing = rankings.filter(({ differences }) => differences.length > 0);
  if (differing.length > 0) {
    throw new CommandError(
      differing
        .flatMap(({ lot, number, differences }) =>
          differences.map((difference) => `${lot}, ranking ${number}: ${DIFFERS[difference]}`),
        )
        .join('\n'),
    );
  }
  say(`${rankings.length} ${rankings.length === 1 ? 'ranking is' : 'rankings are'} the same as stored`);
});

function linesOf({ lot, number, result, resultSha256 }: Recomputed): string[] {
  return [`${lot}, ranking ${number}, SHA-256 ${resultSha256}`, ...result.positions.map(lineOf)];
}

function lineOf({ place, receipt, total, outcome, reserve }: RankedPosition): string {
  const points = total === null ? '-' : `${roundedDecimal(total, 4)} (${total})`;
  const waits = reserve === null ? '' : ` ${reserve}`;
  return `  ${String(place ?? '-').padStart(4)}  ${receipt}  ${points}  ${outcome}${waits}`;
}
