import { can } from '~/domain/accounts/permissions';
import type { Actor } from '~/domain/accounts/roles';
import { moneyOf, type SourceMoney } from '~/domain/programmes/money';
import type { ProgrammeContent } from '~/domain/programmes/schema';
import { DomainError } from '~/domain/shared/errors';
import { assertCan } from '#server/accounts/assert-can';
import { committedMoney } from '#server/calls/committed-money';
import { Programme, type ProgrammeRecord } from '#server/models/programme';

export interface ProgrammeDetails {
  id: string;
  content: ProgrammeContent;
  money: SourceMoney[];
  version: number;
  mayChange: boolean;
}

/** A programme with what its approved calls have committed. */
export async function getProgramme(actor: Actor, programmeId: string): Promise<ProgrammeDetails> {
  assertCan(actor, 'programmes.read');
  const programme = await Programme.findOne({ _id: programmeId }).lean<ProgrammeRecord>();
  if (!programme) throw new DomainError('not-found');
  const { _id, institutionId, version } = programme;
  return {
    id: _id,
    content: contentOf(programme),
    money: moneyOf(programme.sources, await committedMoney(programmeId)),
    version,
    mayChange: can(actor, 'programmes.change', { institutionId }),
  };
}

/** A programme for whoever may change it; `not-permitted` for everybody else. */
export async function getProgrammeToChange(actor: Actor, programmeId: string): Promise<ProgrammeDetails> {
  const programme = await getProgramme(actor, programmeId);
  if (!programme.mayChange) throw new DomainError('not-permitted');
  return programme;
}

/** What a programme says, without the records of the portal. */
export function contentOf(programme: ProgrammeRecord): ProgrammeContent {
  const { code, name, startsOn, endsOn, partners, sources, serviceTypes, places } = programme;
  const { rubricTemplates, formTemplates } = programme;
  return { code, name, startsOn, endsOn, partners, sources, serviceTypes, places, rubricTemplates, formTemplates };
}
