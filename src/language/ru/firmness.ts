import type { Span } from "../../domain/span.ts";
import type { Act, Modality, StatementType } from "../../domain/statement.ts";
import type { Firmness } from "../language-pack.ts";

interface ActAndModality {
  readonly act: Act;
  readonly modality: Modality | null;
}

const act = (name: Act, modality: Modality | null = null): ActAndModality => ({ act: name, modality });
const condition = /(?:^|[\s,])((?:если|при условии|в случае|только после того как|пока не)(?=\s)[^,.;]{3,80})/u;

/** Reads what kind of act a Russian statement is and how firm. The cue decides where it names the act; else the content does. */
export function readFirmness(text: string, cue: readonly Span[], content: readonly Span[], type: StatementType): Firmness {
  const cueWords = cue
    .map((span) => text.slice(span.start, span.end))
    .join(" ")
    .toLowerCase();
  const words = content.map((span) => text.slice(span.start, span.end)).join(" ");
  const found = findCondition(text, content);
  if (/(?:^|\s)не\s/u.test(cueWords) || /^(?:отказал|отверг|опроверг)/u.test(cueWords)) {
    const silent = /обсужд|затраг|затронут|рассмотр/u.test(cueWords);
    return {
      ...(silent ? act("mention", "not-discussed") : act("denial", "denied")),
      negated: /(?:^|\s)не\s/u.test(cueWords),
      condition: found,
    };
  }
  if (type === "mention") return { ...act("mention"), negated: false, condition: found };
  return { ...(ofCue(cueWords, words) ?? ofContent(words)), negated: false, condition: found };
}

function findCondition(text: string, content: readonly Span[]): Span | null {
  for (const span of content) {
    const found = condition.exec(text.slice(span.start, span.end));
    const words = found?.[1];
    if (found && words) {
      const start = span.start + found.index + found[0].length - words.length;
      return { start, end: start + words.length };
    }
  }
  return null;
}

/** The act that the cue itself names. */
function ofCue(cue: string, content: string): ActAndModality | undefined {
  if (
    /поздрав|поблагодар|соболезнован|признательность|благодарность(?!ю)|пожелал|передал|приветствовал|сочувств/u.test(cue) &&
    !/принят/u.test(cue)
  )
    return act("thanks");
  if (/предупред|пригрозил|предостерег/u.test(cue)) return act("warning");
  if (/потребовал|призвал/u.test(cue)) return act("request");
  if (/предложил|предложен|пригласил|выдвинул/u.test(cue)) return act("offer");
  if (/согласил|договорил|услови|условлен|принят|принял|решен/u.test(cue)) {
    return /^,?\s*(?:что|в том)/u.test(content) ? act("agreement", "agreed") : act("commitment", "agreed");
  }
  if (/достигнут|согласован/u.test(cue)) return act("agreement", "agreed");
  if (/обещал|обязал|гарантировал|заверил/u.test(cue)) return act("commitment", "will");
  if (/готовность|намерени|стремлени/u.test(cue)) return act("offer");
  if (/удовлетворени/u.test(cue)) return act(/отношен|сотрудничеств|динамик|диалог/u.test(content) ? "characterisation" : "assessment");
  if (/поддержк|озабоченност|обеспокоенност|сожалени|осудил|заинтересованност|приверженност|высказался за|выступил за/u.test(cue))
    return act("position");
  if (/высоко оценил|высокую оценку/u.test(cue)) return act("assessment");
  return undefined;
}

/** The act that the content shows. */
function ofContent(words: string): ActAndModality {
  if (
    /(?:^|\s)(?:благодар[а-яё]+|поблагодарить|поздравля[а-яё]+|поприветствовать|приветствия|наилучшие пожелания|рады? (?:вас )?(?:видеть|находиться|приветствовать)|рады? .{0,12}видеть|добро пожаловать|соболезнован[а-яё]+|очень приятно)/iu.test(
      words,
    )
  )
    return act("thanks");
  if (/приглашени[ея] [А-ЯЁ][^.]*(?:посетить|приехать)|^приглашение/u.test(words) && !/принимает/u.test(words)) return act("offer");
  if (/(?:^|\s)(?:изучает|рассматривает возможность|рассматривает вопрос|обдумывает)/u.test(words)) return act("commitment", "considering");
  if (/решимость|намерен[аы]?(?![а-яё])|намерение|(?:^|\s)готов(?:ы|а|о|ности|ность)?(?![а-яё])|стремится|планиру(?:ет|ют)/u.test(words))
    return act("commitment", "intends");
  if (/(?:^|\s)не (?:будет|будут|намерен)/u.test(words)) return act("position");
  if (
    /(?:^|\s)(?:будет|будут|буду|будем)\s[а-яё]+ть(?:ся)?(?![а-яё])|примет участие|примут участие|продолжит|окажет|обеспечит|гарантирует/u.test(
      words,
    )
  )
    return act("commitment", "will");
  if (/могут рассчитывать|может рассчитывать|предлага(?:ет|ют|ем)/u.test(words)) return act("offer");
  if (/(?:^|\s)(?:просит|просят|призывает|требует|прошу|должн[аы]? )/u.test(words) && !/мы должны/u.test(words)) return act("request");
  if (
    /заинтересованность|необходимо|необходимость|важность|выступает за|поддержива|недопустим|приоритет|принципиальн|мы должны|ключевым условием/u.test(
      words,
    )
  )
    return act("position");
  if (/завершени[еи]|подписан|состоял(?:ся|ась)|начали|провели|достигл/u.test(words)) return act("event", "done");
  if (/продолжающ|непрекращающ|(?:^|\s)(?:ведётся|ведется|идёт|идет|проводятся)/u.test(words)) return act("event", "ongoing");
  if (/отношени[йяе]|партнёрств|партнерств|связка|двусторонн[а-яё]+ (?:связей|сотрудничеств)/u.test(words) && !/роль|вклад/u.test(words))
    return act("characterisation");
  return act("assessment");
}
