/**
 * What came into a portfolio and what went out of it: as the documents say, and by comparing the names. Pure.
 * @module
 */

/**
 * @param {{entries: any[]} | undefined} before the portfolio before it
 * @param {{entries: any[]}} now
 * @returns {{came: any[], went: any[], comparable: boolean}} whether both name initiatives, so that names can be compared
 */
export function flowOf(before, now) {
  const named = (portfolio, ...states) => (portfolio?.entries ?? []).filter(({ state }) => states.length === 0 || states.includes(state)).map(({ initiative }) => initiative);
  const comparable = Boolean(before?.entries.length && now.entries.length);
  const earlier = named(before);
  const later = named(now, "ACTIVE", "PAUSED", "NEW", "PLANNED");
  const came = [...named(now, "NEW", "PLANNED"), ...(comparable ? without(later, earlier) : [])];
  const went = [...named(now, "LEFT"), ...(comparable ? without(earlier, [...later, ...named(now, "LEFT")]) : [])];
  return { came: each(came), went: each(went), comparable };
}

const without = (some, others) => some.filter(({ id }) => !others.some((other) => other.id === id));
const each = (some) => [...new Map(some.map((one) => [one.id, one])).values()];
