import type { SheetState } from '../evaluation/score-sheet';
import type { MessageKey } from '../shared/message-key';

/** How a sheet stands for its owner. */
export type SheetStanding = 'new' | 'open' | 'complete' | 'submitted';

export const SHEET_STANDING_LABELS = {
  new: { label: 'scoring.state.new', colour: 'grey' },
  open: { label: 'scoring.state.open', colour: 'blue' },
  complete: { label: 'scoring.state.complete', colour: 'yellow' },
  submitted: { label: 'scoring.state.submitted', colour: 'green' },
} as const satisfies Record<SheetStanding, { label: MessageKey; colour: string }>;

/** `complete`: every criterion is scored; whether the comments are there is looked at before it is submitted. */
export function sheetStanding(sheet: { state: SheetState; levels: object; total: { missing: number } }): SheetStanding {
  if (sheet.state === 'submitted') return 'submitted';
  if (sheet.total.missing === 0) return 'complete';
  return Object.keys(sheet.levels).length === 0 ? 'new' : 'open';
}
