import { keepTogether } from "#handouts/keepTogether.ts";

const months =
  "January February March April May June July August September October November December".split(
    " ",
  );

/** `2026-03-04` as `4 March 2026`, on one line. */
export function longDate(date: string): string {
  const [year = "", month = "", day = ""] = date.split("-");
  const name = months[Number(month) - 1];
  return name ? keepTogether(`${Number(day)} ${name} ${year}`) : date;
}
