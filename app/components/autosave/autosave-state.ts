/** What the portal made of a form that was sent by itself. */
export type Answer =
  | { is: 'saved'; message: string }
  /** With mistakes: the button of the form tells which. */
  | { is: 'unsaved'; message: string }
  | { is: 'conflict'; message: string }
  | { is: 'signed-out' }
  | { is: 'refused' }
  | { is: 'unreachable' };

/** A form while it is filled in. Counts of changes say what of it the portal and the device have. */
export interface Autosave {
  typed: number;
  /** Confirmed by the portal. */
  saved: number;
  /** Held by the device. */
  kept: number;
  /** On its way; null while nothing is. */
  sending: number | null;
  /** In a row. */
  failures: number;
  /** The last answer; null before the first and after text was put back. */
  answer: Answer | null;
  /** When the text that was put back had been typed, until more is typed; null otherwise. */
  restoredAt: string | null;
  /** Who fills in has pressed a button and waits, was held back once because the portal cannot be reached, or is gone. */
  pressed: 'not' | 'waiting' | 'held' | 'gone';
}

export const UNTOUCHED: Autosave = {
  typed: 0,
  saved: 0,
  kept: 0,
  sending: null,
  failures: 0,
  answer: null,
  restoredAt: null,
  pressed: 'not',
};

export type Happening =
  | { what: 'typed' }
  | { what: 'restored'; at: string }
  /** Nothing was typed for a while, the line is back, or the page is looked at again. */
  | { what: 'time to send' }
  /** The browser shows the page again as it was left. */
  | { what: 'come back' }
  | { what: 'leaving' }
  | { what: 'pressed' }
  | { what: 'kept'; typed: number }
  | { what: 'answered'; answer: Answer };

/** What is to be done about it; delays in milliseconds. */
export type Act =
  'keep' | 'keep now' | 'send' | 'send while leaving' | 'forget' | 'submit' | 'hold' | { sendIn: number };

/** How long typing rests before the form is sent. */
const REST_MS = 4_000;
const FIRST_RETRY_MS = 5_000;
const LONGEST_RETRY_MS = 60_000;

export function isDirty({ typed, saved }: Autosave): boolean {
  return typed > saved;
}

/** The same text would be refused again: only the button of the form leads on. */
function isStuck({ answer }: Autosave): boolean {
  return answer?.is === 'conflict' || answer?.is === 'refused';
}

/** What a happening makes of a form, and what is to be done about it. */
export function next(state: Autosave, happening: Happening): { state: Autosave; acts: Act[] } {
  switch (happening.what) {
    case 'typed':
      return changed(state, state.answer?.is === 'saved' ? { restoredAt: null } : {});
    case 'restored':
      return changed(state, { answer: null, restoredAt: happening.at });
    case 'kept':
      return { state: { ...state, kept: happening.typed }, acts: [] };
    case 'time to send':
      return isDirty(state) && !isStuck(state) && state.sending === null
        ? { state: { ...state, sending: state.typed }, acts: ['send'] }
        : still(state);
    case 'come back':
      return next({ ...state, pressed: 'not' }, { what: 'time to send' });
    case 'leaving':
      return leaving(state);
    case 'pressed':
      return pressed(state);
    case 'answered':
      return answered(state, happening.answer);
  }
}

function still(state: Autosave): { state: Autosave; acts: Act[] } {
  return { state, acts: [] };
}

function changed(state: Autosave, also: Partial<Autosave>) {
  const after = { ...state, typed: state.typed + 1, ...also };
  const acts: Act[] = isStuck(after) ? ['keep'] : ['keep', { sendIn: REST_MS }];
  return { state: after, acts };
}

/** What is on its way has the older text: the device keeps the rest, two at once would contradict each other. */
function leaving(state: Autosave): { state: Autosave; acts: Act[] } {
  if (!isDirty(state) || state.pressed !== 'not') return still(state);
  if (isStuck(state) || state.sending !== null) return { state, acts: ['keep now'] };
  return { state: { ...state, sending: state.typed }, acts: ['keep now', 'send while leaving'] };
}

/** A button first has everything saved, so that nothing stays on the device that the portal has. */
function pressed(state: Autosave): { state: Autosave; acts: Act[] } {
  const heldAlready = state.pressed === 'held' && state.sending === null;
  if ((!isDirty(state) && state.sending === null) || isStuck(state) || heldAlready) {
    return { state: { ...state, pressed: 'gone' }, acts: ['submit'] };
  }
  const waiting: Autosave = { ...state, pressed: 'waiting' };
  if (state.sending !== null) return { state: waiting, acts: ['hold', 'keep now'] };
  return { state: { ...waiting, sending: state.typed }, acts: ['hold', 'keep now', 'send'] };
}

function answered(before: Autosave, answer: Answer): { state: Autosave; acts: Act[] } {
  const saved = answer.is === 'saved' ? (before.sending ?? before.saved) : before.saved;
  const failures = answer.is === 'unreachable' ? before.failures + 1 : 0;
  const state: Autosave = { ...before, sending: null, saved, failures, answer };
  const acts: Act[] = answer.is === 'saved' && !isDirty(state) ? ['forget'] : [];
  if (answer.is === 'unreachable') {
    const retry = { sendIn: Math.min(FIRST_RETRY_MS * 2 ** (failures - 1), LONGEST_RETRY_MS) };
    return { state: before.pressed === 'waiting' ? { ...state, pressed: 'held' } : state, acts: [...acts, retry] };
  }
  if (before.pressed === 'waiting') {
    // Typed while the button waited: once more, or that would only be on the device.
    if (answer.is === 'saved' && isDirty(state)) return { state: { ...state, sending: state.typed }, acts: ['send'] };
    return { state: { ...state, pressed: 'gone' }, acts: [...acts, 'submit'] };
  }
  const reachable: Autosave = { ...state, pressed: state.pressed === 'held' ? 'not' : state.pressed };
  return { state: reachable, acts: answer.is === 'saved' && isDirty(state) ? [{ sendIn: REST_MS }] : acts };
}
