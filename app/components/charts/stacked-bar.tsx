import { ChartRow, ROW_HEIGHT, ROW_WIDTH } from './chart-row';

/** Parts of a whole beside each other, from the lightest to the darkest; white lines part them without colour, too. */
export function StackedBar({ parts }: { parts: readonly number[] }) {
  const whole = parts.reduce((sum, part) => sum + part, 0);
  const ends = parts.map((_, at) => parts.slice(0, at + 1).reduce((sum, part) => sum + part, 0));
  return (
    <ChartRow>
      {parts.map((part, at) => {
        const width = whole > 0 ? (part / whole) * ROW_WIDTH : 0;
        const left = whole > 0 ? (((ends[at] ?? 0) - part) / whole) * ROW_WIDTH : 0;
        const strength = 0.15 + (0.85 * at) / Math.max(1, parts.length - 1);
        return (
          <rect
            // A part is known by its place alone.
            key={at}
            className="portal-chart__bar"
            fillOpacity={strength.toFixed(2)}
            x={left}
            y={1}
            width={Math.max(0, width - (width > 1 ? 0.8 : 0))}
            height={ROW_HEIGHT - 2}
          />
        );
      })}
    </ChartRow>
  );
}
