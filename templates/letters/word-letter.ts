import { amountInWords } from '~/domain/letters/amount-in-words';
import type { LetterFacts } from '~/domain/letters/facts';
import type { PrintedLetter } from '~/domain/letters/printed';
import { filledParagraphs, type LetterWording } from '~/domain/letters/wording';
import type { Locale } from '~/domain/shared/locale';
import { inLanguage } from '~/domain/shared/localized';
import type { Money } from '~/domain/shared/money';
import { formatDate, formatMoney } from '~/locales/formats';
import { textIn } from '~/locales/text-in';
import type { Text } from '~/locales/text';
import { lastDayIn, letterValues, momentIn } from './letter-values';
import { scoreTable } from './score-table';

/** What a letter says of its being issued; `signatory` as its name stands in the portal. */
export interface LetterIssue {
  number: string;
  at: Date;
  code: string;
  signatory: string;
}

/** The institution's letterhead in the letter's language. */
export interface LetterHead {
  lines: string[];
  /** A data URL. */
  logo: string | null;
  /** What the signatory is. */
  office: string;
}

export interface LetterToWord {
  facts: LetterFacts;
  locale: Locale;
  /** Null of a draft. */
  issued: LetterIssue | null;
  head: LetterHead;
  wording: LetterWording;
  baseUrl: string;
}

/** A letter in the words of one language. */
export function wordLetter({ facts, locale, issued, head, wording, baseUrl }: LetterToWord): PrintedLetter {
  const text = textIn(locale);
  const values = letterValues(facts, locale, issued?.at ?? null);
  return {
    format: 1,
    kind: facts.kind,
    locale,
    head: { name: inLanguage(facts.institution.name, locale), lines: head.lines, logo: head.logo },
    issued: issued && {
      number: issued.number,
      at: issued.at.toISOString(),
      code: issued.code,
      address: `${baseUrl}/verify/${issued.code}`,
      signatory: issued.signatory,
      office: head.office,
    },
    date: issued ? formatDate(locale, issued.at) : text('letters.draft'),
    addressee: addresseeLines(facts, text),
    subject: filledParagraphs(wording.subject, values).join(' '),
    paragraphs: [...correctionMark(facts, locale, text), ...filledParagraphs(wording.body, values)],
    facts: factRows(facts, locale, text),
    scores: facts.scores && scoreTable(facts.scores, locale, text),
    lists: listsOf(facts, locale, text),
    closing: filledParagraphs(wording.closing, values),
  };
}

function addresseeLines({ addressee: { organisation, head, address } }: LetterFacts, text: Text): string[] {
  return [organisation, head && text('letters.head', { head }), ...address.split('\n')].filter(Boolean);
}

/** A letter that corrects another says so whatever its words are. */
function correctionMark({ kind, corrects }: LetterFacts, locale: Locale, text: Text): string[] {
  if (!corrects || kind === 'correction') return [];
  return [text('letters.corrects', { number: corrects.number, date: formatDate(locale, new Date(corrects.issuedAt)) })];
}

const bothWays = (money: Money, locale: Locale) => `${formatMoney(locale, money)}\n${amountInWords(money, locale)}`;

function factRows(facts: LetterFacts, locale: Locale, text: Text): PrintedLetter['facts'] {
  const { call, lot, application, requested, amount, place, reserve, respondBy, appeal } = facts;
  const applied = application && {
    receipt: application.receipt,
    at: momentIn(locale, text, application.submittedAt),
  };
  const rows: [string, string | null | undefined][] = [
    [text('letters.fact.call'), `${call.reference}: ${inLanguage(call.title, locale)}`],
    [text('letters.fact.lot'), lot && inLanguage(lot.name, locale)],
    [text('letters.fact.application'), applied && text('letters.fact.applied', applied)],
    [text('letters.fact.requested'), requested && formatMoney(locale, requested)],
    [text('letters.fact.amount'), amount && bothWays(amount, locale)],
    [text('letters.fact.place'), place === null ? null : String(place)],
    [text('letters.fact.reserve'), reserve === null ? null : String(reserve)],
    [text('letters.fact.respondBy'), respondBy && lastDayIn(locale, respondBy)],
    [text('letters.fact.appealUntil'), appeal?.until && lastDayIn(locale, appeal.until)],
  ];
  return rows.flatMap(([label, value]) => (value ? [{ label, value }] : []));
}

function listsOf(facts: LetterFacts, locale: Locale, text: Text): PrintedLetter['lists'] {
  const { conditions, unmet, strengths, weaknesses } = facts;
  return [
    { heading: text('letters.list.conditions'), items: conditions.map((one) => inLanguage(one, locale)) },
    {
      heading: text('letters.list.unmet'),
      items: unmet.map(({ check, reason }) => [inLanguage(check, locale), reason].filter(Boolean).join(': ')),
    },
    { heading: text('letters.list.strengths'), items: strengths },
    { heading: text('letters.list.weaknesses'), items: weaknesses },
  ].filter(({ items }) => items.length > 0);
}
