/** Cuts what floating point adds to products: 2.3 × 10⁹ stays 2300000000. */
export function tidy(value: number): number {
  return Number.isInteger(value) ? value : Number(value.toPrecision(15));
}
