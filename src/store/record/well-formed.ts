/** Whether a text holds whole characters only: half of a surrogate pair has no UTF-8, so its bytes would read back as another text. */
export function isWellFormed(text: string): boolean {
  return !/\p{Surrogate}/u.test(text);
}
