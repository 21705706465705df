import { ChartRow, ROW_HEIGHT, ROW_WIDTH } from './chart-row';

interface ShareBarProps {
  value: number;
  most: number;
  /** A value with a line of its own: a minimum. */
  mark?: number | null;
}

/** A bar as long as its share of the longest. */
export function ShareBar({ value, most, mark = null }: ShareBarProps) {
  const at = (point: number) => (most > 0 ? (point / most) * ROW_WIDTH : 0);
  return (
    <ChartRow>
      <rect className="portal-chart__bar" x={0} y={1} width={at(value)} height={ROW_HEIGHT - 2} />
      {mark !== null && (
        <rect className="portal-chart__mark" x={Math.max(0, at(mark) - 1)} y={0} width={2} height={ROW_HEIGHT} />
      )}
    </ChartRow>
  );
}
