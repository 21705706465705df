import type { AgreementContent } from '~/domain/agreements/content';
import type { PrintedAgreement, PrintedClause } from '~/domain/agreements/printed';
import { changedWords } from '~/domain/agreements/changed-words';
import { amountInWords } from '~/domain/letters/amount-in-words';
import type { Locale } from '~/domain/shared/locale';
import { inLanguage } from '~/domain/shared/localized';
import type { Money } from '~/domain/shared/money';
import { formatDate, formatDateTime, formatMoney } from '~/locales/formats';
import { textIn } from '~/locales/text-in';
import { budgetClause, clause, dayIn, milestonesClause, type Written } from './clauses';
import { partIn, type AgreementFacts } from './word-agreement';

/** What the document of an amendment is made of; `content` of the agreement is as amended. */
export interface AmendmentFacts extends AgreementFacts {
  amendment: {
    /** By institution and year. */
    reference: string;
    /** From 1 within the agreement. */
    number: number;
    /** Whose wish it was, and why. */
    side: 'organisation' | 'institution';
    reason: string;
    before: AgreementContent;
    approved: { name: string; at: Date };
    accepted: { name: string; at: Date; sha256: string };
  };
}

/** An amendment in the words of the agreement's languages, as it came into force. */
export function wordAmendment(facts: AmendmentFacts): PrintedAgreement {
  const { languages, amendment } = facts;
  const { at } = amendment.accepted;
  return {
    ...{ format: 1, kind: 'amendment', number: amendment.reference, at: at.toISOString() },
    parts: languages.map((locale) => {
      const text = textIn(locale);
      const title = text('amendmentLetters.title', { number: amendment.reference, agreement: facts.number ?? '' });
      return { ...partIn(facts, locale, at), title, clauses: amendmentClauses(facts, locale) };
    }),
  };
}

function amendmentClauses(facts: AmendmentFacts, locale: Locale): PrintedClause[] {
  const text = textIn(locale);
  const written: Written = { facts, locale, text };
  const { amendment, content, title, number } = facts;
  const about = { agreement: number ?? '', number: amendment.number, title: inLanguage(title, locale) };
  const asAmended = (heading: string, one: PrintedClause): PrintedClause => ({ ...one, heading, paragraphs: [] });
  return [
    clause(text('amendmentLetters.subject'), {
      paragraphs: [
        text('amendmentLetters.subject.what', about),
        text('amendmentLetters.subject.from', { date: formatDate(locale, amendment.accepted.at) }),
      ],
    }),
    clause(text('amendmentLetters.reasons'), {
      paragraphs: [text(`amendmentLetters.reasons.${amendment.side}`), ...amendment.reason.split(/\n{2,}/)],
    }),
    changes(facts, written),
    clause(text('agreementPaper.amount'), {
      facts: [
        {
          label: text('agreementPaper.amount.label'),
          value: `${formatMoney(locale, content.amount)}\n${amountInWords(content.amount, locale)}`,
        },
        { label: text('agreementPaper.starts'), value: dayIn(locale, content.startsOn) },
        { label: text('agreementPaper.ends'), value: dayIn(locale, content.endsOn) },
      ],
    }),
    asAmended(text('amendmentLetters.milestones'), milestonesClause(written)),
    asAmended(text('amendmentLetters.budget'), budgetClause(written)),
    agreed(facts, written),
  ];
}

function changes({ amendment, content }: AmendmentFacts, { locale, text }: Written): PrintedClause {
  const money = (one: Money) => formatMoney(locale, one);
  const day = (one: string) => dayIn(locale, one);
  const rows = changedWords(amendment.before, content, { locale, text, money, day });
  return clause(text('amendments.changes'), {
    table: {
      columns: [
        { title: text('amendments.about'), share: 0.22 },
        { title: text('amendments.field'), share: 0.18 },
        { title: text('amendmentLetters.before'), share: 0.3 },
        { title: text('amendments.after'), share: 0.3 },
      ],
      rows: rows.map(({ about, field, before, after }) => [about, field, before, after]),
    },
    after: [text('amendmentLetters.rest')],
  });
}

function agreed({ amendment }: AmendmentFacts, { locale, text }: Written): PrintedClause {
  const { approved, accepted } = amendment;
  const said = ({ name, at }: { name: string; at: Date }) =>
    `${name}\n${formatDateTime(locale, at, { seconds: true })} ${text('publicCalls.portalZone')}`;
  return clause(text('amendmentLetters.agreed'), {
    paragraphs: [text('amendmentLetters.agreed.how')],
    facts: [
      { label: text('agreementPaper.signature.institution'), value: said(approved) },
      { label: text('agreementPaper.signature.organisation'), value: said(accepted) },
      // A hash has no place to break; two equal halves are compared with ease.
      {
        label: text('amendmentLetters.hash'),
        value: `${accepted.sha256.slice(0, 32)}\n${accepted.sha256.slice(32)}`,
      },
    ],
  });
}
