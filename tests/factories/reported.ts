import { makeReport } from '#server/evaluation-report/make-report';
import { latestReport } from '#server/evaluation-report/latest-report';
import { signReport } from '#server/evaluation-report/sign-report';
import type { Member, OpenedCall } from './evaluation';
import { rankedLot } from './ranked-lot';
import { PASSWORD } from './user';

export interface ReportedLot {
  call: OpenedCall;
  members: Member[];
  chair: Member;
  secretary: Member;
  /** The chair, the four members and the secretary. */
  signers: Member[];
  make: (who?: Member, input?: { seen: number; reason: string }) => Promise<void>;
  sign: (who: Member, wishes?: { currentPassword?: string; opinion?: string; sha256?: string }) => Promise<void>;
}

/** A ranked lot, and how its report is made and signed. */
export async function lotToReport(wishes: Parameters<typeof rankedLot>[0] = {}): Promise<ReportedLot> {
  const { call, members } = await rankedLot(wishes);
  const place = { callId: call.id, lot: 'lot-1' };
  const [chair] = members;
  const secretary = members.find(({ part }) => part === 'secretary');
  if (!chair || !secretary) throw new Error('A committee has a chair and a secretary');
  return {
    call,
    members,
    chair,
    secretary,
    signers: members.filter(({ part }) => part !== 'alternate'),
    make: ({ actor } = secretary, input = { seen: 0, reason: '' }) =>
      makeReport({ actor, ...place, input, now: new Date() }),
    sign: async ({ actor }, { currentPassword = PASSWORD, opinion = '', sha256 } = {}) => {
      const known = sha256 ?? (await latestReport(call.id, 'lot-1'))?.sha256 ?? '0'.repeat(64);
      await signReport({ actor, ...place, input: { sha256: known, currentPassword, opinion }, now: new Date() });
    },
  };
}
