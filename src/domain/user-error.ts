/** Something that a person can mend. The door turns it into an exit code or a status; the message names the thing and the way out. */
export class UserError extends Error {
  readonly code: string;
  constructor(code: string, message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = "UserError";
    this.code = code;
  }
}
