import type { Actor } from '~/domain/accounts/roles';
import { latestProposal } from '~/domain/evaluation/discussion';
import { sheetTotal } from '~/domain/ranking/sheet-total';
import { criteriaToScore } from '~/domain/rubrics/scoring-rubric';
import { DomainError } from '~/domain/shared/errors';
import { applicationLabels } from '#server/scoring/application-labels';
import { evaluatorsOf } from './evaluators-of';
import { itemsOf } from './list-discussed';
import { lacksFurther, loadComparedApplication, mayCompare } from './load-compared';
import { headOf } from './lot-head';

interface Wanted {
  actor: Actor;
  callId: string;
  lot: string;
  applicationId: string;
}

/** All sheets of one application beside each other, with what evaluators say of it as a whole. */
export async function getComparedApplication({ actor, callId, lot, applicationId }: Wanted) {
  const { application, ...compared } = await loadComparedApplication(actor, callId, lot, applicationId);
  const { scope } = compared;
  if (!mayCompare(scope, application)) throw new DomainError('not-found');
  const labels = await applicationLabels(scope);
  const { sheets, divergence, items, open } = application;
  const sheetOf = new Map(sheets.map((sheet) => [sheet.evaluator, sheet]));
  const evaluators = evaluatorsOf(scope, sheets).flatMap(({ userId, name }) => {
    const sheet = sheetOf.get(userId);
    return sheet ? [{ name, sheet }] : [];
  });
  return {
    ...headOf(compared),
    applicationId,
    applicant: labels.get(applicationId) ?? { name: '' },
    outstanding: open.length,
    lacksFurther: lacksFurther(scope, application),
    rows: criteriaToScore(scope.rubric).map(({ key, name, weight }) => {
      const settled = items.find(({ criterion, state }) => criterion === key && state === 'settled');
      return {
        key,
        name,
        weight,
        levels: evaluators.map(({ sheet }) => sheet.scores[key]),
        isApart: divergence.criteria.includes(key),
        agreed: settled && latestProposal(settled.discussion)?.level,
      };
    }),
    evaluators: evaluators.map(({ name, sheet }) => ({
      name,
      points: sheetTotal(scope.rubric, sheet.scores).points,
      strengths: sheet.content.strengths,
      weaknesses: sheet.content.weaknesses,
    })),
    isTotalApart: divergence.total,
    items: itemsOf(application, compared),
  };
}
