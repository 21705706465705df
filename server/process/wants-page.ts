/** True for a person's browser that goes to an address; scripts ask for anything, or for what they can read. */
export function wantsPage(request: Request): boolean {
  return /\btext\/html\b/.test(request.headers.get('accept') ?? '');
}
