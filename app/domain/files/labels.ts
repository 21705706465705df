import type { MessageKey } from '~/domain/shared/message-key';
import type { FileState } from './status';

/** How a file's state is said and shown. */
export const FILE_STATE_LABELS = {
  receiving: { label: 'files.state.receiving', colour: 'grey' },
  scanning: { label: 'files.state.scanning', colour: 'yellow' },
  clean: { label: 'files.state.clean', colour: 'green' },
  infected: { label: 'files.state.infected', colour: 'red' },
  removed: { label: 'files.state.removed', colour: 'grey' },
} as const satisfies Record<FileState, { label: MessageKey; colour: string }>;
