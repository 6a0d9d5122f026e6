/** What Google's services throw; it reaches the script as an Error of its own realm with this name and message. */
export class ServiceError extends Error {
  constructor(message: string, name = 'Exception') {
    super(message);
    this.name = name;
  }
}
