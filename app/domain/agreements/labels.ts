import type { AgreementState } from './status';

/** How an agreement's state is told. */
export const AGREEMENT_STATE_LABELS = {
  draft: { label: 'agreementPages.state.draft', colour: 'grey' },
  signing: { label: 'agreementPages.state.signing', colour: 'blue' },
  active: { label: 'agreementPages.state.active', colour: 'green' },
  suspended: { label: 'agreementPages.state.suspended', colour: 'orange' },
  closed: { label: 'agreementPages.state.closed', colour: 'teal' },
  terminated: { label: 'agreementPages.state.terminated', colour: 'red' },
  dropped: { label: 'agreementPages.state.dropped', colour: 'grey' },
} as const satisfies Record<AgreementState, { label: `agreementPages.state.${AgreementState}`; colour: string }>;
