/** One document of about 1 KB, as a row of the portal is: ids, a state, dates, an amount and text. */
export function rowOfOneKb(n: number): { _id: number } & Record<string, unknown> {
  return {
    _id: n,
    reference: `A-${String(n).padStart(8, '0')}`,
    state: ['draft', 'submitted', 'eligible', 'awarded'][n % 4],
    group: n % 1_000,
    at: new Date(1_700_000_000_000 + n * 1_000),
    amount: (n * 7_919) % 1_000_000,
    text: 'x'.repeat(820),
  };
}

/** Operations per second of `work`, done again and again by `workers` at once until the time is up. */
export async function perSecond(
  workers: number,
  forMs: number,
  work: (n: number) => Promise<unknown>,
): Promise<number> {
  const began = performance.now();
  let done = 0;
  const worker = async () => {
    while (performance.now() - began < forMs) {
      await work((done += 1));
    }
  };
  await Promise.all(Array.from({ length: workers }, worker));
  return (done * 1_000) / (performance.now() - began);
}

export async function seconds(work: () => Promise<unknown>): Promise<number> {
  const began = performance.now();
  await work();
  return (performance.now() - began) / 1_000;
}
