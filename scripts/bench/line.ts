import { connect, createServer, type Socket } from 'node:net';
import type { Served } from '../serve.ts';

/** A line between a browser and a server. All connections share its speed. */
export interface Line {
  readonly bitsPerSecond: number;
  /** Milliseconds from asking to being heard, for each request. */
  readonly latency: number;
}

/** The slow phone of the bars: 1.6 Mbit/s and 150 ms a request. */
export const phoneLine: Line = { bitsPerSecond: 1_600_000, latency: 150 };

const pieceBytes = 2048;

/** Puts a slow line before a served site; the result has the address to use instead. */
export async function slowLine(site: Served, line: Line): Promise<Served> {
  const target = new URL(site.address);
  const open = new Set<Socket>();
  let free = 0;

  /** Waits until the line has carried so many bytes; connections take turns, piece by piece. */
  async function carry(bytes: number): Promise<void> {
    const now = performance.now();
    free = Math.max(now, free) + (bytes * 8000) / line.bitsPerSecond;
    if (free - now > 1) await new Promise((done) => setTimeout(done, free - now));
  }

  async function answer(from: Socket, to: Socket): Promise<void> {
    for await (const chunk of from as AsyncIterable<Buffer>) {
      for (let start = 0; start < chunk.length; start += pieceBytes) {
        const piece = chunk.subarray(start, start + pieceBytes);
        await carry(piece.length);
        if (to.destroyed) return;
        to.write(piece);
      }
    }
    to.end();
  }

  const server = createServer((client) => {
    const upstream = connect(Number(target.port), target.hostname);
    for (const socket of [client, upstream]) {
      open.add(socket);
      socket.setNoDelay(true);
      socket.once('close', () => open.delete(socket));
      socket.on('error', () => {
        client.destroy();
        upstream.destroy();
      });
    }
    client.on('data', (chunk) => {
      setTimeout(() => upstream.writable && upstream.write(chunk), line.latency);
    });
    client.once('end', () => upstream.end());
    answer(upstream, client).catch(() => client.destroy());
  });
  await new Promise<void>((done, fail) => {
    server.once('error', fail);
    server.listen(0, target.hostname, done);
  });
  const bound = server.address();
  if (typeof bound !== 'object' || !bound) throw new Error('the slow line has no port');
  return {
    address: `http://${target.hostname}:${bound.port}${target.pathname}`,
    close: () =>
      new Promise((done) => {
        server.close(() => done());
        for (const socket of open) socket.destroy();
      }),
  };
}
