import type { Actor } from '~/domain/accounts/roles';
import type { Fraction } from '~/domain/ranking/rational';
import { sheetTotal } from '~/domain/ranking/sheet-total';
import { criteriaToScore } from '~/domain/rubrics/scoring-rubric';
import type { Localized } from '~/domain/shared/localized';
import type { DiscussionState } from '~/domain/evaluation/discussion';
import { latestProposal } from '~/domain/evaluation/discussion';
import { pageWithin } from '#server/database/page-within';
import { applicationLabels } from '#server/scoring/application-labels';
import { TOTAL } from './discussed-item';
import { evaluatorsOf } from './evaluators-of';
import { headOf } from './lot-head';
import { loadCompared, mayCompare, type ComparedLot } from './load-compared';

const PAGE_SIZE = 50;

interface Wanted {
  actor: Actor;
  callId: string;
  lot: string;
  /** From 1. */
  page: number;
}

/** Everything in a lot that lies apart: what is not settled first, in the order in which applications came. */
export async function listDiscussed({ actor, callId, lot, page }: Wanted) {
  const compared = await loadCompared(actor, callId, lot);
  const { scope, applications } = compared;
  const labels = await applicationLabels(scope);
  const items = applications
    .flatMap((application) => itemsOf(application, compared).map((item) => ({ application, item })))
    .sort((a, b) => Number(a.item.state === 'settled') - Number(b.item.state === 'settled'));
  const { skipped, ...shown } = pageWithin(page, items.length, PAGE_SIZE);
  return {
    ...headOf(compared),
    ...shown,
    waiting: items.filter(({ item }) => item.state !== 'settled').length,
    outstanding: applications.reduce((sum, { open }) => sum + open.length, 0),
    items: items.slice(skipped, skipped + PAGE_SIZE).map(({ application, item }) => ({
      ...item,
      applicationId: application.applicationId,
      applicant: labels.get(application.applicationId) ?? { name: '' },
      isHidden: !mayCompare(scope, application),
    })),
  };
}

/** Something that lies apart, as lists show it. */
export interface ListedItem {
  /** As addresses name it. */
  criterion: string;
  /** Null for the total. */
  name: Localized | null;
  state: DiscussionState;
  levels: (number | null | undefined)[];
  /** Of a total only. */
  points: Fraction[];
  agreed: number | null | undefined;
}

/** What of an application lies apart, and what was discussed though its sheets no longer do. */
export function itemsOf(
  application: ComparedLot['applications'][number],
  { scope }: Pick<ComparedLot, 'scope'>,
): ListedItem[] {
  const { sheets, items } = application;
  const ids = evaluatorsOf(scope, sheets).map(({ userId }) => userId);
  const inOrder = ids.flatMap((userId) => sheets.filter(({ evaluator }) => evaluator === userId));
  return items
    .filter(({ isApart }) => isApart)
    .map(({ criterion, state, discussion }) => ({
      criterion: criterion ?? TOTAL,
      name: criteriaToScore(scope.rubric).find(({ key }) => key === criterion)?.name ?? null,
      state,
      levels: criterion === null ? [] : inOrder.map(({ scores }) => scores[criterion]),
      points: criterion === null ? inOrder.map(({ scores }) => sheetTotal(scope.rubric, scores).points) : [],
      agreed: state === 'settled' && criterion !== null ? latestProposal(discussion)?.level : undefined,
    }));
}
