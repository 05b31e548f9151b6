/**
 * A server between WebKit and the site, for what WebDriver cannot do and Playwright's browsers can: to answer a request
 * otherwise, to run a script before a document's own, to tell of every request.
 */
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createRequire } from 'node:module';

type Match = string | RegExp | ((url: URL) => boolean);

interface Matching {
  urlMatches: (base: string, url: string, match: Match) => boolean;
  urlMatchesEqual: (one: Match, other: Match) => boolean;
}
const { iso } = createRequire(import.meta.url)('playwright-core/lib/coreBundle') as { iso: Matching };

/** A request, as Playwright tells of one. */
export class Request {
  constructor(
    private readonly address: string,
    private readonly message: IncomingMessage,
  ) {}
  url = () => this.address;
  method = () => this.message.method ?? 'GET';
  headers = () => this.message.headers;
}

/** An answer, as Playwright tells of one. */
export class Response {
  constructor(
    private readonly asked: Request,
    private readonly code: number,
    private readonly told: Record<string, string>,
    private readonly content: Buffer,
  ) {}
  request = () => this.asked;
  url = () => this.asked.url();
  status = () => this.code;
  ok = () => this.code >= 200 && this.code < 300;
  headers = () => this.told;
  body = () => Promise.resolve(this.content);
  text = () => Promise.resolve(String(this.content));
  json = (): Promise<unknown> => Promise.resolve(JSON.parse(String(this.content)) as unknown);

  /** The same answer, but for what is given. */
  with = (changes: { status?: number; headers?: Record<string, string>; content?: Buffer }) =>
    new Response(
      this.asked,
      changes.status ?? this.code,
      changes.headers ?? this.told,
      changes.content ?? this.content,
    );
}

interface Fulfilling {
  response?: Response;
  status?: number;
  headers?: Record<string, string>;
  contentType?: string;
  body?: string | Buffer;
  json?: unknown;
}

/** What a handler decides about a request; as Playwright's Route, as far as the journeys use it. */
class Route {
  /** The answer; `null`: none, the connection breaks; `undefined`: whatever would have come without this route. */
  readonly decided: Promise<Response | null | undefined>;
  private decide: (answer: Response | null | undefined) => void = () => undefined;

  constructor(
    private readonly asked: Request,
    readonly fetch: () => Promise<Response>,
  ) {
    this.decided = new Promise((done) => (this.decide = done));
  }
  request = () => this.asked;
  abort = () => Promise.resolve(this.decide(null));
  continue = () => Promise.resolve(this.decide(undefined));
  fulfill({ response, status, headers, contentType, body, json }: Fulfilling = {}) {
    const before = response ?? new Response(this.asked, 200, {}, Buffer.of());
    const content = json === undefined ? body : JSON.stringify(json);
    const type = contentType ?? (json === undefined ? undefined : 'application/json');
    this.decide(
      before.with({
        ...(status !== undefined && { status }),
        headers: { ...before.headers(), ...headers, ...(type !== undefined && { 'content-type': type }) },
        ...(content !== undefined && { content: Buffer.from(content) }),
      }),
    );
    return Promise.resolve();
  }
}

type Handler = (route: Route, request: Request) => unknown;
type Events = { request: Request; response: Response };
type Listeners = { [Name in keyof Events]: ((event: Events[Name]) => unknown)[] };

/**
 * Serves the site under an address of its own, any free port, and forwards what no route decides. Requests go on as they are
 * asked, without headers or body: the site is static files.
 */
export class Interceptor {
  private routes: { match: Match; handler: Handler }[] = [];
  private scripts: string[] = [];
  private listeners: Listeners = { request: [], response: [] };
  /** What handlers threw. */
  readonly complaints: string[] = [];
  /** Requests that are not answered yet, and when the last one was, ms as of `performance.now()`. */
  private open = 0;
  private lastAnswer = 0;
  readonly address: string;
  private site = '';
  /** The last answer that was a document. */
  document: Response | null = null;

  private constructor(private readonly server: Server) {
    this.address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    server.on('request', (message: IncomingMessage, answer: ServerResponse) => void this.answer(message, answer));
  }

  /** Begins on any free port. */
  static async start(): Promise<Interceptor> {
    const server = createServer();
    await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
    return new Interceptor(server);
  }
  stop() {
    this.server.close();
    this.server.closeAllConnections();
  }

  /** Begins a journey on a site, an origin, and forgets what the one before asked for. */
  begin(site: string) {
    this.site = site;
    this.document = null;
    this.routes = [];
    this.scripts = [];
    this.listeners = { request: [], response: [] };
    this.complaints.length = 0;
  }

  /** The last route that matches decides. */
  route = (match: Match, handler: Handler) => void this.routes.unshift({ match, handler });
  unroute = (match: Match) => {
    this.routes = this.routes.filter((route) => !iso.urlMatchesEqual(route.match, match));
  };
  /** Runs a script in every document from now on, before its own. */
  addScript = (script: string) => void this.scripts.push(script);
  on = <Name extends keyof Events>(name: Name, listener: (event: Events[Name]) => unknown) =>
    void this.listeners[name].push(listener);

  /** Waits until nothing has been asked for half a second. */
  async idle(): Promise<void> {
    while (this.open > 0 || performance.now() - this.lastAnswer < 500)
      await new Promise((done) => setTimeout(done, 50));
  }

  private async answer(message: IncomingMessage, answer: ServerResponse): Promise<void> {
    this.open++;
    answer.once('close', () => {
      this.open--;
      this.lastAnswer = performance.now();
    });
    const asked = new Request(this.address + (message.url ?? '/'), message);
    const { routes, scripts, listeners } = this;
    for (const listener of listeners.request) listener(asked);
    const given = await this.decided(asked, routes).catch((error: unknown) => {
      this.complaints.push(`route: ${error instanceof Error ? error.message : String(error)}`);
      return null;
    });
    // What is no answer at all: a connection that only ends would be tried again.
    if (given === null) return void answer.socket?.end('nothing\r\n\r\n');
    for (const listener of listeners.response) listener(given);
    const html = given.headers()['content-type']?.startsWith('text/html');
    if (html) this.document = given;
    const content = html ? withScripts(await given.text(), scripts) : await given.body();
    // What was kept would be asked of nobody.
    const kept = routes.length > 0 ? { 'cache-control': 'no-store' } : {};
    answer.writeHead(given.status(), { ...given.headers(), ...kept }).end(content);
  }

  private async decided(asked: Request, routes: typeof this.routes): Promise<Response | null> {
    const found = routes.find(({ match }) => iso.urlMatches(this.address, asked.url(), match));
    if (!found) return this.fetch(asked);
    const route = new Route(asked, () => this.fetch(asked));
    const [given] = await Promise.all([route.decided, found.handler(route, asked)]);
    return given === undefined ? this.fetch(asked) : given;
  }

  private async fetch(asked: Request): Promise<Response> {
    const url = this.site + asked.url().slice(this.address.length);
    const given = await fetch(url, { method: asked.method(), headers: { 'accept-encoding': 'identity' } });
    const {
      'content-length': _,
      'transfer-encoding': __,
      connection: ___,
      ...headers
    } = Object.fromEntries(given.headers);
    return new Response(asked, given.status, headers, Buffer.from(await given.arrayBuffer()));
  }
}

/** Before the document's policy, which is for what follows it; and gone when they have run. */
function withScripts(html: string, scripts: readonly string[]): string {
  const tags = scripts.map(
    (script) =>
      `<script>document.currentScript.remove();${script.replaceAll('</script', String.raw`<\/script`)}</script>`,
  );
  return html.replace(/<head[^>]*>/, (head) => head + tags.join(''));
}
