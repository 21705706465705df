declare module 'virtual:enhance-url' {
  const url: string;
  export default url;
}

declare module 'virtual:remix/server-build' {
  import type { ServerBuild } from '@remix-run/node';

  const build: ServerBuild;
  export = build;
}

declare module 'govuk-frontend/dist/govuk/all.mjs' {
  export function initAll(): void;
}
