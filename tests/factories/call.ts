import type { Actor } from '~/domain/accounts/roles';
import type { FormDefinition } from '~/domain/applications/form-definition';
import { portalLocalTime } from '~/domain/calls/dates';
import { emptyCall } from '~/domain/calls/empty-call';
import type { CallContent, Lot } from '~/domain/calls/schema';
import type { ProgrammeContent } from '~/domain/programmes/schema';
import type { Rubric } from '~/domain/rubrics/schema';
import { emptyLocalized, type Localized } from '~/domain/shared/localized';
import { approveVersion } from '#server/calls/approve-version';
import { createCall } from '#server/calls/create-call';
import { submitVersion } from '#server/calls/submit-version';
import { createProgramme as addProgramme } from '#server/programmes/create-programme';
import type { RecoveryShare } from '#server/sealing/make-call-key';
import { nameReadyOpeners, type SealOpener } from './seal';
import { createInstitution, createUser } from './user';

/** One text for all languages, each marked with its own. */
export const inAll = (text: string): Localized => ({ en: text, ru: `${text} (ru)`, tk: `${text} (tk)` });

const DAY = 86_400_000;

export const RUBRIC: Rubric = {
  criteria: [
    { key: 'relevance', name: inAll('Relevance'), guidance: inAll('How well'), weight: 60, minimum: null, levels: [] },
    { key: 'budget', name: inAll('Budget'), guidance: inAll('How realistic'), weight: 40, minimum: null, levels: [] },
  ],
  scale: 5,
  minimumTotal: 60,
};

export const FORM: FormDefinition = {
  sections: [
    {
      key: 'service',
      title: inAll('The service'),
      introduction: emptyLocalized(),
      questions: [
        {
          key: 'approach',
          type: 'long-text',
          label: inAll('How will you work?'),
          help: emptyLocalized(),
          required: true,
          identifiesApplicant: false,
          wordLimit: 500,
          characterLimit: 20_000,
          visibleWhen: null,
        },
      ],
    },
  ],
};

let programmes = 0;

export function programmeContent(wishes: Partial<ProgrammeContent> = {}): ProgrammeContent {
  programmes += 1;
  const service = { targetGroups: inAll('Adults'), recipientCriteria: inAll('Need'), qualityStandards: inAll('Care') };
  return {
    code: `P${programmes}`,
    name: inAll('Community-based services'),
    startsOn: '2020-01-01',
    endsOn: '2030-12-31',
    partners: [],
    sources: [{ code: 'sdg-fund', name: inAll('Joint SDG Fund'), budgets: [{ amount: 100_000_00, currency: 'USD' }] }],
    serviceTypes: [
      { code: 'home-care', name: inAll('Home care'), ...service },
      { code: 'assistant', name: inAll('Personal assistant'), ...service },
    ],
    places: [{ code: 'ashgabat', city: inAll('Ashgabat'), etrap: emptyLocalized() }],
    rubricTemplates: [{ code: 'standard', name: inAll('Standard'), rubric: RUBRIC }],
    formTemplates: [{ code: 'standard', name: inAll('Standard'), version: 1, form: FORM }],
    ...wishes,
  };
}

export function lot(wishes: Partial<Lot> = {}): Lot {
  return {
    key: 'lot-1',
    serviceType: 'home-care',
    place: 'ashgabat',
    source: 'sdg-fund',
    ceiling: { amount: 12_000_00, currency: 'USD' },
    awards: 1,
    people: 60,
    ownContribution: 5,
    description: inAll('Care at home'),
    ...wishes,
  };
}

/** A call with nothing missing, published at `now`: questions for 10 days, applications for 20, opened on the 21st. */
export function callContent(
  now: Date,
  institutionIds: readonly string[],
  wishes: Partial<CallContent> = {},
): CallContent {
  const after = (days: number) => portalLocalTime(new Date(now.getTime() + days * DAY));
  const empty = emptyCall(['en', 'ru', 'tk']);
  return {
    ...empty,
    about: {
      languages: ['en', 'ru', 'tk'],
      title: inAll('Care at home in Ashgabat'),
      summary: inAll('Three services'),
    },
    purpose: {
      background: inAll('Background'),
      objectives: inAll('Objectives'),
      funded: inAll('Funded'),
      notFunded: inAll('Not funded'),
    },
    eligibility: { ...empty.eligibility, criteria: inAll('Registered public organisations') },
    lots: { lots: [lot()] },
    dates: {
      clarificationsUntil: after(10),
      submissionsUntil: after(20),
      openingAt: after(21),
      decisionOn: after(40).slice(0, 10),
      startsOn: after(60).slice(0, 10),
    },
    terms: { ...empty.terms, appealAddress: inAll('Appeals commission, Ashgabat') },
    committee: { ...empty.committee, seats: institutionIds.map((institutionId) => ({ institutionId, seats: 2 })) },
    form: { template: 'standard', definition: FORM },
    rubric: { template: 'standard', rubric: RUBRIC },
    ...wishes,
  };
}

export interface CallOffice {
  manager: Actor;
  approver: Actor;
  programmeId: string;
  institutionId: string;
  /** The institutions that sit on the committee. */
  committee: string[];
}

/** An institution with a manager, an approver and a programme, and a second one for the committee. */
export async function createCallOffice(now: Date, programme: Partial<ProgrammeContent> = {}): Promise<CallOffice> {
  const home = await createInstitution();
  const { actor: manager } = await createUser({ roles: ['manager'], home });
  const { actor: approver } = await createUser({ roles: ['approver'], home });
  const other = await createInstitution();
  const { id } = await addProgramme({ actor: manager, input: programmeContent(programme), now });
  return { manager, approver, programmeId: id, institutionId: home.id, committee: [home.id, other.id] };
}

/** A call in preparation with nothing missing, or with what `wishes` say. */
export function draftCall(office: CallOffice, now: Date, wishes: Partial<CallContent> = {}): Promise<{ id: string }> {
  const content = callContent(now, office.committee, wishes);
  const input = { programmeId: office.programmeId, languages: content.about.languages };
  return createCall({ actor: office.manager, input, content, now });
}

export interface PublishedCall {
  id: string;
  reference: string;
  openers: SealOpener[];
  recovery: RecoveryShare;
}

/** A call published at `now`, through preparation, approval by a second person, and three openers who are ready. */
export async function publishCall(
  office: CallOffice,
  now: Date,
  wishes: Partial<CallContent> = {},
): Promise<PublishedCall> {
  const { id } = await draftCall(office, now, wishes);
  await submitVersion({ actor: office.manager, callId: id, now });
  const openers = await nameReadyOpeners(id, office.approver.userId, now);
  const input = { publishAt: null, overBudgetReason: '' };
  const { reference, recovery } = await approveVersion({
    actor: office.approver,
    callId: id,
    input,
    expected: 2,
    now,
  });
  if (!recovery) throw new Error('A first version has a recovery share');
  return { id, reference, openers, recovery };
}
