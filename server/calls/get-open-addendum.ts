import { can } from '~/domain/accounts/permissions';
import type { Actor } from '~/domain/accounts/roles';
import { changedSections } from '~/domain/calls/addendum';
import type { CodeNames } from '~/domain/calls/call-choices';
import type { CallContent, Section } from '~/domain/calls/schema';
import { DomainError } from '~/domain/shared/errors';
import { emptyLocalized, type Localized } from '~/domain/shared/localized';
import { callChoices } from './call-choices';
import { loadCall, loadOpenVersion } from './load-call';

/** An addendum in preparation beside what is published. */
export interface AddendumPage {
  callId: string;
  title: Localized;
  /** Of the addendum: the first one is 1. */
  number: number;
  before: CallContent;
  after: CallContent;
  changed: Section[];
  reason: Localized;
  names: CodeNames;
  /** This person can change it now. */
  editable: boolean;
}

/** `wrong-state` where no addendum is being prepared. */
export async function getOpenAddendum(actor: Actor, callId: string): Promise<AddendumPage> {
  const call = await loadCall(actor, callId, 'calls.read');
  const open = await loadOpenVersion(call);
  if (!call.current) throw new DomainError('wrong-state', 'calls.error.notPublished');
  const { choices } = await callChoices(call);
  return {
    callId,
    title: call.title,
    number: open.number - 1,
    before: call.current.content,
    after: open.content,
    changed: changedSections(call.current.content, open.content),
    reason: open.reason ?? emptyLocalized(),
    names: choices.names,
    editable: !open.submitted && can(actor, 'calls.prepare', { institutionId: call.institutionId }),
  };
}
