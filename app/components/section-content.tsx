import type { CallContent, Section } from '~/domain/calls/schema';
import { callRows, type RowContext } from './call-rows';
import { FormOutline } from './form-outline';
import { RubricTable } from './rubric-table';
import { SummaryList } from './summary-list';

interface SectionContentProps {
  section: Section;
  content: CallContent;
  context: RowContext;
}

/** What a section says, to be read. */
export function SectionContent({ section, content, context }: SectionContentProps) {
  const { text } = context;
  const rows = callRows(section, content[section], context);
  const shown = section === 'form' || section === 'rubric' ? rows.slice(0, 1) : rows;
  if (shown.length === 0) return <p className="govuk-body portal-quiet">{text('callEditor.nothing')}</p>;
  return (
    <>
      <SummaryList
        rows={shown.map(({ label, value, lang }) => ({
          label,
          value: value ? (
            <span className="portal-lines" lang={lang}>
              {value}
            </span>
          ) : (
            <span className="portal-quiet">{text('callEditor.nothing')}</span>
          ),
        }))}
      />
      {section === 'form' && content.form.definition && <FormOutline definition={content.form.definition} />}
      {section === 'rubric' && content.rubric.rubric && (
        <RubricTable rubric={content.rubric.rubric} caption={text('calls.section.rubric')} />
      )}
    </>
  );
}
