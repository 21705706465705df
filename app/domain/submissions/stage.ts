import type { ApplicationState, DraftStanding } from '../applications/status';

/** Where an application stands between its beginning and the opening, as its organisation is told. */
export type ApplicationStage = 'draft' | 'submitted' | 'revising' | 'withdrawn' | 'late' | 'cancelled';

interface Application {
  state: ApplicationState;
  revising: object | null;
  standing: DraftStanding;
}

/** What was submitted counts after the deadline too; a new version that was not submitted by then is nothing. */
export function applicationStage({ state, revising, standing }: Application): ApplicationStage {
  if (standing === 'cancelled') return 'cancelled';
  if (state === 'withdrawn') return 'withdrawn';
  if (state === 'submitted') return revising && standing === 'open' ? 'revising' : 'submitted';
  return standing === 'late' ? 'late' : 'draft';
}
