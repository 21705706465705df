/** The portal's sign: an eight-pointed star with an open door in it. One colour, the one of the text around it. */
export function Logo({ className }: { className?: string }) {
  return (
    <svg
      className={className}
      viewBox="0 0 48 48"
      width="48"
      height="48"
      fill="currentColor"
      aria-hidden="true"
      focusable="false"
    >
      <path fillRule="evenodd" d={STAR_WITH_DOORWAY} />
      <path d={DOOR} />
    </svg>
  );
}

const STAR_WITH_DOORWAY =
  'M24 2L30.44 8.44L39.56 8.44L39.56 17.56L46 24L39.56 30.44L39.56 39.56L30.44 39.56L24 46L17.56 39.56L8.44 39.56L8.44 30.44L2 24L8.44 17.56L8.44 8.44L17.56 8.44ZM16.5 35V22.5a7.5 7.5 0 0 1 15 0V35Z';
const DOOR = 'M18.3 22.4 24.6 19.6V38.4L18.3 35Z';
