import type { CallContent, Section } from '~/domain/calls/schema';
import { callRows, type RowContext } from './call-rows';
import { ComparedRows } from './compared-rows';

interface AddendumChangesProps {
  before: CallContent;
  after: CallContent;
  section: Section;
  context: RowContext;
  /** The section's name stands above already. */
  quiet?: boolean;
}

/** What an addendum changes in a section: published and new side by side. */
export function AddendumChanges({ before, after, section, context, quiet = false }: AddendumChangesProps) {
  const { text } = context;
  return (
    <ComparedRows
      caption={text(`calls.section.${section}`)}
      before={callRows(section, before[section], context)}
      after={callRows(section, after[section], context)}
      headings={{ before: text('callApproval.compare.before'), after: text('callApproval.compare.after') }}
      changedOnly
      quiet={quiet}
    />
  );
}
