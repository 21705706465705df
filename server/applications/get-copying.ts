import type { Question } from '~/domain/applications/form-definition';
import type { Actor } from '~/domain/accounts/roles';
import type { Locale } from '~/domain/shared/locale';
import type { Localized } from '~/domain/shared/localized';
import type { FormValues } from '~/forms/form-reply';
import { Application, type ApplicationRecord } from '#server/models/application';
import { Call } from '#server/models/call';
import { answersFrom } from './copy-sources';
import { getDraft, headOf, type DraftHead } from './get-draft';
import { shortHead, type ShortHead } from './list-changes';
import type { CallOfApplication } from './load-application';
import { byQuestion, fingerprint } from './typed-questions';

/** An answer that would be copied. */
export interface CopiedAnswer {
  question: Question;
  /** What is there now, and what would be. */
  now: FormValues;
  then: FormValues;
  /** The fingerprint of what is there: the copying names it. */
  seen: string;
  isEmpty: boolean;
}

export interface CopyingPage {
  head: ShortHead;
  /** The organisation's other applications. */
  others: { id: string; reference: string; title: Localized; lot: Localized }[];
  /** What the chosen source would copy, by section; null while none is chosen. */
  sections: { key: string; title: Localized; answers: CopiedAnswer[] }[] | null;
}

interface Arguments {
  actor: Actor;
  applicationId: string;
  /** The id of an application, `profile`, or null while nothing is chosen. */
  from: string | null;
  locale: Locale;
  now: Date;
}

/** Most applications that are offered to copy from. */
const MAX_OTHERS = 50;

/** Where answers can be copied from, and what would be copied from the chosen source. */
export async function getCopying({ actor, applicationId, from, locale, now }: Arguments): Promise<CopyingPage> {
  const draft = await getDraft({ actor, applicationId, now });
  const others = await othersOf(draft, now);
  if (from === null) return { head: shortHead(draft), others, sections: null };
  const found = await answersFrom({ actor, head: draft, from, locale, now });
  const sections = draft.definition.sections.map(({ key, title, questions }) => {
    const there = byQuestion(
      questions.map((question) => question.key),
      draft.typed,
    );
    const answers = questions.flatMap((question): CopiedAnswer[] => {
      const then = found.get(question.key);
      const own = there.get(question.key) ?? {};
      if (!then || fingerprint(then) === fingerprint(own)) return [];
      const seen = fingerprint(own);
      return [{ question, now: own, then, seen, isEmpty: seen === fingerprint(undefined) }];
    });
    return { key, title, answers };
  });
  return { head: shortHead(draft), others, sections: sections.filter(({ answers }) => answers.length > 0) };
}

async function othersOf({ id, organisationId }: DraftHead, now: Date): Promise<CopyingPage['others']> {
  const records = await Application.find({ organisationId, _id: { $ne: id } })
    .sort({ 'started.at': -1, _id: 1 })
    .limit(MAX_OTHERS)
    .lean<ApplicationRecord[]>();
  const wanted = { reference: 1, closesAt: 1, cancelled: 1, current: 1 };
  const calls = await Call.find({ _id: { $in: records.map(({ callId }) => callId) } }, wanted).lean<
    CallOfApplication[]
  >();
  const callOf = new Map(calls.map((call) => [call._id, call]));
  return records.flatMap((record) => {
    const call = callOf.get(record.callId);
    if (!call) return [];
    const head = headOf(record, call, now);
    return [{ id: head.id, reference: head.call.reference, title: head.call.title, lot: head.lot.name }];
  });
}
