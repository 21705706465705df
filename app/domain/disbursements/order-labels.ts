/** How the state of an order to the bank is told. */
export const ORDER_STATE_LABELS = {
  open: { label: 'payments.order.state.open', colour: 'purple' },
  withdrawn: { label: 'payments.order.state.withdrawn', colour: 'grey' },
} as const;
