import { randomUUID } from 'node:crypto';
import { firstContent } from '~/domain/agreements/first-content';
import type { Actor } from '~/domain/accounts/roles';
import { can } from '~/domain/accounts/permissions';
import { DomainError } from '~/domain/shared/errors';
import { LOCALES } from '~/domain/shared/locale';
import type { Localized } from '~/domain/shared/localized';
import type { MessageKey } from '~/domain/shared/message-key';
import { portalDay } from '~/domain/shared/portal-day';
import { textIn } from '~/locales/text-in';
import { assertCan } from '#server/accounts/assert-can';
import { appendEvent } from '#server/audit/append-event';
import { appliedFor } from '#server/awards/applied-for';
import { assertMayContract } from '#server/awards/assert-may-contract';
import { placeOf } from '#server/awards/award-place';
import { openBudgets, submittedBudgets } from '#server/awards/submitted-budgets';
import { inTransaction } from '#server/database/transaction';
import { Agreement, type AgreementRecord } from '#server/models/agreement';
import { Award, type AwardRecord } from '#server/models/award';
import { Call, type CallRecord } from '#server/models/call';
import { preparePreconditions } from '#server/preconditions/prepare-preconditions';

interface Arguments {
  actor: Actor;
  awardId: string;
  now: Date;
}

/**
 * A manager begins the agreement on an accepted award, with what was applied for; the result is its id. `wrong-state` before
 * the standstill is over, while an appeal is pending, or where there is one already.
 */
export async function makeAgreement({ actor, awardId, now }: Arguments): Promise<string> {
  const award = await Award.findOne({ _id: awardId }).lean<AwardRecord>();
  if (!award || !can(actor, 'agreements.oversee', award)) throw new DomainError('not-found');
  assertCan(actor, 'agreements.manage', award);
  const content = await contentFor(award, now);
  const { organisation } = await appliedFor(award);
  return inTransaction(async () => {
    const { callId, lot, applicationId, organisationId, institutionId, programmeId, source } = await assertMayContract(
      awardId,
      now,
    );
    if (await Agreement.exists({ awardId, state: { $ne: 'dropped' } }))
      throw new DomainError('wrong-state', 'agreements.error.exists');
    const call = await Call.findById(callId).orFail().lean<CallRecord>();
    const { reference, lot: title } = placeOf(call, lot);
    const languages = call.current?.content.about.languages ?? ['en'];
    const agreement = await Agreement.create({
      ...{ _id: randomUUID(), awardId, callId, lot, applicationId, organisationId, institutionId, programmeId, source },
      ...{ reference, organisation, title, languages: languages.slice(0, 2), state: 'draft', content, edition: 1 },
      created: { by: actor.userId, name: actor.name, at: now },
      version: 1,
    });
    await preparePreconditions(agreement.toObject<AgreementRecord>(), call);
    const { _id: id } = agreement;
    const subject = { kind: 'agreement', id };
    await appendEvent({ actor, action: 'agreements.begun', subject, details: { awardId }, after: content, now });
    return id;
  });
}

async function contentFor(award: AwardRecord, now: Date) {
  const { definition, answers } = await appliedFor(award);
  const agreed = award.revisions.findLast(({ state }) => state === 'agreed');
  const budgets = agreed ? openBudgets(award._id, agreed) : (await submittedBudgets(award)).lines;
  const call = await Call.findById(award.callId).orFail().lean<CallRecord>();
  const asked = call.current?.content;
  const today = portalDay(now);
  const startsOn = asked?.dates.startsOn || today;
  return firstContent(
    {
      ...{ amount: award.amount, form: definition, answers, budgets },
      people: asked?.lots.lots.find(({ key }) => key === award.lot)?.people ?? null,
      from: startsOn < today ? today : startsOn,
    },
    {
      wholeBudget: inEveryLanguage('agreements.first.wholeBudget'),
      finalReport: inEveryLanguage('agreements.first.finalReport'),
      served: inEveryLanguage('agreements.first.served'),
      people: inEveryLanguage('agreements.first.people'),
    },
  );
}

const inEveryLanguage = (key: MessageKey) =>
  Object.fromEntries(LOCALES.map((locale) => [locale, textIn(locale)(key)])) as Localized;
