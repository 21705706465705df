import { scopeOf } from '~/domain/committee/scope';
import { isVoting } from '~/domain/committee/parts';
import type { Localized } from '~/domain/shared/localized';
import { listOpened } from '#server/evaluation/list-opened';
import type { CommitteeScope } from '#server/evaluation/load-scope';

/** A voting member, and what may be given to them. */
export interface Evaluator {
  userId: string;
  name: string;
  institution: Localized;
  /** Declared everything. */
  isReady: boolean;
  /** The applications that they may score. */
  open: ReadonlySet<string>;
}

/** The voting members of a committee. To be told to nobody as it is: it knows who is recused from what. */
export async function evaluatorsOf({ call, committee, declarations, terms }: CommitteeScope): Promise<Evaluator[]> {
  const applications = await listOpened(call._id);
  const { recusal } = terms;
  return committee.seats
    .filter(({ part, left }) => isVoting(part) && left === null)
    .map(({ userId, name, institution, impartial }) => {
      const mayRead = impartial !== null;
      const { readable, undeclared } = scopeOf({ userId, mayRead, applications, declarations, recusal });
      const open = new Set(readable.map(({ applicationId }) => applicationId));
      return { userId, name, institution, isReady: mayRead && undeclared.length === 0, open };
    });
}
