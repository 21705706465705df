import type { Actor } from '~/domain/accounts/roles';
import { answerRefusal } from '~/domain/clarifications/rules';
import { organisationNameKey } from '~/domain/organisations/name-key';
import type { Localized } from '~/domain/shared/localized';
import { personNames } from '#server/audit/person-names';
import { callPage } from '#server/clarifications/call-page';
import { loadCall } from '#server/calls/load-call';
import { countInterest } from '#server/followers/count-interest';
import { CallInvitation } from '#server/models/call-invitation';
import { Organisation } from '#server/models/organisation';

const FOUND_AT_ONCE = 50;

export interface SentInvitation {
  id: string;
  at: Date;
  by: string;
  text: Localized;
  receivers: string[];
}

interface Arguments {
  actor: Actor;
  callId: string;
  /** Part of an organisation's name; empty for all. */
  search: string;
  now: Date;
}

/** What was sent about a call, the newest first, and organisations found by name of which none was invited yet. */
export async function listCallInvitations({ actor, callId, search, now }: Arguments) {
  const call = await loadCall(actor, callId, 'calls.invite');
  const sendings = await CallInvitation.find({ callId }).sort({ at: -1, _id: -1 }).lean();
  const names = await personNames(sendings.map(({ sentBy }) => sentBy));
  const sent = sendings.map(({ _id, at, sentBy, text, receivers }): SentInvitation => ({
    id: _id,
    at,
    by: names.get(sentBy) ?? sentBy,
    text,
    receivers: receivers.map(({ name }) => name),
  }));
  const invited = sendings.flatMap(({ receivers }) => receivers.flatMap(({ organisationId }) => organisationId ?? []));
  return {
    ...callPage(call),
    sent,
    mayInvite: answerRefusal(call, now) === null,
    found: await findOrganisations(search, invited),
    interest: await countInterest(actor, { id: callId, institutionId: call.institutionId }),
  };
}

async function findOrganisations(search: string, without: readonly string[]) {
  const key = organisationNameKey(search);
  const named = key === '' ? {} : { nameKey: { $regex: key.replace(/[.*+?^${}()|[\]\\]/g, '\\$&') } };
  const found = await Organisation.find({ ...named, _id: { $nin: without } }, { name: 1 })
    .sort({ nameKey: 1, _id: 1 })
    .limit(FOUND_AT_ONCE)
    .lean();
  return found.map(({ _id, name }) => ({ id: _id, name }));
}
