import { wordLetter, type LetterIssue, type LetterToWord } from '#templates/letters/word-letter';
import { defaultWording } from '#server/letter-texts/default-wording';
import type { LetterFacts } from '~/domain/letters/facts';
import type { LetterKind } from '~/domain/letters/kinds';
import type { PrintedLetter } from '~/domain/letters/printed';
import type { Locale } from '~/domain/shared/locale';
import type { Localized } from '~/domain/shared/localized';

const said = (en: string, ru: string, tk: string): Localized => ({ en, ru, tk });

const BASE: LetterFacts = {
  format: 1,
  kind: 'award',
  institution: {
    id: 'institution-1',
    name: said(
      'Ministry of Labour and Social Protection of the Population',
      'Министерство труда и социальной защиты населения',
      'Zähmet we ilaty durmuş taýdan goramak ministrligi',
    ),
  },
  addressee: {
    organisation: '«Ýeňme» jemgyýetçilik guramasy',
    head: 'Gurbangül Öwezowa',
    address: 'Köşi şaýoly 14\n744000 Aşgabat',
  },
  call: {
    id: 'call-1',
    reference: 'MLSP-2026-01',
    title: said(
      'Social services near the family',
      'Социальные услуги рядом с семьёй',
      'Maşgala ýakyn durmuş hyzmatlary',
    ),
  },
  lot: { key: 'lot-1', name: said('Day care in Mary', 'Дневной уход в Мары', 'Maryda gündizki seretmek') },
  application: { receipt: 'R-7K3M-9QXD-4T', submittedAt: '2026-09-30T09:15:20.000Z' },
  requested: { amount: 90_000_000, currency: 'TMT' },
  amount: null,
  place: null,
  reserve: null,
  scores: null,
  strengths: [],
  weaknesses: [],
  unmet: [],
  conditions: [],
  respondBy: null,
  acceptanceDays: null,
  appeal: null,
  reason: null,
  corrects: null,
};

const SCORES: LetterFacts['scores'] = {
  rows: [
    {
      name: said('Quality of the service', 'Качество услуги', 'Hyzmatyň hili'),
      points: '92/3',
      maximum: '40',
      level: '23/6',
      minimum: 3,
    },
    {
      name: said('Experience of the team', 'Опыт команды', 'Toparyň tejribesi'),
      points: '24',
      maximum: '30',
      level: '4',
      minimum: null,
    },
    {
      name: said('Budget', 'Бюджет', 'Býujet'),
      points: '25',
      maximum: '30',
      level: null,
      minimum: null,
    },
  ],
  total: '239/3',
  minimumTotal: 60,
  scale: 5,
};
const SCORED: Partial<LetterFacts> = {
  scores: SCORES,
  strengths: ['Clear plan of work with the families', 'Опытная команда специалистов'],
  weaknesses: ['Çykdajylaryň bir bölegi düşündirilmedi'],
};
const APPEAL: Partial<LetterFacts> = {
  appeal: {
    address: said(
      'in the portal, page of the application',
      'на портале, страница заявки',
      'portalda, ýüztutmanyň sahypasynda',
    ),
    until: '2026-12-07T18:59:59.000Z',
  },
};
const AWARD: Partial<LetterFacts> = {
  amount: { amount: 90_000_000, currency: 'TMT' },
  respondBy: '2026-12-03T18:59:59.000Z',
  acceptanceDays: 10,
};
const REASON = said('The sum was wrong', 'Сумма была указана неверно', 'Möçber nädogry görkezildi');

/** A letter of each kind with everything that it may tell. */
const OF_KIND: Record<LetterKind, Partial<LetterFacts>> = {
  award: { ...SCORED, ...AWARD, ...APPEAL, place: 1 },
  'conditional-award': {
    ...SCORED,
    ...AWARD,
    ...APPEAL,
    place: 1,
    conditions: [said('Train two carers', 'Обучить двух сиделок', 'Iki sany seredijini okatmaly')],
  },
  reserve: { ...SCORED, ...APPEAL, place: 2, reserve: 1 },
  regret: { ...SCORED, ...APPEAL, place: 3 },
  ineligibility: {
    ...APPEAL,
    unmet: [
      {
        check: said('Registered for two years', 'Зарегистрирована два года', 'Iki ýyl bäri bellige alnan'),
        reason: 'Registered on 4 May 2026',
      },
    ],
  },
  'award-from-reserve': { ...AWARD, ...SCORED, place: 2, reserve: 1 },
  'call-cancelled': { reason: REASON },
  correction: {
    ...AWARD,
    reason: REASON,
    corrects: { number: 'MLSP-2026-0011', issuedAt: '2026-11-23T05:00:00.000Z' },
  },
  'appeal-decision': { reason: REASON },
};

export function letterFacts(kind: LetterKind, wishes: Partial<LetterFacts> = {}): LetterFacts {
  return { ...BASE, ...OF_KIND[kind], kind, ...wishes };
}

export const LETTER_ISSUE: LetterIssue = {
  number: 'MLSP-2026-0012',
  at: new Date('2026-11-23T06:30:00.000Z'),
  code: 'K7QD-93MX-TRV2-6',
  signatory: 'Maral Annaberdiýewa',
};

/** An issued letter in the portal's own words. */
export function printedLetter(
  facts: LetterFacts,
  locale: Locale,
  { issued = LETTER_ISSUE, head }: Partial<Pick<LetterToWord, 'issued' | 'head'>> = {},
): PrintedLetter {
  const wording = defaultWording(facts.kind, locale);
  const lines = ['Aşgabat, Bitarap Türkmenistan şaýoly 20', '+993 12 00 00 00'];
  const usual = { lines, logo: null, office: 'Deputy Minister' };
  return wordLetter({ facts, locale, issued, head: head ?? usual, wording, baseUrl: 'https://opencall.example' });
}
