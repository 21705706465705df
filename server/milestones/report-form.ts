import { formDefinitionSchema, type FormDefinition } from '~/domain/applications/form-definition';
import { DELIVERABLE_STATES, type ReportWords } from '~/domain/milestones/report-form';
import { LOCALES } from '~/domain/shared/locale';
import { inLanguage, type Localized } from '~/domain/shared/localized';
import type { MessageKey } from '~/domain/shared/message-key';
import { textIn } from '~/locales/text-in';
import { Programme } from '#server/models/programme';

/** The code of the form template with which a programme asks in its own words. */
const TEMPLATE = 'milestone-report';

const said = (key: MessageKey, values: (locale: (typeof LOCALES)[number]) => Record<string, string> = () => ({})) =>
  Object.fromEntries(LOCALES.map((locale) => [locale, textIn(locale)(key, values(locale))])) as Localized;

/** What the portal asks about that was planned. */
export function reportWords(): ReportWords {
  const states = DELIVERABLE_STATES.map((state) => [state, said(`milestones.opinion.${state}`)]);
  return {
    deliverables: said('milestones.form.deliverables'),
    deliverablesLead: said('milestones.form.deliverables.lead'),
    evidence: said('milestones.form.evidence'),
    evidenceLead: said('milestones.form.evidence.lead'),
    note: (deliverable) =>
      said('milestones.form.note', (locale) => ({ deliverable: inLanguage(deliverable, locale).slice(0, 300) })),
    states: Object.fromEntries(states) as ReportWords['states'],
  };
}

/** The form of a programme's reports: its own, or what the portal asks by default. */
export async function reportForm(programmeId: string): Promise<FormDefinition> {
  const programme = await Programme.findOne({ _id: programmeId }, { formTemplates: 1 }).lean();
  return programme?.formTemplates.find(({ code }) => code === TEMPLATE)?.form ?? defaultForm();
}

const GROUPS = ['women', 'men', 'children', 'older', 'disabled'] as const;

function defaultForm(): FormDefinition {
  const words = (key: 'results' | 'difficulties' | 'next', required: boolean) => ({
    ...{ type: 'long-text', key, required, wordLimit: 1_000, label: said(`milestones.form.${key}`) },
    help: said(`milestones.form.${key}.help`),
  });
  const served = GROUPS.map((group) => ({
    ...{ type: 'number', key: `served-${group}`, required: true, label: said(`milestones.form.served.${group}`) },
    ...{ minimum: 0, maximum: 1_000_000 },
  }));
  return formDefinitionSchema.parse({
    sections: [
      {
        key: 'narrative',
        title: said('milestones.form.narrative'),
        questions: [words('results', true), words('difficulties', false), words('next', true)],
      },
      {
        key: 'people-served',
        title: said('milestones.form.served'),
        introduction: said('milestones.form.served.lead'),
        questions: served,
      },
    ],
  });
}
