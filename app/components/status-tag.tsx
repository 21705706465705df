import type { MessageKey } from '~/domain/shared/message-key';
import { useText } from './portal-context';
import { Tag, type TagColour } from './tag';

/** How each state of a thing is shown: its words and its colour. One table for each kind of thing, in its `labels.ts`. */
export type StatusLabels<Status extends string> = Record<Status, { label: MessageKey; colour: TagColour }>;

export function StatusTag<Status extends string>({ status, labels }: { status: Status; labels: StatusLabels<Status> }) {
  const text = useText();
  const { label, colour } = labels[status];
  return <Tag colour={colour}>{text(label)}</Tag>;
}
