import { ChartRow, ROW_HEIGHT, ROW_WIDTH } from './chart-row';

/** A bar to the left of the middle for less than nothing, to its right for more; `most` reaches the edge. */
export function DivergingBar({ value, most }: { value: number; most: number }) {
  const middle = ROW_WIDTH / 2;
  const length = most > 0 ? (Math.abs(value) / most) * middle : 0;
  return (
    <ChartRow>
      <rect
        className={value < 0 ? 'portal-chart__bar portal-chart__bar--less' : 'portal-chart__bar'}
        x={value < 0 ? middle - length : middle}
        y={2}
        width={length}
        height={ROW_HEIGHT - 4}
      />
      <rect className="portal-chart__axis" x={middle - 0.5} y={0} width={1} height={ROW_HEIGHT} />
    </ChartRow>
  );
}
