import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  isDirty,
  next,
  UNTOUCHED,
  type Act,
  type Answer,
  type Autosave,
  type Happening,
} from '~/components/autosave/autosave-state';
import { statusOf, wouldLose } from '~/components/autosave/autosave-status';

const SAVED: Answer = { is: 'saved', message: 'Saved 12:04:31' };
const CONFLICT: Answer = { is: 'conflict', message: 'Somebody else' };
const typed: Happening = { what: 'typed' };
const due: Happening = { what: 'time to send' };
const answered = (answer: Answer): Happening => ({ what: 'answered', answer });

/** The state after these happenings, and everything that was to be done. */
function after(...happenings: Happening[]): { state: Autosave; acts: Act[] } {
  let state = UNTOUCHED;
  const acts: Act[] = [];
  for (const happening of happenings) {
    const step = next(state, happening);
    state = step.state;
    acts.push(...step.acts);
  }
  return { state, acts };
}

describe('a form that is filled in', () => {
  it('is kept at once, sent when typing rests, and forgotten when the portal has it', () => {
    const { state, acts } = after(typed, { what: 'kept', typed: 1 }, due, answered(SAVED));
    expect(acts).toEqual(['keep', { sendIn: 4_000 }, 'send', 'forget']);
    expect(statusOf(state, true)).toEqual({ message: 'Saved 12:04:31' });
    expect(isDirty(state)).toBe(false);
  });

  it('is not forgotten when more was typed while it was sent', () => {
    const { state, acts } = after(typed, due, typed, answered(SAVED));
    expect(acts).not.toContain('forget');
    expect(acts.at(-1)).toEqual({ sendIn: 4_000 });
    expect(isDirty(state)).toBe(true);
  });

  it('is sent again and again, ever more patiently, and at once when the line is back', () => {
    const failed: Happening[] = Array.from({ length: 6 }, () => [due, answered({ is: 'unreachable' })]).flat();
    const { acts } = after(typed, ...failed);
    const pauses = acts.filter((act) => typeof act === 'object').map(({ sendIn }) => sendIn);
    expect(pauses).toEqual([4_000, 5_000, 10_000, 20_000, 40_000, 60_000, 60_000]);
    expect(after(typed, ...failed, due).acts.at(-1)).toBe('send');
  });

  it.each<[Answer, string]>([
    [{ is: 'unreachable' }, 'unreachable'],
    [{ is: 'signed-out' }, 'signedOut'],
    [{ is: 'refused' }, 'refused'],
  ])('says whether the device keeps it: %o', (answer, told) => {
    const { state } = after(typed, due, answered(answer));
    expect(statusOf(state, true)).toEqual({ told: `${told}Open` });
    const { state: kept } = next(state, { what: 'kept', typed: 1 });
    expect(statusOf(kept, true)).toEqual({ told: `${told}Kept` });
    expect(statusOf(kept, false)).toEqual({ told: `${told}Open` });
    expect([wouldLose(state), wouldLose(kept)]).toEqual([true, false]);
    expect(statusOf(next(kept, typed).state, true)).toEqual({ told: `${told}Open` });
  });

  it('is not sent again after a conflict or a refusal: the button leads on', () => {
    for (const answer of [CONFLICT, { is: 'refused' } as const]) {
      const { state } = after(typed, due, answered(answer));
      expect(next(state, typed).acts).toEqual(['keep']);
      expect(next(state, due).acts).toEqual([]);
      expect(next(state, { what: 'leaving' }).acts).toEqual(['keep now']);
      expect(next(state, { what: 'pressed' }).acts).toEqual(['submit']);
    }
  });

  it('says that it was put back, also when it is saved at once, until more is typed', () => {
    const at = '2026-11-22T07:00:00.000Z';
    const { state } = after({ what: 'restored', at });
    expect(statusOf(state, true)).toEqual({ told: 'restored', at });
    const saved = next(next(state, due).state, answered(SAVED)).state;
    expect(statusOf(saved, true)).toEqual({ told: 'restoredSaved', at });
    expect(statusOf(next(saved, typed).state, true)).toEqual({ message: SAVED.message });
  });
});

describe('a button', () => {
  it('goes at once where nothing waits', () => {
    expect(after({ what: 'pressed' }).acts).toEqual(['submit']);
    expect(after(typed, due, answered(SAVED), { what: 'pressed' }).acts.at(-1)).toBe('submit');
  });

  it('first has everything saved, also what was typed meanwhile', () => {
    const { acts } = after(typed, { what: 'pressed' }, typed, answered(SAVED), answered(SAVED));
    expect(acts.filter((act) => typeof act === 'string')).toEqual(['keep', 'hold', 'keep now', 'send', 'keep', 'send', 'forget', 'submit']); // prettier-ignore
  });

  it('waits for what is on its way', () => {
    expect(after(typed, due, { what: 'pressed' }).acts.slice(-2)).toEqual(['hold', 'keep now']);
    expect(after(typed, due, { what: 'pressed' }, answered(SAVED)).acts.slice(-2)).toEqual(['forget', 'submit']);
  });

  it.each<Answer>([{ is: 'unsaved', message: '' }, CONFLICT, { is: 'signed-out' }, { is: 'refused' }])(
    'goes where the portal says why: %o',
    (answer) => {
      expect(after(typed, { what: 'pressed' }, answered(answer)).acts.at(-1)).toBe('submit');
    },
  );

  it('does not leave the page while the portal cannot be reached, unless it is pressed again', () => {
    const { state, acts } = after(typed, { what: 'pressed' }, answered({ is: 'unreachable' }));
    expect(acts).not.toContain('submit');
    expect(next(state, { what: 'pressed' }).acts).toEqual(['submit']);
    const back = next(next(state, due).state, answered(SAVED)).state;
    expect(next(next(back, typed).state, { what: 'pressed' }).acts).toContain('send');
  });

  it('can be pressed again when the browser shows the page as it was left', () => {
    const { state } = after(typed, due, answered(CONFLICT), { what: 'pressed' }, { what: 'come back' });
    expect(state.pressed).toBe('not');
  });
});

describe('whatever happens', () => {
  const answers = fc.constantFrom<Answer>(SAVED, CONFLICT, { is: 'unsaved', message: 'm' }, { is: 'signed-out' }, { is: 'refused' }, { is: 'unreachable' }); // prettier-ignore
  const steps = fc.array(
    fc.oneof(
      fc.constantFrom<Happening>(typed, due, { what: 'leaving' }, { what: 'pressed' }, { what: 'restored', at: 'x' }, { what: 'come back' }), // prettier-ignore
      answers.map(answered),
    ),
    { maxLength: 40 },
  );

  it('never forgets what the portal has not confirmed, never sends two at once, never claims to be saved while it is not', () => {
    fc.assert(
      fc.property(steps, (all) => {
        let state = UNTOUCHED;
        let confirmed = 0;
        for (const happening of all) {
          if (happening.what === 'answered' && state.sending === null) continue;
          const wasSending = state.sending;
          if (happening.what === 'answered' && happening.answer.is === 'saved') confirmed = state.sending ?? confirmed;
          const step = next(state, happening);
          state = step.state;
          const sends = step.acts.filter((act) => act === 'send' || act === 'send while leaving');
          expect(sends.length).toBeLessThanOrEqual(1);
          if (sends.length > 0 && happening.what !== 'answered') expect(wasSending).toBeNull();
          if (step.acts.includes('forget')) expect(confirmed).toBe(state.typed);
          expect(state.saved).toBe(confirmed);
          const status = statusOf(state, true);
          if (state.answer?.is === 'unreachable') expect(status).toHaveProperty('told');
        }
      }),
    );
  });
});
