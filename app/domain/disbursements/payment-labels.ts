import type { AcceptedPart } from '../milestones/status';
import type { MessageKey } from '../shared/message-key';
import type { PaymentState } from './payment-status';

/** How a payment's state is told. */
export const PAYMENT_STATE_LABELS = {
  requested: { label: 'payments.state.requested', colour: 'blue' },
  approved: { label: 'payments.state.approved', colour: 'teal' },
  ordered: { label: 'payments.state.ordered', colour: 'purple' },
  paid: { label: 'payments.state.paid', colour: 'green' },
  declined: { label: 'payments.state.declined', colour: 'orange' },
  withdrawn: { label: 'payments.state.withdrawn', colour: 'grey' },
  rejected: { label: 'payments.state.rejected', colour: 'red' },
} as const satisfies Record<PaymentState, { label: `payments.state.${PaymentState}`; colour: string }>;

/** What kind of share of a milestone is paid. */
export const PART_KIND_LABELS = {
  advance: 'payments.part.advance',
  work: 'payments.part.work',
  retention: 'payments.part.retention',
} as const satisfies Record<AcceptedPart['kind'], MessageKey>;
