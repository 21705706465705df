import type { Actor } from '~/domain/accounts/roles';
import { EvaluationReport, type EvaluationReportRecord } from '#server/models/evaluation-report';
import { headOf } from '#server/ranking/get-ranking';
import { basisOf } from './basis-of';
import { loadReportReader } from './load-report';
import { openOpinion, openReport } from './report-content';

interface Wanted {
  actor: Actor;
  callId: string;
  lot: string;
}

/** The report of a lot as its page shows it: what it says in short, who signed, and what the reader can do. */
export async function getReport({ actor, callId, lot }: Wanted) {
  const reader = await loadReportReader({ actor, callId, lot });
  const { scope, stage } = reader;
  const records = await EvaluationReport.find({ callId, lot }, { content: 0 })
    .sort({ number: -1 })
    .lean<Omit<EvaluationReportRecord, 'content'>[]>();
  const [latest, ...earlier] = records;
  const keeps = scope !== null && (scope.seat.part === 'secretary' || reader.isChair);
  const isOpen = stage === 'ranked';
  const organisationIds = scope?.readable.filter((one) => one.lot === lot).map(({ organisationId }) => organisationId);
  const basis = latest && isOpen && organisationIds ? await basisOf({ callId, lot, organisationIds }) : null;
  const isOutOfDate = basis !== null && basis !== latest?.basis;
  const mustSign = latest?.signers.some(({ userId }) => userId === actor.userId) ?? false;
  const hasSigned = latest?.signatures.some(({ userId }) => userId === actor.userId) ?? false;
  return {
    ...headOf(reader),
    report: latest ? await shortOf(latest) : null,
    earlier: earlier.map(({ number, made, superseded, signatures, sha256 }) => ({
      number,
      at: made.at,
      sha256,
      signatures: signatures.length,
      reason: superseded?.reason ?? '',
    })),
    isOutOfDate,
    mayMake: isOpen && keeps,
    maySign: isOpen && mustSign && !hasSigned && !isOutOfDate && !latest?.superseded,
    hasSigned: hasSigned && !latest?.superseded,
    returned: latest?.superseded ? { by: latest.superseded.name, reason: latest.superseded.reason } : null,
  };
}

async function shortOf({ _id, number, sha256, made, signers, signatures }: Omit<EvaluationReportRecord, 'content'>) {
  const { content } = await EvaluationReport.findById(_id, { content: 1 }).orFail().lean();
  const { applications, conflicts, consensus, meetings, screening, ranking } = openReport(_id, content);
  return {
    number,
    sha256,
    made,
    counts: {
      applications: applications.length,
      ineligible: screening.filter(({ eligible }) => !eligible).length,
      recusals: new Set(conflicts.filter(({ recused }) => recused).map(({ name }) => name)).size,
      consensus: consensus.length,
      dissents: consensus.reduce((sum, { proposal }) => sum + proposal.dissents.length, 0),
      meetings: meetings.length,
      recommended: ranking.result.positions.filter(({ outcome }) => outcome === 'recommended').length,
    },
    signers: signers.map((signer) => {
      const signature = signatures.find(({ userId }) => userId === signer.userId);
      return {
        name: signer.name,
        part: signer.part,
        signedAt: signature?.at ?? null,
        opinion: signature ? openOpinion(_id, signer.userId, signature.opinion) : '',
      };
    }),
  };
}
