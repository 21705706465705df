import type { Actor } from '~/domain/accounts/roles';
import { emptyCall } from '~/domain/calls/empty-call';
import type { CallContent } from '~/domain/calls/schema';
import { CallVersion, type CallVersionRecord } from '#server/models/call-version';
import { createCall } from './create-call';
import { loadCall, versionId } from './load-call';

interface Arguments {
  actor: Actor;
  callId: string;
  /** The id of the new call, so that a form sent twice begins one call. */
  id?: string | undefined;
  now: Date;
}

/** Begins a call that says what another one says last, without its dates and documents: those belong to the earlier call. */
export async function copyCall({ actor, callId, id, now }: Arguments): Promise<{ id: string }> {
  const call = await loadCall(actor, callId, 'calls.prepare');
  const number = call.open?.number ?? call.current?.number ?? 1;
  const { content } = await CallVersion.findOne({ _id: versionId(callId, number) })
    .orFail()
    .lean<CallVersionRecord>();
  const { languages } = content.about;
  const { dates, documents } = emptyCall(languages);
  const copied: CallContent = { ...content, dates, documents };
  return createCall({ actor, input: { id, programmeId: call.programmeId, languages }, content: copied, now });
}
