import type { RecusalScope } from '../evaluation/terms';
import { isVoting, type CommitteePart } from './parts';

/** An application as far as a scope is concerned. */
export interface ScopedApplication {
  applicationId: string;
  lot: string;
  organisationId: string;
}

/** What a member declared about an organisation; `recused` where the conflict stands. */
export interface StandingDeclaration {
  userId: string;
  organisationId: string;
  recused: boolean;
}

interface ScopeFacts<Application extends ScopedApplication> {
  userId: string;
  /** Agreed to impartiality and confidentiality for the call, and holds a place that reads. */
  mayRead: boolean;
  /** Every application of the call that was opened and counts. */
  applications: readonly Application[];
  /** Of this member. */
  declarations: readonly StandingDeclaration[];
  recusal: RecusalScope;
}

/** What a member of a committee may know of. */
export interface Scope<Application extends ScopedApplication = ScopedApplication> {
  /** Nothing before impartiality and every interest are declared; never what the member is recused from. */
  readable: Application[];
  /** Organisations about which the member has yet to declare. */
  undeclared: string[];
  /** Lots with an organisation that the member has a conflict with: no count, no average, no place of them is shown. */
  recusedLots: ReadonlySet<string>;
}

/**
 * What a member may know of (product design, "Evaluation"): undeclared access is impossible, and by the call's rule a conflict
 * closes the organisation's application or its whole lot.
 */
export function scopeOf<Application extends ScopedApplication>(facts: ScopeFacts<Application>): Scope<Application> {
  const { userId, mayRead, applications, recusal } = facts;
  const declarations = facts.declarations.filter((declaration) => declaration.userId === userId);
  const declared = new Set(declarations.map(({ organisationId }) => organisationId));
  const recused = new Set(declarations.filter((one) => one.recused).map(({ organisationId }) => organisationId));
  const undeclared = [...new Set(applications.map(({ organisationId }) => organisationId))].filter(
    (id) => !declared.has(id),
  );
  const recusedLots = new Set(
    applications.filter(({ organisationId }) => recused.has(organisationId)).map(({ lot }) => lot),
  );
  const isOpen = ({ lot, organisationId }: Application) =>
    recusal === 'lot' ? !recusedLots.has(lot) : !recused.has(organisationId);
  return {
    readable: mayRead && undeclared.length === 0 ? applications.filter(isOpen) : [],
    undeclared,
    recusedLots,
  };
}

/** A place on a committee as far as chairing is concerned. */
interface ChairingSeat {
  userId: string;
  part: CommitteePart;
  left: object | null;
}

/**
 * Who chairs a lot: its acting chair where one was named (the latest, while still there), else the chair. Null where that
 * person has a conflict in the lot and has to hand over.
 */
export function chairOf(
  lot: string,
  { seats, actingChairs }: { seats: readonly ChairingSeat[]; actingChairs: readonly { lot: string; userId: string }[] },
  hasConflict: (userId: string) => boolean,
): string | null {
  const present = seats.filter(({ left }) => left === null);
  const acting = actingChairs
    .filter((named) => named.lot === lot)
    .map(({ userId }) => userId)
    .findLast((userId) => present.some((seat) => seat.userId === userId && isVoting(seat.part)));
  const chair = acting ?? present.find(({ part }) => part === 'chair')?.userId ?? null;
  return chair === null || hasConflict(chair) ? null : chair;
}
