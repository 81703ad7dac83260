// Particles that stand behind a noun, longest first; verbs stay as they are.
const particles =
  "에서는 에게서 으로는 으로서 으로써 이라고 에서 에게 께서 으로 까지 부터 보다 처럼 이나 에는 과의 와의 라고 은 는 이 가 을 를 에 의 와 과 도 로 만".split(
    " ",
  );
const shortestStem = 2;

/** Takes one particle off a Korean word, so that 대만을 and 대만의 meet. */
export function stem(word: string): string {
  const lower = word.toLowerCase();
  for (const particle of particles) {
    if (lower.length - particle.length >= shortestStem && lower.endsWith(particle)) return lower.slice(0, -particle.length);
  }
  return lower;
}
