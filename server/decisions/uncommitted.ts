import { beyondBudget, type SourceAmount } from '~/domain/calls/budget';
import { moneyOf, type SourceMoney } from '~/domain/programmes/money';
import { DomainError } from '~/domain/shared/errors';
import { decimalOf } from '~/domain/shared/money';
import { committedMoney } from '#server/calls/committed-money';
import { Programme, type ProgrammeRecord } from '#server/models/programme';

/** The money of a programme by source and currency; `uncommitted` is what no call, and no award that lives, has taken. */
export async function uncommittedMoney(programmeId: string): Promise<SourceMoney[]> {
  const { sources } = await Programme.findOne({ _id: programmeId }, { sources: 1 }).orFail().lean();
  return moneyOf(sources, await committedMoney(programmeId));
}

/**
 * Holds a programme's money until the caller's transaction ends, and refuses awards beyond what is uncommitted: of two
 * transactions at once the later waits and then sees what the earlier took. Call it before the awards are written; the
 * ceiling of a lot counts no more once the lot is decided.
 */
export async function takeMoney(programmeId: string, awards: readonly SourceAmount[]): Promise<void> {
  const { sources } = await Programme.findOneAndUpdate({ _id: programmeId }, { $inc: { approvals: 1 } })
    .orFail()
    .lean<ProgrammeRecord>();
  const [beyond] = beyondBudget(sources, await committedMoney(programmeId), awards);
  if (!beyond) return;
  const missing = `${decimalOf(beyond)} ${beyond.currency}`;
  throw new DomainError('invalid', 'decisions.error.budget', { missing });
}
