/**
 * Periods in words: as precise as they are known, and no more.
 * @module
 */
import { t } from "./i18n.js";
import { quarterNumber, quarterOf, yearOf } from "./time-axis.js";

/**
 * A period as text: "2. kvartal 2023", "en gang i 2023-2024", "fra 2027".
 * @param {import("./time-axis.js").Period | null | undefined} period
 */
export function periodText(period) {
  if (!period) return t("period.unknown");
  const unit = UNITS[period.precision] ?? UNITS.QUARTER;
  const start = unit(quarterNumber(period.start));
  if (!period.end) return t("period.from", { start });
  const end = unit(quarterNumber(period.end));
  const span = start === end ? start : `${start}–${end}`;
  return isExact(period) ? span : t("period.within", { span });
}

/** Whether start and end are the quarters themselves. @param {import("./time-axis.js").Period} period */
export const isExact = (period) => period.precision === "QUARTER";

const UNITS = {
  QUARTER: (n) => t("period.quarter", { quarter: quarterOf(n), year: String(yearOf(n)) }),
  HALF_YEAR: (n) => t("period.half", { half: quarterOf(n) > 2 ? 2 : 1, year: String(yearOf(n)) }),
  YEAR: (n) => String(yearOf(n)),
  BUCKET: (n) => String(yearOf(n)),
};
