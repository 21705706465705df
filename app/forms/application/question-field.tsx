import type { ReactElement } from 'react';
import type { ListedFile } from '~/components/file-list';
import { usePortal } from '~/components/portal-context';
import { questionsOf } from '~/domain/applications/conditions';
import { optionsOf, type FormDefinition, type Question } from '~/domain/applications/form-definition';
import { inLanguage } from '~/domain/shared/localized';
import { FilesQuestion, type FileHrefs } from './files-question';
import { PlainQuestion } from './plain-question';
import { RowsQuestion } from './rows-question';
import { useSection } from './section-state';

interface QuestionFieldProps {
  question: Question;
  definition: FormDefinition;
  /** By what is chosen at the moment. */
  asked: boolean;
  /** The question on which this one depends stands in the same section. */
  isConditionHere: boolean;
  files: readonly ListedFile[];
  fileHrefs: FileHrefs;
  applicationId: string | null;
  adding: boolean;
}

/** One question. What is not asked stays in the page unseen, so that nothing typed there is lost when it is asked again. */
export function QuestionField({ question, definition, asked, isConditionHere, ...rest }: QuestionFieldProps) {
  const { live } = useSection();
  const saysWhen = question.visibleWhen !== null && isConditionHere && !live;
  return (
    <div id={`question-${question.key}`} className="portal-question" hidden={!asked && !saysWhen}>
      {saysWhen && <OnlyIf question={question} definition={definition} />}
      {drawn(question, rest)}
    </div>
  );
}

function drawn(
  question: Question,
  {
    files,
    fileHrefs,
    applicationId,
    adding,
  }: Pick<QuestionFieldProps, 'files' | 'fileHrefs' | 'applicationId' | 'adding'>,
): ReactElement {
  if (question.type === 'files') {
    return <FilesQuestion question={question} files={files} hrefs={fileHrefs} applicationId={applicationId} />;
  }
  if (question.type === 'people' || question.type === 'work-plan' || question.type === 'budget') {
    return <RowsQuestion question={question} adding={adding} />;
  }
  return <PlainQuestion question={question} />;
}

function OnlyIf({ question: { visibleWhen }, definition }: { question: Question; definition: FormDefinition }) {
  const { text, locale } = usePortal();
  const source = questionsOf(definition).find(({ key }) => key === visibleWhen?.question);
  if (!source || !visibleWhen) return null;
  const option = optionsOf(source).find(({ key }) => key === visibleWhen.equals);
  const answer = option
    ? inLanguage(option.label, locale)
    : text(visibleWhen.equals === 'no' ? 'answers.no' : 'answers.yes');
  return (
    <p className="govuk-hint portal-question__only-if">
      {text('answers.onlyIf', { question: inLanguage(source.label, locale), answer })}
    </p>
  );
}
