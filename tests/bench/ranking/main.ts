import { Console } from 'node:console';
import { createHash } from 'node:crypto';
import { analyse } from '~/domain/analytics/analyse';
import type { RankingInputs } from '~/domain/ranking/inputs';
import { rank } from '~/domain/ranking/rank';
import { canonicalJson } from '~/domain/shared/canonical-json';
import { seededNumber } from '~/domain/assignment/seeded-order';
import { aRubric, anApplication, inputsOf } from '#tests/factories/ranking-inputs';

const SIZES = [300, 10_000];
const EVALUATORS = 5;
const CRITERIA = 20;
const out = new Console(process.stdout);
const digest = (text: string) => createHash('sha256').update(text).digest('hex');

/** Prints how long the ranking and the figures of fairness of a lot take, by the number of its applications. */
export function run(): Promise<void> {
  const table: Record<string, object> = {};
  for (const count of SIZES) {
    const inputs = manyInputs(count);
    const ranking = timed(() => rank(inputs, digest));
    const totals = ranking.value.positions.flatMap(({ total }) => total ?? []);
    const analytics = timed(() => analyse(inputs, totals, digest));
    const sealed = timed(() => canonicalJson(inputs).length + canonicalJson(ranking.value).length);
    table[`${count} × ${EVALUATORS} × ${CRITERIA}`] = {
      'ranking s': ranking.seconds,
      'fairness s': analytics.seconds,
      'as JSON s': sealed.seconds,
      'JSON MB': Number((sealed.value / 1e6).toFixed(1)),
      recommended: ranking.value.positions.filter(({ outcome }) => outcome === 'recommended').length,
    };
  }
  out.table(table);
  return Promise.resolve();
}

function timed<Value>(work: () => Value): { value: Value; seconds: number } {
  const began = performance.now();
  const value = work();
  return { value, seconds: Number(((performance.now() - began) / 1000).toFixed(2)) };
}

/** Scores around a quality of each application, with a price, two groups, minimums and tie-breaks. */
function manyInputs(count: number): RankingInputs {
  const keys = Array.from({ length: CRITERIA }, (_, at) => `criterion-${at + 1}`);
  const group = (at: number) => (at < CRITERIA / 2 ? 'first' : 'second');
  const groups = ['first', 'second'].map((key) => ({ key, name: { en: key, ru: key, tk: key }, minimum: 30 }));
  const rubric = aRubric(
    keys.map((key, at) => ({ key, weight: 5, group: group(at), scored: at === CRITERIA - 1 ? 'price' : 'levels' })),
    { groups, minimumTotal: 50, tieBreaks: [{ by: 'criterion', key: 'criterion-1' }, { by: 'requested' }] },
  );
  const scored = keys.slice(0, -1);
  const applications = Array.from({ length: count }, (_, at) => {
    const quality = seededNumber('quality', String(at)) % 5;
    const sheets = Array.from({ length: EVALUATORS }, (_sheet, by) =>
      Object.fromEntries(
        scored.map((key) => [key, Math.min(5, quality + (seededNumber(key, String(at), String(by)) % 2))]),
      ),
    );
    const amount = 1_000_000 + (seededNumber('amount', String(at)) % 9_000_000);
    return anApplication(`R-${at}`, sheets, { requested: { amount, currency: 'TMT' } });
  });
  const lot = {
    key: 'lot-1',
    ceiling: { amount: count * 1_000_000, currency: 'TMT' as const },
    awards: Math.ceil(count / 5),
  };
  return inputsOf(rubric, applications, { lot });
}
