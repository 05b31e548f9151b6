/**
 * What the page's policy (Trusted Types) lets pass: scripts of this site that run beside the page, and foreign HTML that is parsed
 * to be read. Nothing of it is ever put into the page.
 */

interface Rules {
  createScriptURL: (url: string) => string;
  createHTML: (html: string) => string;
}

let policy: Rules | null | undefined;

/** The one policy that the page allows; none in browsers without Trusted Types. */
export function rules(): Rules | null {
  const { trustedTypes } = window as { trustedTypes?: { createPolicy: (name: string, rules: Rules) => Rules } };
  policy ??= trustedTypes?.createPolicy('bayan', { createScriptURL: ofThisSite, createHTML: (html) => html }) ?? null;
  return policy;
}

function ofThisSite(url: string): string {
  if (new URL(url, window.location.href).origin !== window.location.origin) throw new TypeError('a foreign script');
  return url;
}

/** The address of a script of this site, allowed to run as a worker. @throws for one of another site, where the browser has such policies */
export function trustedScript(script: URL): string {
  return rules()?.createScriptURL(script.href) ?? script.href;
}
