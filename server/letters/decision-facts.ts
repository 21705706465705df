import { awardTerms } from '~/domain/awards/terms';
import type { DecidedApplication } from '~/domain/decisions/decision';
import type { LetterFacts } from '~/domain/letters/facts';
import type { LetterKind } from '~/domain/letters/kinds';
import { toldScores } from '~/domain/letters/told-scores';
import { DomainError } from '~/domain/shared/errors';
import type { Localized } from '~/domain/shared/localized';
import { listOpened } from '#server/evaluation/list-opened';
import { Award, type AwardRecord } from '#server/models/award';
import type { CallRecord } from '#server/models/call';
import type { DecisionRecord } from '#server/models/decision';
import { latestRanking } from '#server/ranking/stored-ranking';
import { applicantsOf, type Applicant } from './applicants';
import { baseFacts, callFacts, lotFacts } from './base-facts';
import { scoresTold, unmetChecks, writtenFeedback } from './feedback';

export type DecisionOfLetters = Pick<DecisionRecord, '_id' | 'callId' | 'lot' | 'institutionId' | 'by' | 'reason'>;

interface Arguments {
  decision: DecisionOfLetters;
  call: CallRecord;
  applications: readonly DecidedApplication[];
  now: Date;
}

/** A letter that a decision sends. */
export interface DecisionLetter {
  application: DecidedApplication;
  applicant: Applicant;
  award: AwardRecord | null;
  facts: LetterFacts;
}

/** What the letters of a decision tell each of its applicants, in the decision's order. */
export async function decisionFacts({ decision, call, applications, now }: Arguments): Promise<DecisionLetter[]> {
  const { callId, lot } = decision;
  const published = call.current;
  const ranking = await latestRanking(callId, lot);
  if (!published || !ranking) throw new DomainError('wrong-state');
  const ids = applications.map(({ applicationId }) => applicationId);
  const applicants = await applicantsOf(callId, ids);
  const awards = await Award.find({ decisionId: decision._id, live: true }).lean<AwardRecord[]>();
  const ineligible = new Set(
    applications.filter(({ outcome }) => outcome === 'ineligible').map(({ applicationId }) => applicationId),
  );
  const opened = (await listOpened(callId)).filter(({ applicationId }) => ineligible.has(applicationId));
  const unmet = await unmetChecks(call, published, opened, now);
  const written = await writtenFeedback(callId, lot);
  const about = await callFacts(call);
  const told = toldScores(published.content.terms.scoresPublished);
  const { acceptanceDays } = awardTerms(published.content);
  return applications.map((application) => {
    const { applicationId, outcome, place, reserve, requested } = application;
    const applicant = applicants.get(applicationId);
    if (!applicant) throw new Error(`The application ${applicationId} cannot be read`);
    const award = awards.find((one) => one.applicationId === applicationId) ?? null;
    const position = ranking.result.positions.find((one) => one.applicationId === applicationId);
    const base = baseFacts(kindOf(application, award), about, applicant, lotFacts(call, lot));
    const isScored = outcome !== 'cancelled' && outcome !== 'ineligible';
    const isFull = award !== null && requested !== null && award.amount.amount >= requested.amount;
    const facts: LetterFacts = {
      ...base,
      requested,
      amount: award?.amount ?? null,
      place: isScored && told.total ? place : null,
      reserve: outcome === 'reserve' ? reserve : null,
      scores: isScored && position ? scoresTold(published, position) : null,
      ...(isScored && told.comments ? written.get(applicationId) : {}),
      unmet: unmet.get(applicationId) ?? [],
      conditions: award ? [...published.content.terms.preconditions.map(({ text }) => text), ...award.conditions] : [],
      acceptanceDays: award ? acceptanceDays : null,
      appeal: isFull ? null : { address: published.content.terms.appealAddress, until: null },
      reason: outcome === 'cancelled' ? inEvery(decision.reason) : null,
    };
    return { application, applicant, award, facts };
  });
}

const KINDS = {
  award: 'award',
  reserve: 'reserve',
  regret: 'regret',
  ineligible: 'ineligibility',
  cancelled: 'call-cancelled',
} as const satisfies Record<DecidedApplication['outcome'], LetterKind>;

const kindOf = ({ outcome }: DecidedApplication, award: AwardRecord | null): LetterKind =>
  award && award.conditions.length > 0 ? 'conditional-award' : KINDS[outcome];

/** What was written in one language is told as it is. */
const inEvery = (text: string): Localized => ({ en: text, ru: text, tk: text });
