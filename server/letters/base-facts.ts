import { lotNames } from '~/domain/calls/lot-names';
import type { LetterFacts } from '~/domain/letters/facts';
import type { LetterKind } from '~/domain/letters/kinds';
import { DomainError } from '~/domain/shared/errors';
import type { CallRecord } from '#server/models/call';
import { Institution } from '#server/models/institution';
import type { Applicant } from './applicants';

/** What every letter of a call begins from: who writes, about which call. */
export type CallFacts = Pick<LetterFacts, 'institution' | 'call'>;

/** Who writes letters about a call, and the call as letters name it. */
export async function callFacts({ _id, institutionId, reference, current }: CallRecord): Promise<CallFacts> {
  if (!current || !reference) throw new DomainError('not-found');
  const { name } = await Institution.findById(institutionId, { name: 1 }).orFail().lean();
  const { title } = current.content.about;
  const { en, ru, tk } = name;
  return {
    institution: { id: institutionId, name: { en, ru, tk } },
    call: { id: _id, reference, title },
  };
}

/** A letter to an applicant that tells nothing yet but what it is about. */
export function baseFacts(
  kind: LetterKind,
  about: CallFacts,
  { addressee, application }: Pick<Applicant, 'addressee' | 'application'>,
  lot: LetterFacts['lot'],
): LetterFacts {
  return {
    format: 1,
    kind,
    ...about,
    addressee,
    lot,
    application,
    requested: null,
    amount: null,
    place: null,
    reserve: null,
    scores: null,
    strengths: [],
    weaknesses: [],
    unmet: [],
    conditions: [],
    respondBy: null,
    acceptanceDays: null,
    appeal: null,
    reason: null,
    corrects: null,
  };
}

/** A lot of a call as letters name it. */
export function lotFacts({ current }: CallRecord, lot: string): NonNullable<LetterFacts['lot']> {
  const named = current && lotNames(current).find(({ key }) => key === lot);
  if (!named) throw new DomainError('not-found');
  return named;
}
