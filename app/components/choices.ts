import type { ReactNode } from 'react';

/** One answer of a question with given answers. */
export interface Choice {
  value: string;
  label: ReactNode;
  hint?: ReactNode;
}
