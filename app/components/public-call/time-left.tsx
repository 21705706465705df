import type { TimeLeft } from '~/domain/calls/time-left';
import { useText } from '../portal-context';

/** "closes in 3 days", as it was when the page was made; nothing for what is over. */
export function ClosesIn({ left }: { left: TimeLeft | null }) {
  const text = useText();
  if (!left) return null;
  return (
    <strong className="portal-closes-in">{text(`publicCalls.closesIn.${left.unit}`, { count: left.count })}</strong>
  );
}
