import { ChartRow, ROW_HEIGHT, ROW_WIDTH } from './chart-row';

interface IntervalBarProps {
  value: number;
  interval: { low: number; high: number } | null;
  /** The ends of the axis; what lies beyond is drawn at its end. */
  from: number;
  to: number;
  /** A value with a line of its own: nought, a threshold. */
  mark: number;
}

/** A value with the interval in which it lies, on an axis. */
export function IntervalBar({ value, interval, from, to, mark }: IntervalBarProps) {
  const at = (point: number) => ((Math.min(to, Math.max(from, point)) - from) / (to - from)) * ROW_WIDTH;
  const middle = ROW_HEIGHT / 2;
  return (
    <ChartRow>
      <rect className="portal-chart__axis" x={at(mark) - 0.5} y={0} width={1} height={ROW_HEIGHT} />
      {interval && (
        <rect
          className="portal-chart__interval"
          x={at(interval.low)}
          y={middle - 2}
          width={at(interval.high) - at(interval.low)}
          height={4}
        />
      )}
      <rect className="portal-chart__bar" x={Math.max(0, at(value) - 1.5)} y={1} width={3} height={ROW_HEIGHT - 2} />
    </ChartRow>
  );
}
