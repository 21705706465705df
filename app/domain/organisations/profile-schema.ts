import { z } from 'zod';
import { localizedSchema } from '../shared/localized';
import { messageKey } from '../shared/message-key';
import { dayTyped, moneyTyped, severalTyped, tickedTyped, wholeTyped } from '../shared/typed-fields';
import * as choices from './profile-choices';

/**
 * The sections of an organisation's profile in the order in which they are shown. Each is saved on its own, may be
 * incomplete, and has a version of its own. The bank account is kept apart from them (`bank-account.ts`).
 */
export const PROFILE_SECTIONS = [
  'identification', 'contacts', 'governance', 'mandate', 'experience', 'finance', 'capacity',
] as const; // prettier-ignore
export type ProfileSection = (typeof PROFILE_SECTIONS)[number];

export const isProfileSection = (value: unknown): value is ProfileSection =>
  PROFILE_SECTIONS.some((section) => section === value);

const line = (max = 200) => z.string().trim().max(max).default('');
const email = z.union([z.literal(''), z.email(messageKey('form.error.email')).max(254)]).default('');
const phone = z
  .string()
  .trim()
  .max(60)
  .regex(/^$|^[+\d][\d\s()/,;-]{4,}$/, messageKey('profile.error.phone'))
  .default('');
const day = dayTyped.default('');
const year = wholeTyped(1990, 2100);
const count = wholeTyped(0, 100_000);
/** The id of one of the organisation's stored files; empty without. */
const file = line(60);
const yesNo = z.enum(['', 'yes', 'no']).default('');
/** One of the choices; empty while nothing is chosen. */
const oneOf = <const Choices extends readonly string[]>(of: Choices) =>
  z.enum(['', ...of] as ['', ...Choices]).default('' as never);
/** A code of the programmes' catalogues. */
const code = z.string().max(60);
const listOf = <Item extends z.ZodType>(item: Item, max: number) =>
  z.array(item).max(max, messageKey('profile.error.tooMany')).default([]);

const inOrder = (first: string | number | null, last: string | number | null) => !first || !last || first <= last;

const certificate = z
  .object({ number: line(100), issuedOn: day, permanent: tickedTyped, validUntil: day, fileId: file })
  .refine(({ permanent, validUntil }) => !permanent || validUntil === '', {
    path: ['validUntil'],
    message: messageKey('profile.error.permanentUntil'),
  })
  .refine(({ issuedOn, validUntil }) => inOrder(issuedOn, validUntil), {
    path: ['validUntil'],
    message: messageKey('profile.error.expiresBeforeIssue'),
  })
  .prefault({ permanent: false });

const identification = z.object({
  names: localizedSchema(300).prefault({}),
  shortName: line(60),
  legalForm: oneOf(choices.LEGAL_FORMS),
  registrationNumber: line(100),
  registeredOn: day,
  registeredBy: line(300),
  taxNumber: line(60),
  hasCertificate: yesNo,
  certificate,
  noCertificateReason: line(1_000),
  charter: z.object({ adoptedOn: day, fileId: file }).prefault({}),
});

const signatory = z.object({
  name: line(),
  position: line(),
  phone,
  email,
  power: oneOf(choices.SIGNING_POWERS),
  validUntil: day,
  fileId: file,
});

const contacts = z.object({
  address: localizedSchema(500).prefault({}),
  phone,
  email,
  website: z
    .string()
    .trim()
    .max(300)
    .regex(/^$|^(https?:\/\/)?[\p{L}\p{N}.-]+\.\p{L}{2,}(\/\S*)?$/iu, messageKey('profile.error.website'))
    .default(''),
  contact: z.object({ name: line(), position: line(), phone, email }).prefault({}),
  signatories: listOf(signatory, 10),
});

const governance = z.object({
  body: localizedSchema(2_000).prefault({}),
  meetings: wholeTyped(0, 365),
  members: listOf(z.object({ name: line(), position: line(), since: year }), 40),
  officers: listOf(z.object({ name: line(), position: line(), since: year }), 20),
});

const policy = z.object({ adopted: yesNo, validUntil: day, fileId: file, focalPoint: line() }).prefault({});

const mandate = z.object({
  mission: localizedSchema(3_000).prefault({}),
  targetGroups: severalTyped(z.enum(choices.TARGET_GROUPS), 60),
  services: severalTyped(code, 400),
  places: severalTyped(code, 800),
  policies: z.object({ safeguarding: policy, psea: policy, antiFraud: policy }).prefault({}),
});

const project = z
  .object({
    title: localizedSchema(300).prefault({}),
    donor: line(),
    place: line(),
    from: year,
    until: year,
    amount: moneyTyped,
    people: wholeTyped(0, 10_000_000),
    result: localizedSchema(2_000).prefault({}),
  })
  .refine(({ from, until }) => inOrder(from, until), {
    path: ['until'],
    message: messageKey('profile.error.endsBeforeStart'),
  });

const experience = z.object({
  projects: listOf(project, 30),
  references: listOf(z.object({ name: line(), institution: line(), position: line(), phone, email }), 10),
});

const financialYear = z.object({
  year,
  band: oneOf(choices.BUDGET_BANDS),
  audited: yesNo,
  auditor: line(),
  fileId: file,
});

const finance = z.object({
  years: listOf(financialYear, 6).superRefine((years, context) => {
    const seen = years.map((one) => one.year);
    seen.forEach((one, at) => {
      if (one === null || seen.indexOf(one) === at) return;
      context.addIssue({ code: 'custom', path: [at, 'year'], message: messageKey('profile.error.yearTwice') });
    });
  }),
  accounting: oneOf(choices.ACCOUNTING_METHODS),
  separateDuties: severalTyped(z.enum(choices.MONEY_DUTIES), 10),
  duties: localizedSchema(2_000).prefault({}),
});

const premises = z.object({
  address: line(300),
  held: oneOf(choices.PREMISES_HELD),
  area: wholeTyped(1, 1_000_000),
  accessible: yesNo,
});

const capacity = z.object({
  staff: listOf(z.object({ profession: oneOf(choices.PROFESSIONS), paid: count, volunteers: count }), 30),
  premises: listOf(premises, 20),
  equipment: localizedSchema(3_000).prefault({}),
});

/** How each section is read from its form. */
export const PROFILE_SCHEMAS = {
  identification,
  contacts,
  governance,
  mandate,
  experience,
  finance,
  capacity,
} as const;

/** What a profile says, section by section; anything may be empty. */
export type ProfileContent = { [S in ProfileSection]: z.output<(typeof PROFILE_SCHEMAS)[S]> };

/** A profile in which nothing is told yet. */
export function emptyProfile(): ProfileContent {
  return Object.fromEntries(
    PROFILE_SECTIONS.map((section) => [section, PROFILE_SCHEMAS[section].parse({})]),
  ) as ProfileContent;
}
