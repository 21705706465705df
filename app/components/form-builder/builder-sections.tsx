import { LocalizedText } from '~/components/localized-text';
import { usePortal } from '~/components/portal-context';
import type { OutlinedSection } from '~/domain/form-builder/outline';
import { inLanguage } from '~/domain/shared/localized';
import { QuestionCard } from './question-card';
import { StepButtons } from './step-buttons';

interface BuilderSectionsProps {
  sections: readonly OutlinedSection[];
  page: string;
  mayChange: boolean;
}

/** A form section by section, with everything that can be done to its sections and questions. */
export function BuilderSections({ sections, page, mayChange }: BuilderSectionsProps) {
  const keys = sections.flatMap(({ questions }) => questions.map(({ key }) => key));
  return sections.map((section, index) => (
    <section key={section.key} className="portal-builder__section" aria-labelledby={`section-${section.key}`}>
      <SectionHead section={section} page={page} mayChange={mayChange} last={index === sections.length - 1} />
      <ol className="govuk-list portal-builder__questions" data-section={section.key}>
        {section.questions.map((question) => (
          <QuestionCard
            key={question.key}
            question={question}
            page={page}
            mayChange={mayChange}
            first={index === 0 && question.key === keys[0]}
            last={index === sections.length - 1 && question.key === keys.at(-1)}
          />
        ))}
      </ol>
      <SectionFoot section={section} page={page} mayChange={mayChange} />
    </section>
  ));
}

interface SectionPartProps {
  section: OutlinedSection;
  page: string;
  mayChange: boolean;
}

function SectionHead({ section, page, mayChange, last }: SectionPartProps & { last: boolean }) {
  const { text, locale } = usePortal();
  const { key, number, title } = section;
  const about = text('formBuilder.sectionNamed', { number, title: inLanguage(title, locale) });
  const link = { className: 'govuk-link' };
  return (
    <div className="portal-builder__head">
      <h2 className="govuk-heading-m" id={`section-${key}`} tabIndex={-1}>
        {number}. <LocalizedText value={title} />
      </h2>
      {mayChange && (
        <div className="portal-builder__actions">
          <a {...link} href={`${page}/sections/${key}`}>
            {text('formBuilder.change')} <span className="govuk-visually-hidden">{about}</span>
          </a>
          <StepButtons kind="section-" thing={key} about={about} first={number === 1} last={last} />
          <a {...link} href={`${page}/sections/${key}/removal`}>
            {text('formBuilder.remove')} <span className="govuk-visually-hidden">{about}</span>
          </a>
        </div>
      )}
    </div>
  );
}

function SectionFoot({ section, page, mayChange }: SectionPartProps) {
  const { text, locale } = usePortal();
  const { key, number, title, questions } = section;
  const about = text('formBuilder.sectionNamed', { number, title: inLanguage(title, locale) });
  return (
    <>
      {questions.length === 0 && <p className="govuk-body portal-quiet">{text('formBuilder.section.empty')}</p>}
      {mayChange && (
        <p className="govuk-body">
          <a className="govuk-link" href={`${page}/sections/${key}/question`}>
            {text('formBuilder.question.add')} <span className="govuk-visually-hidden">{about}</span>
          </a>
        </p>
      )}
    </>
  );
}
