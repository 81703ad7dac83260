const months = "january february march april may june july august september october november december".split(" ");

/** A day, a month, a year, or a time with zone, that exists in the calendar. */
export function isPublicationDate(value: string): boolean {
  const parts = /^(\d{4})(?:-(\d{2})(?:-(\d{2})([T ]\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?(?:Z|[+-]\d{2}:?\d{2}))?)?)?$/.exec(value);
  if (!parts) return false;
  const [, year = "", month, day, time] = parts;
  if (month === undefined) return true;
  if (Number(month) < 1 || Number(month) > 12) return false;
  if (day === undefined) return true;
  if (Number(day) < 1 || Number(day) > daysIn(Number(year), Number(month))) return false;
  return time === undefined || /^[T ](?:[01]\d|2[0-4]):[0-5]\d/.test(time);
}

function daysIn(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

/** The date that pages write in one of their ways, as ISO; a time without zone loses its time. Null where none is understood. */
export function readPageDate(value: string): string | null {
  const words = value.trim().slice(0, 80);
  if (isPublicationDate(words)) return words;
  const spaced = /^(\d{4}-\d{2}-\d{2}) (\d{2}:\d{2}(?::\d{2})?)\s?(Z|[+-]\d{2}:?\d{2})$/.exec(words);
  if (spaced && isPublicationDate(`${spaced[1]}T${spaced[2]}${spaced[3]}`)) return `${spaced[1]}T${spaced[2]}${spaced[3]}`;
  const numbers = /^(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})/.exec(words) ?? /^(\d{4})(\d{2})(\d{2})(?!\d)/.exec(words);
  if (numbers) return day(numbers[1], numbers[2], numbers[3]);
  const american = /^(?:[A-Za-z]{3,9},? )?([A-Za-z]{3,9})\.? (\d{1,2}),? (\d{4})/.exec(words);
  if (american) return day(american[3], monthOf(american[1]), american[2]);
  const european = /^(?:[A-Za-z]{3,9},? )?(\d{1,2}) ([A-Za-z]{3,9}),? (\d{4})/.exec(words);
  if (european) return day(european[3], monthOf(european[2]), european[1]);
  return null;
}

function monthOf(name: string | undefined): string {
  const short = (name ?? "").toLowerCase();
  return String(months.findIndex((month) => month.startsWith(short.slice(0, 3)) && (short.length <= 4 || month === short)) + 1);
}

function day(year: string | undefined, month: string | undefined, date: string | undefined): string | null {
  const iso = `${year}-${(month ?? "").padStart(2, "0")}-${(date ?? "").padStart(2, "0")}`;
  return isPublicationDate(iso) ? iso : null;
}
