import type { IncomingMessage, Server, ServerResponse } from "node:http";

export function answerFromSite(request: IncomingMessage, response: ServerResponse): void;
export function serveSite(port?: number): Promise<{ server: Server; url: string }>;
