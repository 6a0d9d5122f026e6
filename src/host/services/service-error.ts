/** What Google's services throw; it reaches the script as an Error of its own realm with this name, message and details. */
export class ServiceError extends Error {
  constructor(
    message: string,
    name = 'Exception',
    /** Only advanced services give details. */
    readonly details: Readonly<Record<string, unknown>> | null = null,
  ) {
    super(message);
    this.name = name;
  }
}
