import type { ReactNode } from 'react';

/** Width of a chart's row in its own units; it is stretched to what the page has room for. */
export const ROW_WIDTH = 200;
export const ROW_HEIGHT = 16;

/** One row of a chart, drawn beside its figures in a table: the table says all of it, so that the drawing can be passed over. */
export function ChartRow({ children }: { children: ReactNode }) {
  return (
    <svg
      className="portal-chart"
      viewBox={`0 0 ${ROW_WIDTH} ${ROW_HEIGHT}`}
      preserveAspectRatio="none"
      aria-hidden="true"
      focusable="false"
    >
      {children}
    </svg>
  );
}
