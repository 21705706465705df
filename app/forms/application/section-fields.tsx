import type { ListedFile } from '~/components/file-list';
import { LocalizedParagraphs } from '~/components/localized-text';
import type { FormContext } from '~/domain/applications/answers';
import type { FormDefinition } from '~/domain/applications/form-definition';
import { isBlankText } from '~/domain/shared/localized';
import type { FieldErrors } from '../field-errors';
import type { FormValues } from '../form-reply';
import type { FileHrefs } from './files-question';
import { QuestionField } from './question-field';
import { SectionStateProvider } from './section-state';
import { useSectionForm } from './use-section-form';

export interface SectionFieldsProps {
  /** The form, or what `cutToSection` leaves of it. */
  definition: FormDefinition;
  /** The key of the section. */
  section: string;
  context: FormContext;
  /** What was typed into this section, and into earlier ones as far as its conditions look at it: `valuesForSection`. */
  values: FormValues;
  errors?: FieldErrors | undefined;
  /** The stored files of each question. */
  files: Readonly<Record<string, readonly ListedFile[]>>;
  fileHrefs: FileHrefs;
  /** Null in a preview, which takes no files. */
  applicationId: string | null;
  /** The list that was asked for another row, without script. */
  adding?: string | null | undefined;
}

/** All fields of a section, for the form that the page puts around them. They work without script. */
export function SectionFields(props: SectionFieldsProps) {
  const { definition, section, context, values, errors = NONE, files, applicationId, adding } = props;
  const placeId = `section-${section}`;
  const { state, asked } = useSectionForm({ definition, section, context, values, errors, placeId });
  const found = definition.sections.find(({ key }) => key === section);
  if (!found) return null;
  const own = new Set(found.questions.map(({ key }) => key));
  return (
    <SectionStateProvider value={state}>
      <div id={placeId} className="portal-answers">
        {!isBlankText(found.introduction) && <LocalizedParagraphs value={found.introduction} />}
        {found.questions.map((question) => (
          <QuestionField
            key={question.key}
            question={question}
            definition={definition}
            asked={asked.has(question.key)}
            isConditionHere={own.has(question.visibleWhen?.question ?? '')}
            files={files[question.key] ?? []}
            fileHrefs={props.fileHrefs}
            applicationId={applicationId}
            adding={adding === question.key}
          />
        ))}
      </div>
    </SectionStateProvider>
  );
}

const NONE: FieldErrors = {};
