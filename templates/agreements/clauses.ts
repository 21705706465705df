import type { PlannedMilestone } from '~/domain/agreements/content';
import type { PrintedClause, PrintedTable } from '~/domain/agreements/printed';
import { monthSpans } from '~/domain/applications/month-spans';
import { amountInWords } from '~/domain/letters/amount-in-words';
import type { Locale } from '~/domain/shared/locale';
import { inLanguage } from '~/domain/shared/localized';
import { decimalOf } from '~/domain/shared/money';
import { startOfPortalDay } from '~/domain/shared/portal-day';
import { formatDate, formatMoney, formatNumber } from '~/locales/formats';
import { textIn } from '~/locales/text-in';
import type { Text } from '~/locales/text';
import type { AgreementFacts } from './word-agreement';

/** Facts that are being put into the words of one language. */
export interface Written {
  facts: AgreementFacts;
  locale: Locale;
  text: Text;
}

/** Everything that an agreement says between its parties and its signatures, in one language. */
export function agreementClauses(facts: AgreementFacts, locale: Locale): PrintedClause[] {
  const text = textIn(locale);
  const written = { facts, locale, text };
  const special = inLanguage(facts.content.specialTerms, locale).trim();
  return [
    subject(written),
    amount(written),
    milestonesClause(written),
    budgetClause(written),
    ...(facts.content.workPlan.length > 0 ? [work(written)] : []),
    ...(facts.content.indicators.length > 0 ? [indicators(written)] : []),
    clause(text('agreementPaper.organisationDuties'), {
      items: [
        text('agreementPaper.organisationDuties.service'),
        text('agreementPaper.organisationDuties.money'),
        text('agreementPaper.organisationDuties.report'),
        text('agreementPaper.organisationDuties.tell'),
        text('agreementPaper.organisationDuties.data'),
      ],
    }),
    clause(text('agreementPaper.institutionDuties'), {
      items: [
        text('agreementPaper.institutionDuties.review'),
        text('agreementPaper.institutionDuties.pay'),
        text('agreementPaper.institutionDuties.tell'),
      ],
    }),
    clause(text('agreementPaper.changes'), {
      paragraphs: [
        text('agreementPaper.changes.amendment'),
        text('agreementPaper.changes.suspension'),
        text('agreementPaper.changes.recovery'),
        text('agreementPaper.changes.disputes'),
      ],
    }),
    ...(special ? [clause(text('agreementPaper.special'), { paragraphs: special.split(/\n{2,}/) })] : []),
    final(written),
  ];
}

/** A clause with only what it has. */
export function clause(heading: string, rest: Partial<PrintedClause>): PrintedClause {
  return { heading, paragraphs: [], facts: [], table: null, items: [], after: [], ...rest };
}

function subject({ facts: { title, call, receipt }, locale, text }: Written): PrintedClause {
  const named = { title: inLanguage(title, locale), reference: call.reference, call: inLanguage(call.title, locale) };
  return clause(text('agreementPaper.subject'), {
    paragraphs: [text('agreementPaper.subject.grant', named), text('agreementPaper.subject.work', { receipt })],
  });
}

function amount({ facts: { content }, locale, text }: Written): PrintedClause {
  const { amount: money, startsOn, endsOn, retention: percent } = content;
  const kept =
    percent > 0 ? text('agreementPaper.retention.share', { percent }) : text('agreementPaper.retention.none');
  return clause(text('agreementPaper.amount'), {
    facts: [
      {
        label: text('agreementPaper.amount.label'),
        value: `${formatMoney(locale, money)}\n${amountInWords(money, locale)}`,
      },
      { label: text('agreementPaper.starts'), value: dayIn(locale, startsOn) },
      { label: text('agreementPaper.ends'), value: dayIn(locale, endsOn) },
      { label: text('agreementPaper.retention'), value: kept },
    ],
  });
}

export const dayIn = (locale: Locale, day: string) => formatDate(locale, startOfPortalDay(day));

/** What is paid for what, and when. */
export function milestonesClause(written: Written): PrintedClause {
  const { facts, locale, text } = written;
  const { milestones: planned, amount: whole } = facts.content;
  const { currency } = whole;
  const figures = (units: number) => formatNumber(locale, decimalOf({ amount: units, currency }), 2);
  const table: PrintedTable = {
    columns: [
      { title: text('agreementPaper.milestone'), share: 0.27 },
      { title: text('agreementPaper.milestone.due'), share: 0.17 },
      { title: text('agreementPaper.milestone.brings'), share: 0.36 },
      { title: text('agreementPaper.milestone.amount', { currency }), share: 0.2, numeric: true },
    ],
    rows: [
      ...planned.map((one, at) => [
        `${at + 1}. ${titleOf(one, written)}`,
        dayIn(locale, one.dueOn),
        [inLanguage(one.deliverables, locale), ...one.evidence.map((piece) => `– ${inLanguage(piece.text, locale)}`)]
          .filter(Boolean)
          .join('\n'),
        figures(one.amount),
      ]),
      [text('agreementPaper.total'), '', '', figures(whole.amount)],
    ],
  };
  const hasAdvance = planned.some(({ kind }) => kind === 'advance');
  return clause(text('agreementPaper.milestones'), {
    paragraphs: [
      text('agreementPaper.milestones.lead'),
      ...(hasAdvance ? [text('agreementPaper.milestones.advance')] : []),
    ],
    table,
  });
}

function titleOf({ kind, title: titles }: PlannedMilestone, { locale, text }: Written): string {
  const title = inLanguage(titles, locale);
  if (kind === 'advance') return text('agreementPaper.milestone.advance', { title });
  return kind === 'final' ? text('agreementPaper.milestone.final', { title }) : title;
}

/** What the money is for. */
export function budgetClause({ facts: { content }, locale, text }: Written): PrintedClause {
  const { currency } = content.amount;
  const figures = (units: number) => formatNumber(locale, decimalOf({ amount: units, currency }), 2);
  return clause(text('agreementPaper.budget'), {
    table: {
      columns: [
        { title: text('agreementPaper.budget.line'), share: 0.5 },
        { title: text('agreementPaper.budget.category'), share: 0.3 },
        { title: text('agreementPaper.milestone.amount', { currency }), share: 0.2, numeric: true },
      ],
      rows: [
        ...content.budget.map(({ description, categoryLabel, amount: units }) => [
          description,
          inLanguage(categoryLabel, locale),
          figures(units),
        ]),
        [text('agreementPaper.total'), '', figures(content.amount.amount)],
      ],
    },
    after: [text('agreementPaper.budget.rule')],
  });
}

function work({ facts: { content }, text }: Written): PrintedClause {
  return clause(text('agreementPaper.work'), {
    table: {
      columns: [
        { title: text('agreementPaper.work.activity'), share: 0.7 },
        { title: text('agreementPaper.work.months'), share: 0.3 },
      ],
      rows: content.workPlan.map(({ name, months }) => [name, monthSpans(months)]),
    },
  });
}

function indicators({ facts: { content }, locale, text }: Written): PrintedClause {
  return clause(text('agreementPaper.indicators'), {
    table: {
      columns: [
        { title: text('agreementPaper.indicator'), share: 0.46 },
        { title: text('agreementPaper.indicator.unit'), share: 0.18 },
        { title: text('agreementPaper.indicator.baseline'), share: 0.18, numeric: true },
        { title: text('agreementPaper.indicator.target'), share: 0.18, numeric: true },
      ],
      rows: content.indicators.map(({ name, unit, baseline, target }) => [
        inLanguage(name, locale),
        inLanguage(unit, locale),
        formatNumber(locale, baseline),
        formatNumber(locale, target),
      ]),
    },
  });
}

function final({ facts: { languages }, text }: Written): PrintedClause {
  const [first, second] = languages;
  return clause(text('agreementPaper.final'), {
    paragraphs: [
      text('agreementPaper.final.force'),
      text('agreementPaper.final.signing'),
      ...(first && second ? [text('agreementPaper.final.languages', { language: text(`language.${first}`) })] : []),
    ],
  });
}
