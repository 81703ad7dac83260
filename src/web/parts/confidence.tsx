/** A confidence as a bar and as a number. */
export function Confidence({ value }: { readonly value: number }) {
  return (
    <span className="nowrap">
      <span className="meter" aria-hidden="true" style={{ "--v": value }} /> <span className="num">{value.toFixed(2)}</span>
    </span>
  );
}
