import type { FormDefinition } from '~/domain/applications/form-definition';
import { emptyLocalized } from '~/domain/shared/localized';
import { makeRanking } from '#server/ranking/make-ranking';
import { FORM, inAll } from './call';
import { appointed, giveSheet, lotsAt, openedCall, type Member, type OpenedCall } from './evaluation';

/** A form that asks for a budget, too. */
export const BUDGET_FORM: FormDefinition = {
  sections: FORM.sections.map((section) => ({
    ...section,
    questions: [
      ...section.questions,
      {
        key: 'budget',
        type: 'budget',
        label: inAll('Budget'),
        help: emptyLocalized(),
        required: true,
        identifiesApplicant: false,
        visibleWhen: null,
        categories: [{ key: 'staff', label: inAll('Staff'), overhead: false }],
        overheadPercent: null,
        maxRows: 10,
      },
    ],
  })),
};

/** The answers of an application that asks for so many minor units, and pays 100 of its own. */
export const asking = (amount: number) => ({
  approach: 'Ýaşyl şäher',
  budget: [
    { category: 'staff', description: 'Nurses', unit: 'month', quantity: '1', unitCost: amount + 100, own: 100 },
  ],
});

interface Scored {
  call: OpenedCall;
  members: Member[];
}

/**
 * A lot of three applications after all sheets of the chair and two members are in: the first has the most points, the second
 * one fewer and asks for less, the third is below the minimum of the total.
 */
export async function scoredLot(terms: Parameters<typeof openedCall>[0] = {}): Promise<Scored> {
  const call = await openedCall({
    content: { form: { template: 'standard', definition: BUDGET_FORM } },
    submission: (organisation) => ({ answers: asking(organisation.startsWith('Organisation 1') ? 900_000 : 400_000) }),
    ...terms,
  });
  const members = await appointed(call);
  await lotsAt(call, 'consensus');
  const levels = [
    [
      { relevance: 5, budget: 4 },
      { relevance: 5, budget: 5 },
      { relevance: 4, budget: 4 },
    ],
    [
      { relevance: 4, budget: 4 },
      { relevance: 4, budget: 4 },
      { relevance: 4, budget: 3 },
    ],
    [
      { relevance: 2, budget: 2 },
      { relevance: 2, budget: 2 },
      { relevance: 2, budget: 2 },
    ],
  ];
  const ofLot = call.applications.filter(({ lot }) => lot === 'lot-1');
  for (const [at, { applicationId }] of ofLot.entries()) {
    for (const [by, member] of members.slice(0, 3).entries()) {
      await giveSheet(call, member, applicationId, levels[at]?.[by] ?? { relevance: 3, budget: 3 });
    }
  }
  return { call, members };
}

/** The same, ranked by its chair. */
export async function rankedLot(wishes: Parameters<typeof openedCall>[0] = {}): Promise<Scored> {
  const scored = await scoredLot(wishes);
  const chair = scored.members[0]?.actor;
  if (!chair) throw new Error('A committee has a chair');
  await makeRanking({ actor: chair, callId: scored.call.id, lot: 'lot-1', now: new Date() });
  return scored;
}
