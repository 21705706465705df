import type { Answers, FormContext } from '~/domain/applications/answers';
import type { FormDefinition } from '~/domain/applications/form-definition';
import { inLanguage } from '~/domain/shared/localized';
import type { FormValues } from '~/forms/form-reply';
import { formatDateTime } from '~/locales/formats';
import { AnswersView } from '../application-form/answers-view';
import type { ListedFile } from '../file-list';
import { usePortal } from '../portal-context';
import { ApplicationHead, type ShownHead } from './application-head';

export interface PrintPage {
  head: ShownHead;
  definition: FormDefinition;
  context: FormContext;
  typed: FormValues;
  answers: Answers;
  files: Record<string, ListedFile[]>;
  now: Date;
}

/** A whole application to read, section after section. */
export function PrintView({ page: { head, definition, context, typed, answers, files, now } }: { page: PrintPage }) {
  const { locale, text } = usePortal();
  return (
    <>
      <ApplicationHead head={head} />
      <p className="govuk-body portal-quiet">
        {text('applications.print.draft', { at: formatDateTime(locale, now, { seconds: true }) })}
      </p>
      {definition.sections.map((section) => (
        <section key={section.key} aria-labelledby={`print-${section.key}`}>
          <h2 className="govuk-heading-m" id={`print-${section.key}`}>
            {inLanguage(section.title, locale)}
          </h2>
          <AnswersView section={section} answers={answers} context={context} files={files} typed={typed} />
        </section>
      ))}
      <p className="govuk-body">
        <a className="govuk-link" href={`/applications/${head.id}`}>
          {text('applications.backToList')}
        </a>
      </p>
    </>
  );
}
