/** What tells how often somebody who waits looks again; the whole is the state of an opening. */
interface Waiting {
  stage: 'sealed' | 'gathering' | 'running' | 'opened';
  isDue: boolean;
  call: { cancelled: boolean };
  openers: readonly { own: boolean }[];
  session: { present: readonly { own: boolean }[] } | null;
}

/** In seconds: while submissions are opened, and while others are waited for. */
const RUNNING = 5;
const GATHERING = 15;

/** True for an opener who has not given the passphrase in the running session: there is a form to fill in. */
export function isAwaited({ stage, isDue, call, openers, session }: Waiting): boolean {
  if (call.cancelled || !isDue || stage === 'running') return false;
  return openers.some(({ own }) => own) && !session?.present.some(({ own }) => own);
}

/** After how many seconds the page is worth another look; null where nothing changes by itself, or a form is being filled in. */
export function secondsToNextLook(state: Waiting): number | null {
  if (state.stage === 'running') return RUNNING;
  return state.stage === 'gathering' && !isAwaited(state) ? GATHERING : null;
}
