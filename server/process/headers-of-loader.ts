import type { HeadersFunction } from '@remix-run/node';

/** The headers of a page that its loader alone decides. */
export const headersOfLoader: HeadersFunction = ({ loaderHeaders }) => loaderHeaders;
