import { z } from 'zod';
import { LOCALES } from '../shared/locale';
import { localizedSchema } from '../shared/localized';
import { messageKey } from '../shared/message-key';
import { CURRENCIES, parseAmount, type Money } from '../shared/money';
import { PARTNER_PARTS, PROGRAMME_CODE, type ProgrammeContent } from './schema';

/** The parts of a programme, each changed on a page of its own. */
export const PROGRAMME_PARTS = ['basics', 'sources', 'partners', 'services', 'places'] as const;
export type ProgrammePart = (typeof PROGRAMME_PARTS)[number];

export const isProgrammePart = (value: unknown): value is ProgrammePart =>
  PROGRAMME_PARTS.some((part) => part === value);

/** A name in every language: the catalogues of a programme serve calls in any of them. */
const named = (max: number) =>
  localizedSchema(max).superRefine((text, context) => {
    for (const locale of LOCALES.filter((one) => text[one] === '')) {
      context.addIssue({ code: 'custom', path: [locale], message: messageKey('form.error.required') });
    }
  });

const date = z.iso.date(messageKey('form.error.date'));

/** A budget typed in major units; empty is none. */
const typedBudget = z
  .string()
  .trim()
  .default('')
  .transform((typed, context) => {
    const amount = typed === '' ? 0 : parseAmount(typed);
    if (amount === null) context.addIssue({ code: 'custom', message: messageKey('form.error.amount') });
    return amount ?? 0;
  });

const typedBudgets = z
  .object({ TMT: typedBudget, USD: typedBudget, EUR: typedBudget })
  .transform((typed): Money[] =>
    CURRENCIES.map((currency) => ({ amount: typed[currency], currency })).filter(({ amount }) => amount > 0),
  );

/** The code of an entry that is there already; a new one is given its own. */
const key = z.string().max(40).default('');

const basics = z.object({ name: named(300), startsOn: date, endsOn: date });

const endsAfterStart = { path: ['endsOn'], message: messageKey('programmes.error.period') };
const isPeriod = ({ startsOn, endsOn }: { startsOn: string; endsOn: string }) => endsOn >= startsOn;

/** `abbreviation` is the programme's code: `code` itself would be taken for a secret when a form comes back. */
export const newProgrammeSchema = basics
  .extend({ abbreviation: z.string().trim().toUpperCase().regex(PROGRAMME_CODE, messageKey('programmes.code.error')) })
  .refine(isPeriod, endsAfterStart);

/** How each part is read from its form; `key` is the entry's code. */
export const PROGRAMME_PART_SCHEMAS = {
  basics: basics.refine(isPeriod, endsAfterStart),
  sources: z.object({
    sources: z
      .array(z.object({ key, name: named(200), budgets: typedBudgets }))
      .max(40)
      .default([]),
  }),
  partners: z.object({
    partners: z
      .array(z.object({ name: named(300), part: z.enum(PARTNER_PARTS, messageKey('form.error.required')) }))
      .max(60)
      .default([]),
  }),
  services: z.object({
    services: z
      .array(
        z.object({
          key,
          name: named(300),
          targetGroups: localizedSchema(1_000),
          recipientCriteria: localizedSchema(3_000),
          qualityStandards: localizedSchema(3_000),
        }),
      )
      .max(200)
      .default([]),
  }),
  places: z.object({
    places: z
      .array(z.object({ key, city: named(100), etrap: localizedSchema(100) }))
      .max(400)
      .default([]),
  }),
} as const satisfies Record<ProgrammePart, z.ZodType>;

export type TypedProgrammePart = {
  [P in ProgrammePart]: { part: P; value: z.output<(typeof PROGRAMME_PART_SCHEMAS)[P]> };
}[ProgrammePart];

/** What a typed part changes of a programme; new entries are given codes by `codeFor`, from their English names. */
export function changeOf(typed: TypedProgrammePart, codeFor: (name: string) => string): Partial<ProgrammeContent> {
  const coded = <Entry extends { key: string }>(entries: Entry[], nameOf: (entry: Entry) => string) =>
    entries.map(({ key: code, ...entry }) => ({
      code: code || codeFor(nameOf({ key: code, ...entry } as unknown as Entry)),
      ...entry,
    }));
  switch (typed.part) {
    case 'basics':
      return typed.value;
    case 'partners':
      return typed.value;
    case 'sources':
      return { sources: coded(typed.value.sources, ({ name }) => name.en) };
    case 'services':
      return { serviceTypes: coded(typed.value.services, ({ name }) => name.en) };
    case 'places':
      return { places: coded(typed.value.places, ({ city, etrap }) => `${city.en} ${etrap.en}`) };
  }
}
