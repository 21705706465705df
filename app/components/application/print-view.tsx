import type { Answers, FormContext } from '~/domain/applications/answers';
import type { FormDefinition } from '~/domain/applications/form-definition';
import { isLocked } from '~/domain/applications/status';
import type { FormValues } from '~/forms/form-reply';
import { formatDateTime } from '~/locales/formats';
import type { ListedFile } from '../file-list';
import { usePortal } from '../portal-context';
import { ApplicationHead, type ShownHead } from './application-head';
import { WholeApplication } from './whole-application';

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
export function PrintView({ page: { head, now, ...content } }: { page: PrintPage }) {
  const { locale, text } = usePortal();
  const isSubmitted = isLocked(head);
  const isSealed = isSubmitted && head.call.isStrict;
  return (
    <>
      <ApplicationHead head={head} saysItself />
      <p className="govuk-body portal-quiet">
        {isSealed && text('receipts.content.strict')}
        {isSubmitted && !isSealed && text('receipts.content.asSubmitted')}
        {!isSubmitted && text('applications.print.draft', { at: formatDateTime(locale, now, { seconds: true }) })}
      </p>
      {!isSealed && <WholeApplication {...content} />}
      <p className="govuk-body">
        <a className="govuk-link" href={`/applications/${head.id}`}>
          {text('applications.backToList')}
        </a>
      </p>
    </>
  );
}
