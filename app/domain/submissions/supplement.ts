import type { Answers } from '../applications/answers';
import type { SubmittedFile } from './content';

/** What an organisation handed in when it was asked for missing documents: answers to the questions that were asked anew. */
export interface Supplement {
  answeredAt: Date;
  answers: Answers;
  files: SubmittedFile[];
}
