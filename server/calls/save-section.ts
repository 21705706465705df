import type { Actor } from '~/domain/accounts/roles';
import { SETTLED_SECTIONS } from '~/domain/calls/addendum';
import type { CallContent, Section, SECTION_SCHEMAS } from '~/domain/calls/schema';
import { DomainError } from '~/domain/shared/errors';
import type { z } from 'zod';
import { appendEvent } from '#server/audit/append-event';
import { inTransaction } from '#server/database/transaction';
import { Call, type CallRecord } from '#server/models/call';
import { CallVersion } from '#server/models/call-version';
import { Programme } from '#server/models/programme';
import { StoredFile } from '#server/models/stored-file';
import { loadCall, loadOpenVersion } from './load-call';

export type SectionInput = { [S in Section]: { section: S; value: z.output<(typeof SECTION_SCHEMAS)[S]> } }[Section];

interface Arguments {
  actor: Actor;
  callId: string;
  input: SectionInput;
  /** The section's version that the actor has changed. */
  expected: number;
  now: Date;
}

/**
 * Saves one section of the version in preparation; other sections may be saved by others meanwhile. `stale` where somebody
 * saved the same section after the actor read it, `wrong-state` where the version is with its approver.
 */
export function saveSection({ actor, callId, input, expected, now }: Arguments): Promise<{ version: number }> {
  const { section } = input;
  return inTransaction(async () => {
    const call = await loadCall(actor, callId, 'calls.prepare');
    const open = await loadOpenVersion(call);
    if (open.submitted) throw new DomainError('wrong-state', 'calls.error.notDraft');
    if (open.number > 1 && SETTLED_SECTIONS.includes(section)) {
      throw new DomainError('wrong-state', 'calls.fault.settled');
    }
    const value = await contentOf(call, input, open.content);
    const { matchedCount } = await CallVersion.updateOne(
      { _id: open._id, submitted: null, approved: null, [`sections.${section}.version`]: expected },
      {
        $set: {
          [`content.${section}`]: value,
          [`sections.${section}`]: { version: expected + 1, by: actor.userId, at: now },
        },
        $addToSet: { preparedBy: actor.userId },
        $inc: { version: 1 },
      },
    );
    if (matchedCount === 0) throw new DomainError('stale', 'calls.error.stale');
    if (section === 'about' && open.number === 1) {
      await Call.updateOne({ _id: callId }, { $set: { title: input.value.title } });
    }
    await appendEvent({
      actor,
      action: 'calls.section-saved',
      subject: { kind: 'call', id: callId },
      details: { section, version: open.number },
      before: open.content[section],
      after: value,
      now,
    });
    return { version: expected + 1 };
  });
}

/**
 * What is stored of a section: form and rubric are copied from the programme's template, so that they stay as they were
 * chosen. A form is copied again only when another one is chosen, or its new version is taken over.
 */
async function contentOf(call: CallRecord, input: SectionInput, before: CallContent): Promise<CallContent[Section]> {
  if (input.section === 'documents') return ownDocuments(call, input.value);
  if (input.section !== 'form' && input.section !== 'rubric') return input.value;
  const { template } = input.value;
  if (input.section === 'form' && !input.value.renew && before.form.definition && before.form.template === template) {
    return before.form;
  }
  const programme = await Programme.findOne({ _id: call.programmeId }, { formTemplates: 1, rubricTemplates: 1 })
    .orFail()
    .lean();
  if (input.section === 'form') {
    const form = programme.formTemplates.find(({ code }) => code === template);
    return form ? { template, version: form.version, definition: form.form } : { template: '', definition: null };
  }
  const rubric = programme.rubricTemplates.find(({ code }) => code === template);
  return rubric ? { template, version: rubric.version ?? 1, rubric: rubric.rubric } : { template: '', rubric: null };
}

/** Only the call's own files can be its documents: they become public with it. */
async function ownDocuments(
  call: CallRecord,
  { documents }: CallContent['documents'],
): Promise<CallContent['documents']> {
  const files = await StoredFile.find(
    {
      _id: { $in: documents.map(({ fileId }) => fileId) },
      'subject.kind': 'call',
      'subject.id': call._id,
      state: { $in: ['scanning', 'clean'] },
    },
    { _id: 1 },
  ).lean();
  const own = new Set(files.map(({ _id }) => _id));
  return { documents: documents.filter(({ fileId }) => own.has(fileId)) };
}
