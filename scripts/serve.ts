import { createReadStream, existsSync, statSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { join, resolve, sep } from 'node:path';
import sirv from 'sirv';
import { baseOf, portOf } from './serve/base.ts';
import { rangeOf } from './serve/range.ts';
import { contentTypeOf } from './serve/types.ts';

/** One answer as it went over the wire: `bytes` with its headers, `path` without the query. */
export interface Sent {
  readonly path: string;
  readonly status: number;
  readonly bytes: number;
}

export interface Site {
  readonly folder: string;
  /** 0 takes a free port. */
  readonly port?: number;
  readonly host?: string;
  /** Path under which the folder is served, `/` or `/name/`. */
  readonly base?: string;
  /** Called after each answer. */
  readonly sent?: (sent: Sent) => void;
}

export interface Served {
  /** Absolute address of the first page, with a slash at its end. */
  readonly address: string;
  readonly close: () => Promise<void>;
}

/**
 * Serves a folder as a good static host does: precompressed files, ETag, byte ranges, `404.html`
 * with status 404, a redirect to the slash. Throws a sentence where the folder is missing or the
 * port is taken. The folder is read once: what is written later is not seen.
 */
export async function serve(site: Site): Promise<Served> {
  const host = site.host ?? '127.0.0.1';
  const base = baseOf(site.base);
  const folder = resolve(site.folder);
  if (!existsSync(folder)) {
    throw new Error(`no folder ${site.folder}: run "npm run build" first`);
  }
  const answer = answering(folder, base);
  const server = createServer((request, response) => {
    if (site.sent) report(request, response, site.sent);
    answer(request, response);
  });
  await listen(server, host, site.port ?? 0);
  const bound = server.address();
  const port = typeof bound === 'object' && bound ? bound.port : (site.port ?? 0);
  return {
    address: `http://${host.includes(':') ? `[${host}]` : host}:${port}${base}`,
    close: () =>
      new Promise((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
}

/** Throws a sentence where nobody may listen at this port: asked before a long build. */
export async function assertFree(host: string, port: number): Promise<void> {
  const server = createServer();
  await listen(server, host, port);
  await new Promise((done) => server.close(done));
}

function listen(server: Server, host: string, port: number): Promise<void> {
  return new Promise((done, fail) => {
    server.once('error', (cause: NodeJS.ErrnoException) => {
      fail(new Error(cannotListen(cause, host, port), { cause }));
    });
    server.listen(port, host, done);
  });
}

type Answer = (request: IncomingMessage, response: ServerResponse) => void;

function answering(folder: string, base: string): Answer {
  const files = sirv(folder, {
    // Files are looked up at each request, so that a site built anew is served whole.
    dev: true,
    etag: true,
    brotli: true,
    gzip: true,
    setHeaders(response, path) {
      const type = contentTypeOf(path);
      if (type) response.setHeader('Content-Type', type);
      response.setHeader('Cache-Control', cachingOf(path));
      response.setHeader('Accept-Ranges', 'bytes');
    },
  });
  return (request, response) => {
    response.setHeader('X-Content-Type-Options', 'nosniff');
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      response.writeHead(405, { Allow: 'GET, HEAD' }).end();
      return;
    }
    const { pathname, search } = addressOf(request);
    if (!pathname.startsWith(base)) {
      if (`${pathname}/` === base) redirect(response, base + search);
      else missing(folder, response);
      return;
    }
    const path = pathname.slice(base.length - 1);
    if (!path.endsWith('/') && fileIn(folder, `${path}/index.html`)) {
      redirect(response, `${pathname}/${search}`);
      return;
    }
    if (path.includes('//')) {
      missing(folder, response);
      return;
    }
    const file = request.headers.range === undefined ? undefined : fileIn(folder, path);
    if (file && sendRange(file, request, response)) return;
    delete request.headers.range;
    request.url = path + search;
    files(request, response, () => missing(folder, response));
  };
}

function addressOf(request: IncomingMessage): { pathname: string; search: string } {
  const [pathname = '/', ...search] = (request.url ?? '/').split('?');
  return { pathname, search: search.length > 0 ? `?${search.join('?')}` : '' };
}

/** A file of the folder with its size; undefined for folders and for paths that lead outside. */
function fileIn(folder: string, path: string): { path: string; size: number } | undefined {
  let decoded: string;
  try {
    decoded = decodeURI(path);
  } catch {
    return undefined;
  }
  const full = join(folder, decoded);
  if (decoded.includes('\0') || !full.startsWith(folder + sep)) return undefined;
  const stats = statSync(full, { throwIfNoEntry: false });
  return stats?.isFile() ? { path: full, size: stats.size } : undefined;
}

function sendRange(
  file: { path: string; size: number },
  request: IncomingMessage,
  response: ServerResponse,
): boolean {
  const range = rangeOf(request.headers.range, file.size);
  if (!range) return false;
  if (range === 'unsatisfiable') {
    response.writeHead(416, { 'Content-Range': `bytes */${file.size}` }).end();
    return true;
  }
  response.writeHead(206, {
    'Accept-Ranges': 'bytes',
    'Cache-Control': cachingOf(file.path),
    'Content-Length': range.end - range.start + 1,
    'Content-Range': `bytes ${range.start}-${range.end}/${file.size}`,
    'Content-Type': contentTypeOf(file.path) ?? 'application/octet-stream',
  });
  if (request.method === 'HEAD') response.end();
  else createReadStream(file.path, { ...range }).pipe(response);
  return true;
}

function cachingOf(path: string): string {
  return path.includes('/_astro/') ? 'public, max-age=31536000, immutable' : 'no-cache';
}

function redirect(response: ServerResponse, to: string): void {
  // A second slash at the front would make the path a host name.
  response.writeHead(301, { Location: to.replace(/^\/+/, '/') }).end();
}

function missing(folder: string, response: ServerResponse): void {
  const file = fileIn(folder, '/404.html');
  response.statusCode = 404;
  if (!file) {
    response.setHeader('Content-Type', 'text/plain;charset=utf-8');
    response.end('404');
    return;
  }
  response.setHeader('Content-Type', 'text/html;charset=utf-8');
  response.setHeader('Content-Length', file.size);
  createReadStream(file.path).pipe(response);
}

function report(
  request: IncomingMessage,
  response: ServerResponse,
  sent: (sent: Sent) => void,
): void {
  const { socket } = request;
  const before = socket.bytesWritten;
  const path = addressOf(request).pathname;
  response.once('close', () => {
    sent({ path, status: response.statusCode, bytes: socket.bytesWritten - before });
  });
}

function cannotListen(cause: NodeJS.ErrnoException, host: string, port: number): string {
  if (cause.code === 'EADDRINUSE') {
    return `port ${port} is in use: stop what runs there, or set PORT to another number`;
  }
  if (cause.code === 'EACCES') {
    return `port ${port} is not allowed for this user: set PORT to a number above 1023`;
  }
  return `cannot serve at ${host}:${port} (${cause.message}): set HOST and PORT to an address of this machine`;
}

if (import.meta.main) {
  try {
    const site = await serve({
      folder: 'dist',
      port: portOf(process.env.PORT ?? '4321'),
      host: process.env.HOST ?? '127.0.0.1',
      base: process.env.BASE ?? '/',
    });
    console.log(site.address);
    for (const signal of ['SIGINT', 'SIGTERM'] as const) {
      process.once(signal, () => void site.close().then(() => process.exit(0)));
    }
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}
