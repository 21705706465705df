import { can } from '~/domain/accounts/permissions';
import type { Actor } from '~/domain/accounts/roles';
import { SETTLED_SECTIONS } from '~/domain/calls/addendum';
import type { CallChoices } from '~/domain/calls/call-choices';
import type { Fault } from '~/domain/calls/rules';
import type { CallContent, Section } from '~/domain/calls/schema';
import { DomainError } from '~/domain/shared/errors';
import type { Localized } from '~/domain/shared/localized';
import type { MessageKey } from '~/domain/shared/message-key';
import { personNames } from '#server/audit/person-names';
import type { CallRecord } from '#server/models/call';
import type { CallVersionRecord } from '#server/models/call-version';
import { callChoices } from './call-choices';
import { loadCall, loadOpenVersion } from './load-call';
import { newItemKey } from './read-section';
import { lastComments } from './review-comments';
import { versionFaults } from './version-faults';

/** A section of the version in preparation, as its page shows it. */
export interface SectionPage {
  callId: string;
  title: Localized;
  section: Section;
  number: number;
  content: CallContent;
  /** The section's version: what a form must send back. */
  version: number;
  saved: { by: string; at: Date } | null;
  choices: CallChoices;
  faults: Fault[];
  comments: string[];
  /** Why the section cannot be changed by this person now; null where it can. */
  fixed: MessageKey | null;
  /** The key of the item that a form would add. */
  newKey: string;
}

interface Arguments {
  actor: Actor;
  callId: string;
  section: Section;
  now: Date;
}

export async function getSection({ actor, callId, section, now }: Arguments): Promise<SectionPage> {
  const call = await loadCall(actor, callId, 'calls.read');
  if (!call.open) throw new DomainError('wrong-state', 'calls.error.notDraft');
  const open = await loadOpenVersion(call);
  const { choices, programme } = await callChoices(call);
  const { version, by, at } = open.sections[section];
  const names = await personNames([by]);
  return {
    callId,
    title: open.content.about.title,
    section,
    number: open.number,
    content: open.content,
    version,
    saved: version > 1 ? { by: names.get(by) ?? by, at } : null,
    choices,
    faults: (await versionFaults(call, open, programme, now)).filter((fault) => fault.section === section),
    comments: lastComments(call, open).flatMap((comment) => (comment.section === section ? [comment.text] : [])),
    fixed: whyFixed(actor, call, open, section),
    newKey: newItemKey('new'),
  };
}

function whyFixed(actor: Actor, call: CallRecord, open: CallVersionRecord, section: Section): MessageKey | null {
  if (!can(actor, 'calls.prepare', { institutionId: call.institutionId })) return 'callEditor.fixed.reader';
  if (open.submitted) return 'callEditor.fixed.submitted';
  return open.number > 1 && SETTLED_SECTIONS.includes(section) ? 'calls.fault.settled' : null;
}
