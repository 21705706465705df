import type { Actor } from '~/domain/accounts/roles';
import { latestProposal } from '~/domain/evaluation/discussion';
import type { MatrixKey, MatrixState } from '~/domain/evaluation/matrix-table';
import type { Fraction } from '~/domain/ranking/rational';
import { sheetTotal } from '~/domain/ranking/sheet-total';
import { criteriaToScore } from '~/domain/rubrics/scoring-rubric';
import type { Applicant } from '~/domain/scoring/applicant';
import { foldSpelling } from '~/domain/shared/fold-spelling';
import type { Locale } from '~/domain/shared/locale';
import type { TableQuery } from '~/domain/shared/table-query';
import { pageWithin } from '#server/database/page-within';
import { applicationLabels } from '#server/scoring/application-labels';
import { loadCompared, mayCompare, type ComparedLot } from './load-compared';
import { evaluatorsOf } from './evaluators-of';
import { headOf } from './lot-head';

/** What stands in the matrix under one criterion. */
export interface MatrixCell {
  /** In the order of the evaluators; null: does not apply, undefined: has no sheet. */
  levels: (number | null | undefined)[];
  isApart: boolean;
  /** What was agreed, once it is settled; null: that it does not apply. */
  agreed?: number | null | undefined;
}

/** An application in the matrix of its lot. */
export interface MatrixRow {
  applicationId: string;
  applicant: Applicant;
  state: MatrixState;
  /** Null where the viewer may not see the others' sheets of it. */
  scores: { cells: MatrixCell[]; points: (Fraction | undefined)[]; isTotalApart: boolean } | null;
}

interface Wanted {
  actor: Actor;
  callId: string;
  lot: string;
  query: TableQuery<MatrixKey>;
  locale: Locale;
}

/** The sheets of a lot beside each other: applications, criteria, evaluators. */
export async function getMatrix({ actor, callId, lot, query, locale }: Wanted) {
  const compared = await loadCompared(actor, callId, lot);
  const { scope, applications } = compared;
  const labels = await applicationLabels(scope);
  const evaluators = evaluatorsOf(
    scope,
    applications.flatMap(({ sheets }) => sheets),
  );
  const rows = applications.map((application) => ({
    application,
    applicant: labels.get(application.applicationId) ?? { name: '' },
    state: stateOf(application),
  }));
  const words = foldSpelling(query.search);
  const found = rows
    .filter(({ applicant }) => foldSpelling(wordsOf(applicant)).includes(words))
    .filter(({ state }) => query.filters.state === undefined || query.filters.state === state)
    .sort((a, b) => byName(a.applicant, b.applicant, locale) * (query.direction === 'desc' ? -1 : 1));
  const { page, skipped } = pageWithin(query.page, found.length, query.pageSize);
  const ids = evaluators.map(({ userId }) => userId);
  return {
    ...headOf(compared),
    evaluators: evaluators.map(({ name }) => name),
    criteria: criteriaToScore(scope.rubric).map(({ key, name }) => ({ key, name })),
    counts: { all: rows.length, discuss: rows.filter(({ state }) => state === 'discuss').length },
    total: found.length,
    query: { ...query, page },
    rows: found.slice(skipped, skipped + query.pageSize).map(({ application, applicant, state }): MatrixRow => ({
      applicationId: application.applicationId,
      applicant,
      state,
      scores: mayCompare(scope, application) ? scoresOf(application, compared, ids) : null,
    })),
  };
}

const wordsOf = (applicant: Applicant) => ('name' in applicant ? applicant.name : String(applicant.number));

function byName(a: Applicant, b: Applicant, locale: Locale): number {
  if ('number' in a && 'number' in b) return a.number - b.number;
  return wordsOf(a).localeCompare(wordsOf(b), locale);
}

function stateOf({ items }: ComparedLot['applications'][number]): MatrixState {
  const apart = items.filter(({ isApart }) => isApart);
  if (apart.some(({ state }) => state !== 'settled')) return 'discuss';
  return apart.length > 0 ? 'settled' : 'together';
}

function scoresOf(
  { sheets, items, divergence }: ComparedLot['applications'][number],
  { scope }: ComparedLot,
  ids: string[],
) {
  const inOrder = ids.map((userId) => sheets.find(({ evaluator }) => evaluator === userId));
  return {
    cells: criteriaToScore(scope.rubric).map(({ key }): MatrixCell => {
      const settled = items.find(({ criterion, state }) => criterion === key && state === 'settled');
      return {
        levels: inOrder.map((sheet) => sheet && (sheet.scores[key] ?? null)),
        isApart: divergence.criteria.includes(key),
        agreed: settled && latestProposal(settled.discussion)?.level,
      };
    }),
    points: inOrder.map((sheet) => sheet && sheetTotal(scope.rubric, sheet.scores).points),
    isTotalApart: divergence.total,
  };
}
