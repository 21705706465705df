import { InsetText } from './inset-text';
import { useText } from './portal-context';

/** What an approver said when giving the version back. */
export function ReviewComments({ comments }: { comments: readonly string[] }) {
  const text = useText();
  return comments.map((comment, index) => (
    <InsetText key={index}>
      <strong>{text('callEditor.comment')}</strong>
      <br />
      <span className="portal-lines">{comment}</span>
    </InsetText>
  ));
}
