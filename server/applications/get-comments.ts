import type { Actor } from '~/domain/accounts/roles';
import type { Localized } from '~/domain/shared/localized';
import { headOf } from './get-draft';
import { shortHead, type ShortHead } from './list-changes';
import { listComments, type ShownComment } from './list-comments';
import { loadDraft } from './load-draft';
import { sectionOf } from './typed-section';

interface Arguments {
  actor: Actor;
  applicationId: string;
  section: string;
  now: Date;
}

export interface CommentsPage {
  head: ShortHead;
  title: Localized;
  comments: ShownComment[];
}

/** What the colleagues of the actor's organisation told each other about a section. */
export async function getComments({ actor, applicationId, section, now }: Arguments): Promise<CommentsPage> {
  const { application, call } = await loadDraft(actor, applicationId, 'applications.read');
  const head = headOf(application, call, now);
  const { title } = sectionOf(head.definition, section);
  return { head: shortHead(head), title, comments: await listComments(applicationId, section) };
}
