/** Cookies as they travel in headers (RFC 6265). */

/** The first cookie of this name in a `Cookie` header; `null` where there is none. */
export function readCookie(header: string | null | undefined, name: string): string | null {
  for (const pair of (header ?? "").split(";")) {
    const at = pair.indexOf("=");
    if (at > 0 && pair.slice(0, at).trim() === name) return pair.slice(at + 1).trim();
  }
  return null;
}

/**
 * A `Set-Cookie` header for the record cookie. Not `HttpOnly`: the banner reads it. From a server,
 * because browsers cut the life of cookies that scripts set to days.
 *
 * @param until Unix seconds
 * @param secure whether the page came by https
 */
export function writeCookie(name: string, value: string, until: number, secure: boolean): string {
  const expires = new Date(until * 1000).toUTCString();
  return `${name}=${value}; Path=/; Expires=${expires}; SameSite=Lax${secure ? "; Secure" : ""}`;
}
