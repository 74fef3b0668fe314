import type { IncomingMessage, Server, ServerResponse } from "node:http";

/** The folder of the pages. */
export const site: string;

export function answerFromSite(request: IncomingMessage, response: ServerResponse): void;
export function serveSite(port?: number): Promise<{ server: Server; url: string }>;
