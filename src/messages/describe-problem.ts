/** From the reason why a book cannot be computed to one clear sentence. */
import { problems } from './problems';

export interface Problem {
  readonly variant: string;
  readonly params: Readonly<Record<string, unknown>>;
}
type Loose = Readonly<Record<string, (params: Problem['params']) => string>>;

/** One Indonesian sentence; an unknown reason still says that the list of loans could not be read. */
export function describeProblem({ variant, params }: Problem): string {
  // Params are typed by their variant where the problem is made; here it is only known at run time.
  const catalogue = problems as unknown as Loose;
  const sentence = catalogue[variant] ?? catalogue['noLoanTable'];
  return sentence === undefined ? '' : sentence({ sheet: '', missing: '', rows: 0, ...params });
}
