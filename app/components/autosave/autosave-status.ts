import { isDirty, type Autosave } from './autosave-state';

/** Sentences that the page brings along, in its language; each exists for text that the device keeps and for text that it cannot. */
export type Told = 'restored' | 'restoredSaved' | `${'unreachable' | 'signedOut' | 'refused'}${'Kept' | 'Open'}`;

/** What the status line says: the portal's own words, one of the page's sentences, or nothing. */
export type Status = { message: string } | { told: Told; at?: string } | null;

/** What is true of the form at this moment. */
export function statusOf(state: Autosave, keeps: boolean): Status {
  const { answer, restoredAt, typed, kept } = state;
  const held = keeps && kept === typed ? 'Kept' : 'Open';
  if (answer?.is === 'unreachable') return { told: `unreachable${held}` };
  if (answer?.is === 'signed-out') return { told: `signedOut${held}` };
  if (answer?.is === 'refused') return { told: `refused${held}` };
  // Saving may follow at once: who opens the page must still learn why it says what it says.
  if (answer?.is === 'saved' && restoredAt !== null) return { told: 'restoredSaved', at: restoredAt };
  if (answer) return { message: answer.message };
  if (restoredAt !== null) return { told: 'restored', at: restoredAt };
  return null;
}

/** Leaving the page now would lose text. */
export function wouldLose(state: Autosave): boolean {
  return isDirty(state) && state.kept < state.typed && state.pressed !== 'gone' && state.answer !== null;
}
