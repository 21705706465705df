import type { FormDefinition } from '~/domain/applications/form-definition';
import { inLanguage, languageShown } from '~/domain/shared/localized';
import { usePortal } from './portal-context';

/** What an application form asks, in its order. */
export function FormOutline({ definition }: { definition: FormDefinition }) {
  const { text, locale } = usePortal();
  return (
    <ol className="govuk-list govuk-list--number">
      {definition.sections.map(({ key, title, questions }) => (
        <li key={key}>
          <strong lang={languageShown(title, locale)}>{inLanguage(title, locale)}</strong>
          <ul className="govuk-list govuk-list--bullet">
            {questions.map((question) => (
              <li key={question.key}>
                <span lang={languageShown(question.label, locale)}>{inLanguage(question.label, locale)}</span>{' '}
                <span className="portal-quiet">
                  {text('callEditor.question', {
                    type: text(`callEditor.question.${question.type}`),
                    required: question.required ? 'yes' : 'no',
                  })}
                </span>
              </li>
            ))}
          </ul>
        </li>
      ))}
    </ol>
  );
}
