import type { DiscussionForm } from '~/forms/discussion';
import { answerProposal } from './answer-proposal';
import type { DiscussedPlace } from './discussed-item';
import { propose } from './propose';
import { say } from './say';
import { settle } from './settle';
import { takeUpAgain } from './take-up-again';

/** Does what one of the forms of a discussion asks for. */
export function takePart({ input, ...place }: DiscussedPlace & { input: DiscussionForm; now: Date }): Promise<void> {
  switch (input.act) {
    case 'say':
      return say({ ...place, input });
    case 'propose': {
      const { seen, level, justification } = input;
      const doesNotApply = level === 'none';
      const given = doesNotApply || level === '' ? null : Number(level);
      return propose({ ...place, input: { seen, level: given, doesNotApply, justification } });
    }
    case 'answer':
      return answerProposal({ ...place, input });
    case 'settle':
      return settle({ ...place, input });
    case 'take-up':
      return takeUpAgain({ ...place, input });
  }
}
