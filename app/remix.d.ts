import '@remix-run/node';
import type { Locale } from '~/domain/shared/locale';
import type { RequestContext } from '#server/process/request-context';

declare module '@remix-run/node' {
  interface Future {
    v3_singleFetch: true;
  }
  interface AppLoadContext extends RequestContext {
    locale: Locale;
  }
}
