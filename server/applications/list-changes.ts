import type { ChangeKind } from '~/domain/applications/history';
import { questionsOf } from '~/domain/applications/conditions';
import type { Actor } from '~/domain/accounts/roles';
import type { Localized } from '~/domain/shared/localized';
import { personNames } from '#server/audit/person-names';
import { pageWithin } from '#server/database/page-within';
import { ApplicationChange, type ApplicationChangeRecord } from '#server/models/application-change';
import { headOf, type DraftHead } from './get-draft';
import { loadDraft } from './load-draft';
import { changedQuestions } from './record-change';

const PAGE_SIZE = 30;

/** An entry of an application's history. */
export interface ShownChange {
  id: string;
  kind: ChangeKind;
  by: string;
  from: Date;
  at: Date;
  section: Localized | null;
  questions: Localized[];
}

interface Arguments {
  actor: Actor;
  applicationId: string;
  page: number;
  now: Date;
}

/** Who changed what in an application of the actor's organisation and when, the last first. */
export async function listChanges({ actor, applicationId, page: wanted, now }: Arguments) {
  const { application, call } = await loadDraft(actor, applicationId, 'applications.read');
  const head = headOf(application, call, now);
  const total = await ApplicationChange.countDocuments({ applicationId });
  const { page, pages, skipped } = pageWithin(wanted, total, PAGE_SIZE);
  const records = await ApplicationChange.find({ applicationId })
    .sort({ at: -1, _id: 1 })
    .skip(skipped)
    .limit(PAGE_SIZE)
    .lean<ApplicationChangeRecord[]>();
  const names = await personNames(records.map(({ by }) => by));
  return { head: shortHead(head), changes: records.map((record) => shownChange(record, head, names)), page, pages };
}

/** What pages about an application say of it above their heading. */
export type ShortHead = Pick<DraftHead, 'id' | 'state' | 'revising' | 'standing' | 'call' | 'lot'>;

export function shortHead({ id, state, revising, standing, call, lot }: DraftHead): ShortHead {
  return { id, state, revising, standing, call, lot };
}

function shownChange(
  record: ApplicationChangeRecord,
  { definition }: DraftHead,
  names: ReadonlyMap<string, string>,
): ShownChange {
  const { _id: id, kind, by, from, at, section } = record;
  const labels = new Map(questionsOf(definition).map(({ key, label }) => [key, label]));
  return {
    id,
    kind,
    by: names.get(by) ?? by,
    from,
    at,
    section: definition.sections.find(({ key }) => key === section)?.title ?? null,
    questions: changedQuestions(record).flatMap((key) => labels.get(key) ?? []),
  };
}
