import { useText } from '../portal-context';

/** Degrees east and north, of the cities that the portal knows; by the code of their place. */
const CITIES: Readonly<Record<string, readonly [number, number]>> = {
  ashgabat: [58.38, 37.95],
  mary: [61.83, 37.6],
  turkmenabat: [63.58, 39.07],
};

/** The border drawn by us, as rough as a figure of this size needs it. */
const BORDER: readonly (readonly [number, number])[] = [
  [52.9, 41.9], [54.2, 42.3], [55.4, 41.3], [57.0, 41.3], [57.9, 42.2], [60.0, 42.2], [60.1, 41.4], [61.9, 41.1],
  [62.4, 39.9], [64.2, 38.9], [66.5, 37.9], [66.5, 37.4], [64.8, 37.1], [63.1, 35.7], [62.2, 35.3], [61.2, 35.6],
  [61.1, 36.6], [59.3, 37.5], [57.3, 38.3], [55.4, 38.0], [53.9, 37.3], [53.8, 39.0], [53.0, 40.0], [52.9, 41.0],
]; // prettier-ignore

const WIDTH = 600;
const HEIGHT = 340;
const x = (east: number) => ((east - 52.4) / 14.6) * WIDTH;
const y = (north: number) => ((42.6 - north) / 7.6) * HEIGHT;

interface CityMapProps {
  cities: readonly { city: string; name: string; requests: number | null; label: string }[];
}

/** Cities as circles as large as their requests; the table beside it says the same. */
export function CityMap({ cities }: CityMapProps) {
  const text = useText();
  const most = Math.max(1, ...cities.map(({ requests }) => requests ?? 0));
  return (
    <figure className="portal-map govuk-body">
      <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} aria-hidden="true" focusable="false">
        <polygon
          className="portal-map__land"
          points={BORDER.map(([east, north]) => `${x(east)},${y(north)}`).join(' ')}
        />
        {cities.map(({ city, name, requests, label }) => {
          const [east, north] = CITIES[city] ?? [];
          if (east === undefined || north === undefined) return null;
          const radius = 6 + 22 * Math.sqrt((requests ?? 0) / most);
          return (
            <g key={city}>
              <circle className="portal-map__city" cx={x(east)} cy={y(north)} r={radius} />
              <text className="portal-map__name" x={x(east)} y={y(north) - radius - 8} textAnchor="middle">
                {`${name}: ${label}`}
              </text>
            </g>
          );
        })}
      </svg>
      <figcaption className="govuk-hint">{text('dashboard.map.caption')}</figcaption>
    </figure>
  );
}
