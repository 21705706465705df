import type { ClosingCheck } from '~/domain/agreements/closing';
import { useText } from '../portal-context';
import { Tag } from '../tag';
import { TaskList } from '../task-list';

/** What must be so before an agreement is closed, and what of it is. */
export function ClosingChecklist({ checks }: { checks: readonly { check: ClosingCheck; isDone: boolean }[] }) {
  const text = useText();
  return (
    <section aria-labelledby="checklist">
      <h2 className="govuk-heading-m" id="checklist">
        {text('endings.checklist')}
      </h2>
      <TaskList
        tasks={checks.map(({ check, isDone }) => ({
          title: text(`endings.check.${check}`),
          status: isDone ? text('endings.check.done') : <Tag colour="yellow">{text('endings.check.open')}</Tag>,
        }))}
      />
    </section>
  );
}
