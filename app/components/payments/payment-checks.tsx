import type { PaymentCheck } from '~/domain/disbursements/payment-checks';
import { useText } from '../portal-context';
import { Tag } from '../tag';
import { TaskList } from '../task-list';

/** Each thing that must be so before a payment goes out, and how it stands. */
export function PaymentChecks({ checks }: { checks: readonly { check: PaymentCheck; passes: boolean }[] }) {
  const text = useText();
  if (checks.length === 0) return null;
  return (
    <section aria-labelledby="checks">
      <h2 className="govuk-heading-m" id="checks">
        {text('payments.checks')}
      </h2>
      <TaskList
        tasks={checks.map(({ check, passes }) => ({
          title: text(`payments.check.${check}`),
          status: passes ? text('payments.check.passes') : <Tag colour="red">{text('payments.check.fails')}</Tag>,
        }))}
      />
    </section>
  );
}
