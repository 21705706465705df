import { AnswersView } from '../application-form/answers-view';
import type { ShownSection } from './section-page-view';

/** What a section says, where nothing can be changed any more. */
export function SectionAnswers({ page }: { page: ShownSection }) {
  const { section, answers, context, files, values } = page;
  return (
    <AnswersView section={section} answers={answers} context={context} files={files} typed={values} headingLevel={2} />
  );
}
