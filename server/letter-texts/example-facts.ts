import { lotNames } from '~/domain/calls/lot-names';
import type { LetterFacts } from '~/domain/letters/facts';
import type { LetterKind } from '~/domain/letters/kinds';
import { PLACEHOLDERS_OF, type Placeholder } from '~/domain/letters/placeholders';
import { LOCALES } from '~/domain/shared/locale';
import type { Localized } from '~/domain/shared/localized';
import type { MessageKey } from '~/domain/shared/message-key';
import { textIn } from '~/locales/text-in';
import { publicAt } from '#server/calls/public-condition';
import { Call, type CallRecord } from '#server/models/call';

type ExampleKey = Extract<MessageKey, `letterTexts.example.${string}`>;

const said = (key: ExampleKey): Localized =>
  Object.fromEntries(LOCALES.map((locale) => [locale, textIn(locale)(key)])) as Localized;

const REQUESTED = { amount: 123_456_705, currency: 'TMT' } as const;
const DAY = 24 * 60 * 60 * 1000;

/**
 * What a letter of this kind could tell: the institution's latest published call with an applicant that does not exist. No
 * letter of anybody is shown to who adapts the words.
 */
export async function exampleFacts(
  kind: LetterKind,
  institution: LetterFacts['institution'],
  { locale, now }: { locale: keyof Localized; now: Date },
): Promise<LetterFacts> {
  const text = textIn(locale);
  const call = await Call.findOne({ institutionId: institution.id, ...publicAt(now) })
    .sort({ 'current.at': -1 })
    .lean<CallRecord>();
  const [lot] = call?.current ? lotNames(call.current) : [];
  const has = (place: Placeholder) => PLACEHOLDERS_OF[kind].includes(place);
  const inDays = (days: number) => new Date(now.getTime() + days * DAY).toISOString();
  return {
    format: 1,
    kind,
    institution,
    addressee: {
      organisation: text('letterTexts.example.organisation'),
      head: text('letterTexts.example.head'),
      address: text('letterTexts.example.address'),
    },
    call: {
      id: call?._id ?? '',
      reference: call?.reference ?? 'MLSP-2026-01',
      title: call?.current?.content.about.title ?? said('letterTexts.example.call'),
    },
    lot: lot ?? { key: 'lot', name: said('letterTexts.example.lot') },
    application: { receipt: 'R-7K3M-9QXD-4T', submittedAt: inDays(-60) },
    requested: has('requested') ? REQUESTED : null,
    amount: has('amount') ? REQUESTED : null,
    place: has('place') ? 2 : null,
    reserve: has('reserve') ? 1 : null,
    scores: has('total') && kind !== 'correction' ? exampleScores() : null,
    strengths: has('total') ? [text('letterTexts.example.strength')] : [],
    weaknesses: has('total') ? [text('letterTexts.example.weakness')] : [],
    unmet:
      kind === 'ineligibility'
        ? [{ check: said('letterTexts.example.check'), reason: text('letterTexts.example.unmet') }]
        : [],
    conditions: kind === 'conditional-award' ? [said('letterTexts.example.condition')] : [],
    respondBy: has('respondBy') ? inDays(10) : null,
    acceptanceDays: has('days') ? 10 : null,
    appeal: has('appealUntil') ? { address: said('letterTexts.example.appeal'), until: inDays(14) } : null,
    reason: has('reason') ? said('letterTexts.example.reason') : null,
    corrects: has('corrects') ? { number: 'MLSP-2026-0011', issuedAt: inDays(-3) } : null,
  };
}

const exampleScores = (): LetterFacts['scores'] => ({
  rows: [
    { name: said('letterTexts.example.criterion.quality'), points: '48', maximum: '60', level: '4', minimum: 3 },
    { name: said('letterTexts.example.criterion.team'), points: '92/3', maximum: '40', level: '23/6', minimum: null },
  ],
  total: '236/3',
  minimumTotal: 60,
  scale: 5,
});
