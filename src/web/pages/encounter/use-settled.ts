import { useEffect, useRef, useState } from "react";

/** The value itself after a rest, else the last one until changes pause: held keys would otherwise be read out one by one. */
export function useSettled<Value>(value: Value, pause = 300): Value {
  const [settled, setSettled] = useState(value);
  const changedAt = useRef(0);
  useEffect(() => {
    const now = performance.now();
    const wait = now - changedAt.current > pause ? 0 : pause;
    changedAt.current = now;
    const timer = setTimeout(() => setSettled(() => value), wait);
    return () => clearTimeout(timer);
  }, [value, pause]);
  return settled;
}
