import { can, type Action } from '~/domain/accounts/permissions';
import type { Actor } from '~/domain/accounts/roles';
import { DomainError } from '~/domain/shared/errors';
import { assertCan } from '#server/accounts/assert-can';
import { Programme, type ProgrammeRecord } from '#server/models/programme';

/** What a ledger's pages say of its programme. */
export type LedgerProgramme = Pick<ProgrammeRecord, '_id' | 'code' | 'name' | 'institutionId' | 'sources'>;

const FIELDS = { code: 1, name: 1, institutionId: 1, sources: 1 } as const;

/** The programme of a ledger that the actor may read. `not-found` for everybody else. */
export async function loadLedger(
  actor: Actor,
  programmeId: string,
  action: Extract<Action, `ledger.${string}`>,
): Promise<LedgerProgramme> {
  const programme = await Programme.findOne({ _id: programmeId }, FIELDS).lean<LedgerProgramme>();
  if (!programme || !can(actor, 'ledger.read', { institutionId: programme.institutionId }))
    throw new DomainError('not-found');
  assertCan(actor, action, { institutionId: programme.institutionId });
  return programme;
}

/** The programmes whose ledgers the actor may read, by their codes. */
export async function readableLedgers(actor: Actor): Promise<LedgerProgramme[]> {
  const all = await Programme.find({}, FIELDS).sort({ code: 1 }).lean<LedgerProgramme[]>();
  return all.filter(({ institutionId }) => can(actor, 'ledger.read', { institutionId }));
}
