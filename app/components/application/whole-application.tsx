import type { Answers, FormContext } from '~/domain/applications/answers';
import type { FormDefinition } from '~/domain/applications/form-definition';
import { inLanguage } from '~/domain/shared/localized';
import type { FormValues } from '~/forms/form-reply';
import { AnswersView } from '../application-form/answers-view';
import type { ListedFile } from '../file-list';
import { usePortal } from '../portal-context';

interface WholeApplicationProps {
  definition: FormDefinition;
  context: FormContext;
  answers: Answers;
  files: Record<string, ListedFile[]>;
  /** What was typed, where it is still a draft. */
  typed?: FormValues;
}

/** All answers of an application to read, section after section. */
export function WholeApplication({ definition, ...given }: WholeApplicationProps) {
  const { locale } = usePortal();
  return definition.sections.map((section) => (
    <section key={section.key} aria-labelledby={`print-${section.key}`}>
      <h2 className="govuk-heading-m" id={`print-${section.key}`}>
        {inLanguage(section.title, locale)}
      </h2>
      <AnswersView section={section} {...given} />
    </section>
  ));
}
