import type { Answers, FormContext } from '~/domain/applications/answers';
import { isAsked } from '~/domain/applications/conditions';
import type { FormSection, Question } from '~/domain/applications/form-definition';
import type { FormValues } from '~/forms/form-reply';
import { typedLines } from '~/forms/application/typed-lines';
import { FileList, type ListedFile } from '../file-list';
import { LocalizedText } from '../localized-text';
import { usePortal } from '../portal-context';
import { AnswerValue } from './answer-value';

interface AnswersViewProps {
  section: FormSection;
  /** Of the whole form: conditions look at earlier sections. */
  answers: Answers;
  context: FormContext;
  /** The stored files of each question. */
  files: Readonly<Record<string, readonly ListedFile[]>>;
  /** What was typed, where it is still a draft: shown as it is where it is no answer yet. */
  typed?: FormValues | undefined;
  /** Leaves out what tells who applies, for anonymous review. */
  anonymous?: boolean;
  /** Without it nobody can remove files here. */
  fileRemovalHref?: ((question: string, fileId: string) => string) | undefined;
  /** Where a file is downloaded, where that is not its own address. */
  fileHref?: ((file: ListedFile) => string) | undefined;
  headingLevel?: 2 | 3 | 4;
}

/** The answers of a section to read: on the check page, on paper, for those who evaluate. */
export function AnswersView({ section, headingLevel = 3, ...rest }: AnswersViewProps) {
  const Heading = `h${headingLevel}` as const;
  return section.questions
    .filter((question) => isAsked(question, rest.answers))
    .map((question) => (
      <section key={question.key} className="portal-answer">
        <Heading className="govuk-heading-s portal-answer__question">
          <LocalizedText value={question.label} />
        </Heading>
        <GivenAnswer question={question} {...rest} />
      </section>
    ));
}

type GivenAnswerProps = Omit<AnswersViewProps, 'section' | 'headingLevel'> & { question: Question };

function GivenAnswer({ question, answers, context, files, typed, anonymous, ...hrefs }: GivenAnswerProps) {
  const { text } = usePortal();
  const quiet = (words: string) => <p className="govuk-body portal-quiet">{words}</p>;
  if (anonymous && question.identifiesApplicant) return quiet(text('answers.hiddenForReview'));
  if (question.type === 'files') {
    const stored = files[question.key] ?? [];
    if (stored.length === 0) return quiet(text('answers.none'));
    const { fileRemovalHref, fileHref } = hrefs;
    const removal = fileRemovalHref && ((id: string) => fileRemovalHref(question.key, id));
    return <FileList files={stored} total={stored.length} removalHref={removal} fileHref={fileHref} />;
  }
  const answer = answers[question.key];
  if (answer !== undefined) return <AnswerValue question={question} answer={answer} context={context} />;
  const lines = typedLines(question, typed ?? {});
  if (lines.length === 0) return quiet(text('answers.none'));
  return (
    <>
      {quiet(text('answers.unread'))}
      <p className="govuk-body portal-lines">{lines.join('\n')}</p>
    </>
  );
}
