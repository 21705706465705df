import type { MilestonePage } from '#server/milestones/get-milestone';
import { AnswersView } from '../application-form/answers-view';
import { LocalizedText } from '../localized-text';
import { usePortal } from '../portal-context';

/** A report to read, part by part. */
export function ReadReport({ read }: { read: NonNullable<MilestonePage['read']> }) {
  const { text } = usePortal();
  const { definition, answers, context, files, number } = read;
  return (
    <section aria-labelledby="report">
      <h2 className="govuk-heading-l" id="report">
        {text('milestones.report.numbered', { number })}
      </h2>
      {definition.sections.map((section) => (
        <section key={section.key}>
          <h3 className="govuk-heading-m">
            <LocalizedText value={section.title} />
          </h3>
          <AnswersView section={section} answers={answers} context={context} files={files} headingLevel={4} />
        </section>
      ))}
    </section>
  );
}
