import type { ReactNode } from 'react';
import type { ShownCall } from '#server/calls/get-public-call';
import type { MessageKey } from '~/domain/shared/message-key';
import { usePortal } from '../portal-context';
import { AddendaList } from './addenda-list';
import { CallHead } from './call-head';
import { CommitteeSection } from './committee-section';
import { DatesSection } from './dates-section';
import { DocumentsSection } from './documents-section';
import { EligibilitySection } from './eligibility-section';
import { FormSection } from './form-section';
import { LotsSection } from './lots-section';
import { RubricSection } from './rubric-section';
import { TermsSection } from './terms-section';
import { PurposeSection } from './texts-section';

interface CallViewProps {
  call: ShownCall;
  documentHref: (fileId: string) => string;
  /** Where an application for a lot is begun, while one can apply. */
  applyHref?: ((lot: string) => string) | undefined;
  /** Questions and answers, where there are any. */
  questions?: ReactNode;
  /** Appeals on its decisions, where there are any. */
  appeals?: ReactNode;
  /** A preview has no addresses of its own yet. */
  isPreview?: boolean;
}

interface Part {
  id: string;
  title: MessageKey;
  content: ReactNode;
}

/** A call as everybody reads it; the office's preview is this very page. */
export function CallView({ call, documentHref, applyHref, questions, appeals, isPreview = false }: CallViewProps) {
  const { text } = usePortal();
  const { content, names, addenda, publishedAt } = call;
  const shown = { content, names, documentHref, applyHref };
  const parts: Part[] = [
    ...when(addenda.length > 0, {
      id: 'addenda',
      title: 'publicCalls.addenda',
      content: <AddendaList reference={call.reference} addenda={addenda} />,
    }),
    { id: 'lots', title: 'publicCalls.lots', content: <LotsSection {...shown} /> },
    { id: 'dates', title: 'publicCalls.dates', content: <DatesSection {...shown} publishedAt={publishedAt} /> },
    { id: 'purpose', title: 'publicCalls.purpose', content: <PurposeSection {...shown} /> },
    { id: 'eligibility', title: 'publicCalls.eligibility', content: <EligibilitySection {...shown} /> },
    { id: 'form', title: 'calls.section.form', content: <FormSection {...shown} /> },
    ...when(content.documents.documents.length > 0, {
      id: 'documents',
      title: 'publicCalls.documents',
      content: <DocumentsSection {...shown} />,
    }),
    { id: 'decisions', title: 'publicCalls.decisions', content: <RubricSection {...shown} /> },
    { id: 'committee', title: 'publicCalls.committee', content: <CommitteeSection {...shown} /> },
    { id: 'terms', title: 'publicCalls.terms', content: <TermsSection {...shown} /> },
    ...when(Boolean(appeals), { id: 'appeals', title: 'appeals.public.title', content: appeals }),
    ...when(Boolean(questions), { id: 'questions', title: 'publicCalls.questions', content: questions }),
  ];
  return (
    <>
      <CallHead call={call} isPreview={isPreview} />
      <nav aria-labelledby="contents" className="portal-contents">
        <h2 className="govuk-heading-s" id="contents">
          {text('publicCalls.contents')}
        </h2>
        <ul className="govuk-list">
          {parts.map(({ id, title }) => (
            <li key={id}>
              <a className="govuk-link" href={`#${id}`}>
                {text(title)}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      {parts.map(({ id, title, content: inside }) => (
        <section key={id} aria-labelledby={id}>
          <h2 className="govuk-heading-m" id={id}>
            {text(title)}
          </h2>
          {inside}
        </section>
      ))}
    </>
  );
}

const when = (holds: boolean, part: Part): Part[] => (holds ? [part] : []);
