/**
 * Serves the workbench on one plain http origin of this machine: the page, the built add-in, the office.js library
 * of the installed package, and the sample campaign. Nothing is fetched from the network (office-protocol.md §1.9).
 */
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { answerTo } from "./answer";

export interface WorkbenchServer {
  /** "http://localhost:4173/". */
  readonly address: string;
  close(): Promise<void>;
}

export interface ServerOptions {
  /** The project's folder. */
  readonly root: string;
  /** 0 for any free one. */
  readonly port: number;
}

/** Rejects with the `EADDRINUSE` of Node where the port is taken. */
export async function startServer({ root, port }: ServerOptions): Promise<WorkbenchServer> {
  const server = createServer((request, response) => void respond(root, request, response));
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, "localhost", resolve);
  });
  const { port: taken } = server.address() as AddressInfo;
  return { address: `http://localhost:${taken}/`, close: () => closeServer(server) };
}

async function respond(root: string, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const { status, type, body } = await answerTo(root, request.method ?? "GET", request.url ?? "/");
  response.writeHead(status, {
    "content-type": type,
    "content-length": body.length,
    // A new build must be seen at the next reload.
    "cache-control": "no-cache",
    "x-content-type-options": "nosniff",
  });
  response.end(request.method === "HEAD" ? undefined : body);
}

function closeServer(server: Server): Promise<void> {
  const closed = new Promise<void>((resolve) => server.close(() => resolve()));
  // A browser keeps its connections open for the next request, which will not come.
  server.closeAllConnections();
  return closed;
}
