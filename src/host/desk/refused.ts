/** A reason that a person can do something about; everything else is a fault of ours. */
export class DeskRefusal extends Error {
  constructor(sentence: string) {
    super(sentence);
    this.name = 'DeskRefusal';
  }
}
