import { ChartRow, ROW_HEIGHT, ROW_WIDTH } from './chart-row';

/** A bar as long as its share of the longest. */
export function ShareBar({ value, most }: { value: number; most: number }) {
  const width = most > 0 ? (value / most) * ROW_WIDTH : 0;
  return (
    <ChartRow>
      <rect className="portal-chart__bar" x={0} y={1} width={width} height={ROW_HEIGHT - 2} />
    </ChartRow>
  );
}
