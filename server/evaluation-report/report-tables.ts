import { ANALYTICS_TABLE } from '~/domain/analytics/analytics-table';
import { PART_LABELS } from '~/domain/committee/labels';
import type { ReportContent } from '~/domain/evaluation-report/content';
import {
  CONFLICTS_TABLE,
  CONSENSUS_TABLE,
  MEETINGS_TABLE,
  SCREENING_TABLE,
  SEATS_TABLE,
  SHEETS_TABLE,
  SIGNATURES_TABLE,
} from '~/domain/evaluation-report/report-tables';
import { POINTS_TABLE, RANKING_TABLE } from '~/domain/ranking/ranking-tables';
import { roundedDecimal } from '~/domain/ranking/rational';
import type { Locale } from '~/domain/shared/locale';
import { inLanguage } from '~/domain/shared/localized';
import type { Cell, TableDefinition } from '~/domain/shared/table-definition';
import type { Text } from '~/locales/text';
import { analyticsRows } from '#server/analytics/analytics-rows';
import { each, type ExportedTable } from '#server/exports/exported-table';
import { pointsRows, rankingRows } from '#server/ranking/ranking-rows';
import type { OpenedReport } from './load-report';

interface Wanted {
  report: OpenedReport;
  locale: Locale;
  text: Text;
}

/** Every table of a report, each a sheet of its workbook. */
export function reportTables({ report, locale, text }: Wanted): ExportedTable<string>[] {
  const { content, signatures } = report;
  const nameOf = new Map(content.applications.map(({ id, organisation }) => [id, organisation]));
  const criterionOf = (key: string | null) => {
    const named = content.rubric.criteria.find((one) => one.key === key);
    return named ? inLanguage(named.name, locale) : text('consensus.item.total');
  };
  const labels = new Map(content.applications.map(({ id, organisation }) => [id, { name: organisation }]));
  const stored = { inputs: { rubric: content.rubric }, result: content.ranking.result };
  const exported = { reader: { labels }, stored, locale, text };
  const instant = (at: string | null) => (at === null ? null : new Date(at));
  const table = <Key extends string>(
    fileName: string,
    definition: TableDefinition<Key>,
    rows: Record<Key, Cell>[],
  ) => ({
    definition,
    text,
    fileName,
    rows: each(rows.map((cells, at) => ({ id: String(at), cells }))),
  });
  return [
    table(
      'ranking',
      RANKING_TABLE,
      rankingRows(exported).map(({ cells }) => cells),
    ),
    table(
      'points',
      POINTS_TABLE,
      pointsRows(exported).map(({ cells }) => cells),
    ),
    table(
      'sheets',
      SHEETS_TABLE,
      content.sheets.flatMap(({ applicationId, evaluator, levels, points }) =>
        Object.entries(levels).map(([key, level]) => ({
          application: nameOf.get(applicationId) ?? '',
          evaluator,
          criterion: criterionOf(key),
          level,
          points: Number(roundedDecimal(points, 2)),
        })),
      ),
    ),
    table(
      'consensus',
      CONSENSUS_TABLE,
      content.consensus.map(({ applicationId, criterion, proposal, settledAt }) => ({
        application: nameOf.get(applicationId) ?? '',
        criterion: criterionOf(criterion),
        level: proposal.doesNotApply ? text('consensus.notApplicable') : proposal.level,
        justification: proposal.justification,
        agreed: proposal.agreed.map(({ name }) => name).join(', '),
        dissents: proposal.dissents.map(({ name, reason }) => `${name}: ${reason}`).join('\n'),
        at: instant(settledAt),
      })),
    ),
    table('screening', SCREENING_TABLE, screeningRows(content, locale, text)),
    table(
      'committee',
      SEATS_TABLE,
      content.seats.map(({ name, part, institution, impartialAt, isRecused }) => ({
        name,
        part: text(PART_LABELS[part]),
        institution: inLanguage(institution, locale),
        impartial: instant(impartialAt),
        recused: isRecused ? text('report.paper.recused') : null,
      })),
    ),
    table('conflicts', CONFLICTS_TABLE, conflictRows(content, text)),
    table(
      'meetings',
      MEETINGS_TABLE,
      content.meetings.map(({ heldAt, present, absent, recused, quorum, decisions }) => ({
        at: instant(heldAt),
        present: present.join(', '),
        absent: absent.join(', '),
        kept: recused.join(', '),
        quorum: `${quorum.present} / ${quorum.needed}`,
        decisions,
      })),
    ),
    table(
      'fairness',
      ANALYTICS_TABLE,
      figureRows(content, locale, text).map(({ cells }) => cells),
    ),
    table(
      'signatures',
      SIGNATURES_TABLE,
      signatures.map(({ name, part, at, opinion, statement }) => ({
        name,
        part: text(PART_LABELS[part]),
        at,
        opinion,
        statement,
      })),
    ),
  ];
}

/** The figures of fairness line by line, under the names that the report has for people and applications. */
export function figureRows(content: ReportContent, locale: Locale, text: Text) {
  const { analytics, seats, applications, rubric } = content;
  return analyticsRows(
    {
      analytics,
      evaluators: Object.fromEntries(seats.map(({ userId, name }) => [userId, name])),
      allCriteria: rubric.criteria.map(({ key, name }) => ({ key, name })),
      labels: Object.fromEntries(applications.map(({ id, organisation }) => [id, { name: organisation }])),
    },
    locale,
    text,
  );
}

function screeningRows({ applications, screening }: ReportContent, locale: Locale, text: Text) {
  const found = new Map(screening.map((one) => [one.applicationId, one]));
  return applications.map(({ id, organisation, receipt }) => {
    const one = found.get(id);
    const unmet = one?.unmet.map(({ check, reason }) => `${inLanguage(check, locale)}: ${reason}`) ?? [];
    return {
      application: organisation,
      receipt,
      outcome: one ? text(one.eligible ? 'report.paper.eligible' : 'report.paper.ineligible') : null,
      why: [one?.reason, ...unmet].filter(Boolean).join('\n'),
    };
  });
}

function conflictRows({ conflicts }: ReportContent, text: Text) {
  return conflicts.map(({ name, organisation, isDeclared, detected, recused, lifted }) => {
    const found = detected.map((kind) => text(`report.detected.${kind}`));
    return {
      name,
      organisation,
      source: [...(isDeclared ? [text('report.paper.declared')] : []), ...found].join(', '),
      outcome:
        lifted !== null
          ? text('report.paper.lifted', { reason: lifted })
          : text(recused ? 'report.paper.isRecused' : 'report.paper.noConflict'),
    };
  });
}
