import type { Addendum, CallNames } from '~/domain/calls/published-call';
import type { CallContent } from '~/domain/calls/schema';
import { DomainError } from '~/domain/shared/errors';
import type { Localized } from '~/domain/shared/localized';
import { CallVersion, type CallVersionRecord } from '#server/models/call-version';
import { getPublicCall } from './get-public-call';
import { versionId } from './load-call';

interface Side {
  content: CallContent;
  names: CallNames;
}

export interface ComparedAddendum {
  reference: string;
  title: Localized;
  addendum: Addendum;
  before: Side;
  after: Side;
}

/** A numbered change of a public call with what the call said before and after it; `not-found` where there is none. */
export async function getAddendum(reference: string, number: number, now: Date): Promise<ComparedAddendum> {
  const call = await getPublicCall(reference, now);
  const addendum = call.addenda.find((one) => one.number === number);
  if (!addendum) throw new DomainError('not-found');
  const versions = await CallVersion.find({ _id: { $in: [number, number + 1].map((one) => versionId(call.id, one)) } })
    .select({ number: 1, content: 1, 'approved.names': 1 })
    .lean<CallVersionRecord[]>();
  const sideOf = (wanted: number): Side => {
    const version = versions.find((one) => one.number === wanted);
    if (!version?.approved) throw new DomainError('not-found');
    return { content: version.content, names: version.approved.names };
  };
  const { title } = call.content.about;
  return { reference, title, addendum, before: sideOf(number), after: sideOf(number + 1) };
}
