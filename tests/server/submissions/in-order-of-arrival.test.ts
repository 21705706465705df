import { setImmediate as turn } from 'node:timers/promises';
import { expect, it } from 'vitest';
import { inOrderOfArrival } from '#server/submissions/in-order-of-arrival';

it('few work at once, each begins in the order of arrival, and a failure holds nobody up', async () => {
  const begun: number[] = [];
  let working = 0;
  let most = 0;
  const work = (at: number) =>
    inOrderOfArrival(async () => {
      begun.push(at);
      working += 1;
      most = Math.max(most, working);
      for (let step = 0; step < (at % 5) + 1; step += 1) await turn();
      working -= 1;
      if (at % 7 === 0) throw new Error('refused');
      return at;
    });
  const all = Array.from({ length: 60 }, (_, at) => at);
  const settled = await Promise.allSettled(all.map(work));
  expect(begun).toEqual(all);
  expect(most).toBe(8);
  expect(settled.filter(({ status }) => status === 'rejected')).toHaveLength(9);
});
