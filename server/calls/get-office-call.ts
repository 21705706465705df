import { can } from '~/domain/accounts/permissions';
import type { Actor } from '~/domain/accounts/roles';
import { changedSections, SETTLED_SECTIONS } from '~/domain/calls/addendum';
import type { Fault } from '~/domain/calls/rules';
import type { Section } from '~/domain/calls/schema';
import { callState, type CallState } from '~/domain/calls/status';
import { completeness } from '~/domain/calls/texts';
import type { Locale } from '~/domain/shared/locale';
import type { Localized } from '~/domain/shared/localized';
import { listHistory, type HistoryEvent } from '#server/audit/list-history';
import { countDrafts } from '#server/applications/count-drafts';
import { personNames } from '#server/audit/person-names';
import type { CallRecord } from '#server/models/call';
import type { CallVersionRecord, ReviewComment } from '#server/models/call-version';
import { openersStanding, type OpenersStanding } from '#server/sealing/openers-standing';
import { Programme, type ProgrammeRecord } from '#server/models/programme';
import { countSubmissions } from '#server/submissions/count-submissions';
import { loadCall, loadOpenVersion } from './load-call';
import { lastComments } from './review-comments';
import { versionFaults } from './version-faults';

/** The version in preparation as the call's page shows it. */
export interface OpenVersion {
  number: number;
  submitted: { by: string; at: Date } | null;
  faults: Fault[];
  /** For an addendum: what it changes, and what no addendum can. */
  changed: Section[];
  settled: Section[];
  reason: Localized | null;
  completeness: { locale: Locale; there: number; wanted: number }[];
  preparers: string[];
  comments: ReviewComment[];
}

/** A call as its office sees it. */
export interface OfficeCall {
  id: string;
  title: Localized;
  programme: { id: string; code: string; name: Localized };
  reference: string | null;
  state: CallState;
  open: OpenVersion | null;
  published: { number: number; at: Date; sha256: string; closesAt: Date | null; languages: Locale[] } | null;
  /** How many applications were begun; whose they are is nobody's business before the opening. */
  drafts: number;
  /** How many submissions count; null while nobody is told. */
  submissions: number | null;
  openers: OpenersStanding;
  addenda: { number: number; at: Date; reason: Localized; changed: Section[]; material: boolean }[];
  cancelled: { by: string; at: Date; reason: Localized } | null;
  history: HistoryEvent[];
  may: { prepare: boolean; approve: boolean; cancel: boolean };
}

export async function getOfficeCall(actor: Actor, callId: string, now: Date): Promise<OfficeCall> {
  const call = await loadCall(actor, callId, 'calls.read');
  const programme = await Programme.findOne({ _id: call.programmeId }).orFail().lean<ProgrammeRecord>();
  const open = call.open && !call.cancelled ? await loadOpenVersion(call) : null;
  const names = await personNames([
    ...(open?.preparedBy ?? []),
    open?.submitted?.by ?? null,
    call.cancelled?.by ?? null,
  ]);
  const nameOf = (id: string) => names.get(id) ?? id;
  const { institutionId, current, approved, cancelled } = call;
  return {
    id: callId,
    title: call.title,
    programme: { id: programme._id, code: programme.code, name: programme.name },
    reference: call.reference,
    state: callState(call, now),
    open: open && (await openVersion(call, open, programme, nameOf, now)),
    published: current &&
      approved && {
        number: current.number,
        at: approved.publishAt,
        sha256: current.sha256,
        closesAt: call.closesAt,
        languages: current.content.about.languages,
      },
    drafts: current ? await countDrafts(callId) : 0,
    submissions: current
      ? await countSubmissions({
          callId,
          closesAt: call.closesAt,
          shownEarly: current.content.terms.countShownEarly,
          now,
        })
      : null,
    openers: await openersStanding(callId),
    addenda: call.addenda,
    cancelled: cancelled && { ...cancelled, by: nameOf(cancelled.by) },
    history: await listHistory({ kind: 'call', id: callId }),
    may: {
      prepare: can(actor, 'calls.prepare', { institutionId }),
      approve: can(actor, 'calls.approve', { institutionId }),
      cancel: can(actor, 'calls.cancel', { institutionId }),
    },
  };
}

async function openVersion(
  call: CallRecord,
  open: CallVersionRecord,
  programme: ProgrammeRecord,
  nameOf: (id: string) => string,
  now: Date,
): Promise<OpenVersion> {
  const { number, submitted, content, reason, preparedBy } = open;
  return {
    number,
    submitted: submitted && { by: nameOf(submitted.by), at: submitted.at },
    faults: await versionFaults(call, open, programme, now),
    changed: call.current ? changedSections(call.current.content, content) : [],
    settled: number > 1 ? [...SETTLED_SECTIONS] : [],
    reason,
    completeness: completeness(content),
    preparers: preparedBy.map(nameOf),
    comments: lastComments(call, open),
  };
}
