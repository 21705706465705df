/** So many submissions a process records at once. */
const AT_ONCE = 8;

const waiting: (() => void)[] = [];
let running = 0;

/**
 * Does `work` when it is its turn: in the order of arrival, few at once. In a rush all would otherwise take turns at every
 * step and end together at the very last, in transactions so long that the database gives them up.
 */
export async function inOrderOfArrival<Result>(work: () => Promise<Result>): Promise<Result> {
  if (running < AT_ONCE) running += 1;
  else await new Promise<void>((begin) => waiting.push(begin));
  try {
    return await work();
  } finally {
    const next = waiting.shift();
    if (next) next();
    else running -= 1;
  }
}
