import type { Localized } from '~/domain/shared/localized';
import type { MessageKey } from '~/domain/shared/message-key';
import type { TaskStatus } from '~/domain/evaluation/task-status';
import type { CommitteeScope } from './load-scope';

/** A part of a call's evaluation as the page of the call offers it to one member. */
export interface EvaluationTask {
  /** Unique on the page. */
  id: string;
  /** The lot that it is about; null for the call as a whole. */
  lot: string | null;
  label: MessageKey;
  /** What fills the label's places; a name in several languages is shown in the reader's. */
  values?: Record<string, string | number | Localized> | undefined;
  /** Null where it cannot be begun yet. */
  href: string | null;
  status: TaskStatus;
  /** How many things wait for the member; null where that is not counted. */
  count: number | null;
}

/** A kind of task of the evaluation, from one room of the portal. */
export interface TaskProvider {
  id: string;
  /**
   * What a member who has declared everything can do or read. The scope is the gate here, too: a task, its count and its
   * being there tell nothing of what the member may not know of.
   */
  tasks(scope: CommitteeScope, now: Date): Promise<readonly EvaluationTask[]> | readonly EvaluationTask[];
}
