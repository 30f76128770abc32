/**
 * The bodies that meet, and which of their meetings comes before another. Pure.
 * @module
 */

/**
 * The bodies, those with the most meetings first.
 * @param {any[]} meetings
 * @param {(a: string, b: string) => number} compare
 */
export function bodiesOf(meetings, compare) {
  const bodies = new Map();
  for (const { body } of meetings) if (body) bodies.set(body.id, { ...body, count: (bodies.get(body.id)?.count ?? 0) + 1 });
  return [...bodies.values()].sort((a, b) => b.count - a.count || compare(a.name, b.name));
}

/**
 * The meeting of a body on a day, and the one of the same body before it; the newest with an agenda when no day is given.
 * @param {any[]} meetings
 * @param {string | null} body
 * @param {string | null} date
 * @returns {{meeting: any | null, previous: any | null, all: any[]}} `all`: the body's meetings, the newest first
 */
export function meetingOf(meetings, body, date) {
  const all = meetings.filter((one) => one.body?.id === body).toSorted((a, b) => b.date.localeCompare(a.date));
  const meeting = (date ? all.find((one) => one.date === date) : (all.find(({ cases }) => cases.length > 0) ?? all[0])) ?? null;
  const previous = meeting ? (all.find((one) => one.date < meeting.date) ?? null) : null;
  return { meeting, previous, all };
}
