import type { MessageKey } from '../shared/message-key';
import type { CheckKind, MachineResult } from './checklist';
import type { StateFilter } from './filters';

/** How the state of an application in its screening is said and shown. */
export const SCREENING_STATE_LABELS = {
  mine: { label: 'screening.state.mine', colour: 'blue' },
  open: { label: 'screening.state.open', colour: 'grey' },
  given: { label: 'screening.state.given', colour: 'blue' },
  documents: { label: 'screening.state.documents', colour: 'orange' },
  disputed: { label: 'screening.state.disputed', colour: 'purple' },
  eligible: { label: 'screening.state.eligible', colour: 'green' },
  ineligible: { label: 'screening.state.ineligible', colour: 'red' },
} as const satisfies Record<StateFilter, { label: MessageKey; colour: string }>;

export const MACHINE_LABELS = {
  met: { label: 'screening.machine.met', colour: 'green' },
  'not-met': { label: 'screening.machine.not-met', colour: 'red' },
  unknown: { label: 'screening.machine.unknown', colour: 'yellow' },
} as const satisfies Record<MachineResult, { label: MessageKey; colour: string }>;

export const CHECK_KIND_LABELS = {
  profile: 'screening.kind.profile',
  words: 'screening.kind.words',
  document: 'screening.kind.document',
  budget: 'screening.kind.budget',
  declaration: 'screening.kind.declaration',
} as const satisfies Record<CheckKind, MessageKey>;

export const FINDING_LABELS = {
  met: { label: 'screening.field.met', colour: 'green' },
  'not-met': { label: 'screening.field.notMet', colour: 'red' },
} as const;
