import { z } from 'zod';
import type { FormDefinition } from '../applications/form-definition';
import { evaluationSchema } from '../evaluation/terms';
import { PRECONDITION_KINDS } from '../preconditions/kinds';
import type { Rubric } from '../rubrics/schema';
import { LOCALES } from '../shared/locale';
import { localizedSchema } from '../shared/localized';
import { messageKey } from '../shared/message-key';
import { dayTyped, moneyTyped, severalTyped, tickedTyped, wholeTyped } from '../shared/typed-fields';

/**
 * The sections of a call in the order in which a manager prepares them. Each is saved on its own, may be incomplete
 * while it is prepared, and has a version of its own so that two people can prepare different sections at once.
 */
export const SECTIONS = [
  'about', 'purpose', 'eligibility', 'lots', 'dates', 'documents', 'terms', 'committee', 'form', 'rubric',
] as const; // prettier-ignore
export type Section = (typeof SECTIONS)[number];

export const isSection = (value: unknown): value is Section => SECTIONS.some((section) => section === value);

/** What a call's publication says of scores: nothing, each total, or every criterion. */
export const SCORES_PUBLISHED = ['none', 'total', 'criteria'] as const;

const chosen = z.string().trim().max(60).default('');
const keySchema = z.string().regex(/^[a-z0-9][a-z0-9-]{0,39}$/);

/** A local time in Asia/Ashgabat, `2021-06-01T18:00`; empty while it is open. */
const localTime = z.union([z.literal(''), z.iso.datetime({ local: true, error: messageKey('form.error.dateTime') })]);

const aboutSchema = z.object({
  /** The languages that the call must be complete in. */
  languages: severalTyped(z.enum(LOCALES), LOCALES.length).refine(
    (languages) => languages.length > 0,
    messageKey('calls.error.languages'),
  ),
  title: localizedSchema(200),
  summary: localizedSchema(600),
});

const purposeSchema = z.object({
  background: localizedSchema(6_000),
  objectives: localizedSchema(6_000),
  funded: localizedSchema(6_000),
  notFunded: localizedSchema(6_000),
});

/** Criteria in words, and those that the portal checks by itself. */
const eligibilitySchema = z.object({
  criteria: localizedSchema(6_000),
  verifiedOrganisation: tickedTyped,
  notExcluded: tickedTyped,
  noOverdueReport: tickedTyped,
  certificateValid: tickedTyped,
  /** The organisation works where the lot's service is delivered. */
  worksInPlace: tickedTyped,
  /** Least whole years since registration at the deadline. */
  yearsRegistered: wholeTyped(0, 50),
});

const lotSchema = z.object({
  key: keySchema,
  serviceType: chosen,
  place: chosen,
  /** The source of money by its code in the programme. */
  source: chosen,
  ceiling: moneyTyped,
  awards: wholeTyped(1, 1_000),
  people: wholeTyped(1, 10_000_000),
  /** Least own contribution of the organisation, in percent of what is requested. */
  ownContribution: wholeTyped(0, 100),
  description: localizedSchema(3_000),
});
export type Lot = z.output<typeof lotSchema>;

const lotsSchema = z.object({ lots: z.array(lotSchema).max(60).default([]) });

const datesSchema = z.object({
  clarificationsUntil: localTime,
  submissionsUntil: localTime,
  openingAt: localTime,
  decisionOn: dayTyped,
  startsOn: dayTyped,
});

const documentsSchema = z.object({
  documents: z
    .array(z.object({ fileId: z.string().max(60), name: localizedSchema(200) }))
    .max(40)
    .default([]),
});

const termsSchema = z.object({
  preconditions: z
    .array(
      z.object({
        key: keySchema,
        /** Not there, or empty, where nobody has said it: then the organisation gives evidence. */
        kind: z.enum(['', ...PRECONDITION_KINDS]).optional(),
        text: localizedSchema(1_000),
      }),
    )
    .max(40)
    .default([]),
  standstillDays: wholeTyped(0, 90),
  /** Days within which an award is answered; like the next not there in calls that were prepared before they were asked. */
  acceptanceDays: wholeTyped(1, 60).optional(),
  /** Percent by which an award, and each category of its budget, may differ from what was asked for. */
  changeLimit: wholeTyped(0, 50).optional(),
  appealAddress: localizedSchema(500),
  scoresPublished: z.enum(SCORES_PUBLISHED),
  /** A change this many days before the deadline, or later, must extend it by as much. */
  noticeDays: wholeTyped(0, 60),
  /** Submissions are sealed so that not even the organisation can read its own again before the opening. */
  strictSealing: tickedTyped,
  /** How many submissions there are is told before the deadline, too; else only from then on. */
  countShownEarly: tickedTyped,
  /** The public record of the opening names the organisations. */
  namesAtOpening: tickedTyped,
});

const committeeSchema = z.object({
  /** Least number of institutions that the members come from. */
  minInstitutions: wholeTyped(1, 20),
  quorum: wholeTyped(1, 50),
  /** Least number of score sheets for each application. */
  minScoreSheets: wholeTyped(1, 20),
  /** The rules of the evaluation; not there in calls that were prepared before there were any. */
  evaluation: evaluationSchema.optional(),
  seats: z
    .array(
      z.object({
        institutionId: z.string().min(1, messageKey('calls.error.noInstitution')).max(60),
        seats: wholeTyped(1, 50),
      }),
    )
    .max(20)
    .default([])
    .superRefine((seats, context) => {
      const ids = seats.map(({ institutionId }) => institutionId);
      ids.forEach((id, at) => {
        // Seats of one institution in two lines would count as two institutions.
        if (ids.indexOf(id) === at) return;
        context.addIssue({ code: 'custom', path: [at, 'institutionId'], message: messageKey('calls.error.seatTwice') });
      });
    }),
});

const fromTemplate = z.object({ template: chosen });

/** `renew`: takes over the template's current version, where the call has an earlier one. */
const formChoice = fromTemplate.extend({ renew: tickedTyped });

/** How each section is read from its form. `form` and `rubric` choose a template of the programme, which is then copied. */
export const SECTION_SCHEMAS = {
  about: aboutSchema,
  purpose: purposeSchema,
  eligibility: eligibilitySchema,
  lots: lotsSchema,
  dates: datesSchema,
  documents: documentsSchema,
  terms: termsSchema,
  committee: committeeSchema,
  form: formChoice,
  rubric: fromTemplate,
} as const satisfies Record<Section, z.ZodType>;

/** What a call says, section by section; while it is prepared anything may be empty. */
export interface CallContent {
  about: z.output<typeof aboutSchema>;
  purpose: z.output<typeof purposeSchema>;
  eligibility: z.output<typeof eligibilitySchema>;
  lots: z.output<typeof lotsSchema>;
  dates: z.output<typeof datesSchema>;
  documents: z.output<typeof documentsSchema>;
  terms: z.output<typeof termsSchema>;
  committee: z.output<typeof committeeSchema>;
  /** A copy of a version of the programme's form: nothing that is done to the form later changes it. */
  form: { template: string; version?: number; definition: FormDefinition | null };
  /** A copy likewise. */
  rubric: { template: string; version?: number; rubric: Rubric | null };
}
