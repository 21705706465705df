import { plainAmount } from '~/domain/applications/decimal';
import type { FormDefinition } from '~/domain/applications/form-definition';
import type { Actor } from '~/domain/accounts/roles';
import type { Budgets } from '~/domain/awards/revision';
import { emptyLocalized } from '~/domain/shared/localized';
import { answerName } from '~/forms/application/answer-names';
import type { FormValues } from '~/forms/form-reply';
import { getAward } from './get-award';
import { loadAward } from './load-award';
import { readRevision } from './read-revision';

interface Arguments {
  actor: Actor;
  awardId: string;
  now: Date;
}

/** The section under which the budgets of a smaller award are asked for. */
export const BUDGET_SECTION = 'budget';

/** What a smaller award asks of the organisation: its budgets again, as they were submitted or handed in last. */
export async function getRevision({ actor, awardId, now }: Arguments) {
  const award = await getAward({ actor, awardId, now });
  const record = await loadAward(actor, awardId, 'awards.revise');
  const revision = await readRevision(record);
  return {
    award,
    revision,
    seen: record.revisions.length,
    definition: budgetForm(revision.questions),
    values: typedBudgets(revision.after ?? revision.before),
  };
}

/** A form of nothing but these budgets. */
export const budgetForm = (questions: FormDefinition['sections'][number]['questions']): FormDefinition => ({
  sections: [{ key: BUDGET_SECTION, title: emptyLocalized(), introduction: emptyLocalized(), questions }],
});

/** Budgets as they would be typed. */
function typedBudgets(budgets: Budgets): FormValues {
  const values: FormValues = {};
  for (const [key, lines] of Object.entries(budgets)) {
    lines.forEach(({ unitCost, own, ...line }, at) => {
      const typed = { ...line, unitCost: plainAmount(unitCost), own: plainAmount(own) };
      for (const [column, value] of Object.entries(typed)) values[`${answerName(key)}.${at}.${column}`] = value;
    });
  }
  return values;
}
