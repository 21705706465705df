import type { ReportContent, ReportedScreening, ReportedSheet } from '~/domain/evaluation-report/content';
import { criteriaToScore, type ScoringCriterion } from '~/domain/rubrics/scoring-rubric';
import { inLanguage } from '~/domain/shared/localized';
import { formatPoints } from '~/locales/sentence';
import { facts, heading, list, paragraphs } from '../layout/blocks';
import type { Sheet } from '../layout/sheet';
import { table } from '../layout/table';
import { instant, namesIn } from './evaluation-words';

/** How the eligibility of each application was decided. */
export function screeningPart(sheet: Sheet, { applications, screening }: ReportContent): void {
  const { text } = sheet;
  heading(sheet, 2, { text: text('report.paper.screening') });
  const found = new Map(screening.map((one) => [one.applicationId, one]));
  table(sheet, {
    columns: [
      { title: text('report.paper.application'), share: 0.32 },
      { title: text('report.paper.receipt'), share: 0.2 },
      { title: text('report.paper.outcome'), share: 0.48 },
    ],
    rows: applications.map(({ id, receipt, organisation }) => [
      organisation,
      receipt,
      screeningText(sheet, found.get(id)),
    ]),
  });
}

function screeningText(sheet: Sheet, screening: ReportedScreening | undefined): string {
  if (!screening) return '–';
  const { text, locale } = sheet;
  const { eligible, by, reason, unmet, request } = screening;
  const said = `${text(eligible ? 'report.paper.eligible' : 'report.paper.ineligible')} (${text(`report.paper.by.${by}`)})`;
  const asked = request && [
    text('report.paper.asked', { at: instant(sheet, request.at), reason: request.reason }),
    request.answeredAt
      ? text('report.paper.asked.answered', { at: instant(sheet, request.answeredAt) })
      : text('report.paper.asked.unanswered', { until: instant(sheet, request.until) }),
  ];
  const missing = unmet.map((one) => `${inLanguage(one.check, locale)}: ${one.reason}`);
  return [[said, reason].filter(Boolean).join('. '), ...missing, ...(asked ? [asked.join(' ')] : [])].join('\n');
}

/** So many criteria stand beside each other on a page. */
const BESIDE = 6;

/** What every evaluator gave, criterion by criterion, and their totals. */
export function scoresPart(sheet: Sheet, content: ReportContent): void {
  const { text, locale } = sheet;
  const { rubric, sheets } = content;
  const criteria = criteriaToScore(rubric);
  heading(sheet, 2, { text: text('report.paper.scores') });
  const evaluators = [...new Set(sheets.map(({ evaluator }) => evaluator))];
  if (evaluators.length === 0) return;
  paragraphs(sheet, { text: text('report.paper.scores.lead', { scale: rubric.scale }) });
  list(
    sheet,
    evaluators.map((name) => ({ text: name })),
    (index) => `${index + 1}.`,
  );
  heading(sheet, 3, { text: text('report.paper.scores.criteria') });
  list(
    sheet,
    criteria.map(({ name, weight }) => ({
      text: text('report.paper.scores.weight', { name: inLanguage(name, locale), weight }),
    })),
    (index) => `${letter(index)}.`,
  );
  const byApplication = sheetsByApplication(sheets);
  const nameOf = namesIn(content);
  for (let from = 0; from < criteria.length; from += BESIDE) {
    levelsTable(sheet, { byApplication, nameOf, evaluators, criteria: criteria.slice(from, from + BESIDE), from });
  }
  heading(sheet, 3, { text: text('report.paper.scores.totals') });
  table(sheet, {
    columns: [
      { title: text('report.paper.application'), share: 0.34 },
      { title: text('report.paper.scores.evaluators'), share: 0.66 },
    ],
    rows: [...byApplication].map(([id, given]) => [
      nameOf(id),
      given.map(({ evaluator, points }) => `${evaluator} ${formatPoints(locale, points)}`).join('; '),
    ]),
  });
}

interface Levels {
  byApplication: ReadonlyMap<string, readonly ReportedSheet[]>;
  nameOf: (applicationId: string) => string;
  evaluators: readonly string[];
  criteria: readonly ScoringCriterion[];
  /** Which criterion of the rubric is the first one. */
  from: number;
}

function levelsTable(sheet: Sheet, { byApplication, nameOf, evaluators, criteria, from }: Levels): void {
  const { text } = sheet;
  const share = 0.7 / Math.max(criteria.length, 1);
  const said = (level: number | null | undefined) =>
    level === undefined ? '–' : String(level ?? text('consensus.notApplicable.short'));
  table(sheet, {
    columns: [
      { title: text('report.paper.application'), share: 0.3 },
      ...criteria.map((_, at) => ({ title: letter(from + at), share })),
    ],
    rows: [...byApplication].map(([id, given]) => [
      nameOf(id),
      ...criteria.map(({ key }) =>
        evaluators.map((name) => said(given.find(({ evaluator }) => evaluator === name)?.levels[key])).join(' '),
      ),
    ]),
  });
}

const letter = (index: number) => String.fromCharCode('A'.charCodeAt(0) + index);

function sheetsByApplication(sheets: readonly ReportedSheet[]): Map<string, ReportedSheet[]> {
  const groups = new Map<string, ReportedSheet[]>();
  for (const one of sheets) groups.set(one.applicationId, [...(groups.get(one.applicationId) ?? []), one]);
  return groups;
}

/** What was agreed where sheets lay apart, why, and who dissented. */
export function consensusPart(sheet: Sheet, content: ReportContent): void {
  const { text, locale } = sheet;
  const { consensus, rubric } = content;
  const nameOf = namesIn(content);
  heading(sheet, 2, { text: text('report.paper.consensus') });
  if (consensus.length === 0) paragraphs(sheet, { text: text('report.paper.consensus.none') });
  for (const { applicationId, criterion, proposal, settledAt } of consensus) {
    const named = rubric.criteria.find(({ key }) => key === criterion)?.name;
    const about = named ? inLanguage(named, locale) : text('consensus.item.total');
    heading(sheet, 3, { text: `${nameOf(applicationId)}: ${about}` });
    const { level, doesNotApply, justification, agreed, dissents } = proposal;
    const names = agreed.map(({ name }) => name).join(', ');
    const against = dissents.map(({ name, reason }) => `${name}: ${reason}`).join('\n');
    facts(sheet, [
      ...(criterion === null
        ? []
        : [
            {
              label: text('consensus.proposal.score'),
              value: { text: doesNotApply ? text('consensus.notApplicable') : String(level) },
            },
          ]),
      { label: text('consensus.proposal.justification'), value: { text: justification } },
      { label: text('consensus.proposal.agreed'), value: { text: names || text('report.paper.nobody') } },
      { label: text('consensus.proposal.dissents'), value: { text: against || text('report.paper.nobody') } },
      { label: text('consensus.settled'), value: { text: instant(sheet, settledAt) } },
    ]);
  }
}
