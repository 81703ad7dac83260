import { expect, test } from "vitest";
import { readTimes } from "./times.ts";

function read(text: string, publishedAt: string | null): string[] {
  return readTimes(text, { publishedAt, encounterDate: null }).map(
    (time) => `${text.slice(time.start, time.end)} = ${time.edtf} ${time.basis}`,
  );
}

test.each([
  ["Договор подписан 12 июня 1987 года.", "12 июня 1987 года = 1987-06-12 stated"],
  ["Переговоры прошли 2 февраля в Осло.", "2 февраля = 2026-02-02 inferred"],
  ["Форум пройдёт с 9 по 12 марта.", "с 9 по 12 марта = 2026-03-09/2026-03-12 inferred"],
  ["О визите договорились в ноябре 2024 года.", "ноябре 2024 года = 2024-11 stated"],
  ["Товарооборот вырос в 2018–2022 годах.", "2018–2022 годах = 2018/2022 stated"],
  ["Визит намечен на апрель.", "апрель = 2026-04 inferred"],
  ["Так было в 1990-х годах.", "в 1990-х годах = 199X stated"],
])("readTimes reads Russian dates: %s", (text, expected) => {
  expect(read(text, "2026-02-04")).toEqual([expected]);
});

test.each([
  ["Лидеры говорили вчера.", "вчера = 2026-02-03 inferred"],
  ["Делегация прибудет на следующей неделе.", "на следующей неделе = 2026-02-09/2026-02-15 inferred"],
  ["В этом году отмечается юбилей.", "В этом году = 2026 inferred"],
  ["Об этом сообщили в декабре прошлого года.", "декабре прошлого года = 2025-12 inferred"],
  ["За последние 10 лет торговля выросла.", "За последние 10 лет = 2016/2026 inferred"],
  ["Посольство открыли год назад.", "год назад = 2025-02 inferred"],
  ["Контакты продолжатся в ближайшее время.", "в ближайшее время = 2026-02-04/.. inferred"],
])("readTimes counts from the day of publication: %s", (text, expected) => {
  expect(read(text, "2026-02-04")).toEqual([expected]);
});

test.each([
  ["Завод построят к 2030 году.", "к 2030 году = ../2030 stated"],
  ["Работу завершат до конца 2027 года.", "до конца 2027 года = ../2027 stated"],
  ["Соглашение ждут к концу года.", "к концу года = ../2026 inferred"],
  ["Стороны сотрудничают с 2014 года.", "с 2014 года = 2014/.. stated"],
  ["Пауза введена сроком на 10 суток начиная с 1 марта.", "сроком на 10 суток начиная с 1 марта = 2026-03-01/2026-03-10 inferred"],
])("readTimes reads Russian deadlines: %s", (text, expected) => {
  expect(read(text, "2026-02-04")).toEqual([expected]);
});

test("readTimes passes over clock times, figures and names like Мая", () => {
  expect(read("В 13:15 Мая Иванова назвала сумму 2025 рублей и сектор № 2026.", "2026-02-04")).toEqual([]);
});

test("readTimes counts the footer's date once", () => {
  const text = "3 марта 2026 года. Беседа лидеров. Дата публикации: 3 марта 2026 года, 10:00";
  expect(read(text, "2026-03-03")).toEqual(["3 марта 2026 года = 2026-03-03 stated"]);
});
