/** A decision with its journal entry: its number, when and by whom. */
export interface Entered<D> {
  readonly entry: number;
  /** ISO time. */
  readonly at: string;
  readonly by: string;
  readonly decision: D;
}
