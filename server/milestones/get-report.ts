import type { Actor } from '~/domain/accounts/roles';
import { cutToSection } from '~/domain/applications/conditions';
import type { Locale } from '~/domain/shared/locale';
import { inLanguage } from '~/domain/shared/localized';
import { questionOf, readAnswers } from '~/forms/application/read-answers';
import { valuesForSection } from '~/forms/application/section-values';
import { fileIds } from '#server/applications/read-draft';
import { byQuestion, fingerprint, together } from '#server/applications/typed-questions';
import { sectionOf } from '#server/applications/typed-section';
import { formatFiles } from '#server/files/format-files';
import { agreementHead } from './get-milestones';
import { loadOwnMilestone, type LoadedMilestone } from './load-milestone';
import { currentReport, readReport, type ReadReport } from './load-report';
import { openOnly } from './save-report';

interface Arguments {
  actor: Actor;
  agreementId: string;
  key: string;
}

const headOf = ({ agreement, milestone, planned }: LoadedMilestone) => ({
  agreement: agreementHead(agreement),
  milestone: { key: milestone.key, title: planned.title, dueOn: milestone.dueOn },
});

/** The report that is being written, part by part, with what it lacks and what was said to it. */
export async function getReport({ actor, agreementId, key, locale }: Arguments & { locale: Locale }) {
  const loaded = await loadOwnMilestone({ actor, agreementId, key, action: 'agreements.report' });
  const report = openOnly(await currentReport(loaded.milestone._id));
  const read = await readReport(report, loaded);
  const labels = labelsOf(read);
  const returned = report.rounds.at(-1)?.returned ?? null;
  return {
    ...headOf(loaded),
    report: { id: report._id, number: report.number, state: report.state, version: report.version },
    tasks: read.definition.sections.map(({ key: section, title }, at) => ({
      ...{ key: section, title, state: read.states[at] ?? ('not-started' as const) },
    })),
    lacks: Object.entries(read.open).map(([name, error]) => {
      const question = questionOf(name) ?? '';
      const section = read.definition.sections.find(({ questions }) => questions.some((one) => one.key === question));
      const label = labels.get(question);
      return { name, section: section?.key ?? '', label: label ? inLanguage(label, locale) : '', error };
    }),
    notReady: Object.values(read.files)
      .flat()
      .filter(({ state }) => state !== 'clean').length,
    returned: returned && {
      ...{ by: returned.name, at: returned.at, reason: returned.reason },
      comments: returned.comments.map(({ item, text }) => ({ item, text, label: labels.get(item) ?? null })),
    },
  };
}

const labelsOf = ({ definition }: ReadReport) =>
  new Map(definition.sections.flatMap(({ questions }) => questions.map(({ key, label }) => [key, label] as const)));

interface SectionWanted extends Arguments {
  section: string;
  locale: Locale;
}

/** One part of the report that is being written. */
export async function getReportSection({ actor, agreementId, key, section: wanted, locale }: SectionWanted) {
  const loaded = await loadOwnMilestone({ actor, agreementId, key, action: 'agreements.report' });
  const report = openOnly(await currentReport(loaded.milestone._id));
  const { definition: whole, context, files: all } = await readReport(report, loaded);
  const section = sectionOf(whole, wanted);
  const definition = cutToSection(whole, wanted);
  const values = valuesForSection(definition, wanted, report.values);
  const keys = section.questions.map((question) => question.key);
  const files = Object.fromEntries(Object.entries(all).filter(([question]) => keys.includes(question)));
  const typed = readAnswers({ definition, context, typed: values, files: fileIds(files), demand: 'typed' });
  const errors = Object.entries(typed.errors).filter(([name]) => keys.includes(questionOf(name) ?? ''));
  const comments = report.rounds.at(-1)?.returned?.comments ?? [];
  const sections = whole.sections.map((one) => one.key);
  return {
    ...headOf(loaded),
    reportId: report._id,
    ...{ definition, section, context, values },
    errors: Object.fromEntries(errors),
    files: formatFiles(files, locale),
    base: fingerprint(together(byQuestion(keys, report.values))),
    comments: comments.filter(({ item }) => keys.includes(item)),
    after: sections[sections.indexOf(wanted) + 1] ?? null,
  };
}
export type ReportSectionPage = Awaited<ReturnType<typeof getReportSection>>;
