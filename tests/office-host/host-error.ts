/** A refusal in the words of the program; office.js makes its own error of it. */
export class HostError extends Error {
  constructor(
    readonly code: string,
    message: string,
    readonly location?: string,
  ) {
    super(message);
  }
}

export function invalidArgument(
  message = "The argument is invalid or missing or has an incorrect format.",
): HostError {
  return new HostError("InvalidArgument", message);
}

export function itemNotFound(): HostError {
  return new HostError("ItemNotFound", "The requested resource doesn't exist.");
}

export function accessDenied(): HostError {
  return new HostError("AccessDenied", "You do not have the permissions to perform the requested operation.");
}

/** What our host does not play fails loudly, so that no test passes by accident. */
export function notPlayed(what: string): HostError {
  return new HostError("ApiNotFound", `${what} is not implemented by the test host`, what);
}
