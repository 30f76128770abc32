/**
 * What concerns an organisation: whom it counts with, what is late, who goes before it. Pure.
 * @module
 */
import { quarterAt, quarterNumber } from "../platform/time-axis.js";

// No source lists all municipalities or trusts as members: what is said of "the municipalities" is said of each of them.
const KIND_OF = { MUNICIPALITY: "actor:kommuner", HOSPITAL_TRUST: "actor:helseforetak" };

/**
 * The actor itself, the groups that it is one of, what it is a part of, and, for a group, its members.
 * @param {string} id
 * @param {any[]} actors
 * @returns {{actor: any, with: any[]}} `actor` is null when nobody has the id
 */
export function circleOf(id, actors) {
  const byId = new Map(actors.map((one) => [one.id, one]));
  const actor = byId.get(id) ?? null;
  if (!actor) return { actor, with: [] };
  const groups = actors.filter((one) => one.type === "GROUP" && one.members.some((member) => member.id === id));
  const others = [...groups, byId.get(KIND_OF[actor.type]), actor.parent && byId.get(actor.parent.id), ...(actor.type === "GROUP" ? actor.members.map((one) => byId.get(one.id)) : [])];
  return { actor, with: [...new Map(others.filter((one) => one && one.id !== id).map((one) => [one.id, one])).values()] };
}

/**
 * Whether a period is surely over at a moment; an open end never is.
 * @param {{end: string | null} | null} period
 * @param {string | Date} moment
 */
export const isOver = (period, moment) => Boolean(period?.end) && quarterNumber(period.end) < Math.floor(quarterAt(moment));

/**
 * What should have come by now, as far as no source says that it has.
 * @param {{initiatives: any[], adoptions: any[], followUps: any[]}} plans
 * @param {string | Date} moment
 * @returns {{what: any, kind: string, due: any, state: string | null}[]} `kind`: initiative, milestone, adoption or followup
 */
export function overdue({ initiatives, adoptions, followUps }, moment) {
  const late = (what, kind, due, state) => ({ what, kind, due, state });
  const milestones = new Map(initiatives.flatMap((one) => one.milestones).map((one) => [one.id, one]));
  return [
    ...initiatives.filter(({ state, period }) => !["COMPLETED", "STOPPED"].includes(state) && isOver(period, moment)).map((one) => late(one, "initiative", one.period, one.state)),
    ...[...milestones.values()].filter(({ state, date }) => !["REACHED", "MISSED"].includes(state) && isOver(date, moment)).map((one) => late(one, "milestone", one.date, one.state)),
    ...adoptions.filter(({ stage, period }) => stage !== "IN_USE" && isOver(period, moment)).map((one) => late(one, "adoption", one.period, one.stage)),
    ...followUps.filter(({ state, due }) => state !== "DONE" && isOver(due, moment)).map((one) => late(one, "followup", one.due, one.state)),
  ];
}

/**
 * Who introduces the same before some actors do: by the stated order, else by what surely begins earlier.
 * @param {any[]} own the adoptions of those actors
 * @param {any[]} all everybody's
 * @returns {{adoption: any, before: any[]}[]}
 */
export function goesBefore(own, all) {
  const ids = new Set(own.map(({ id }) => id));
  return own.map((adoption) => ({ adoption, before: all.filter((one) => !ids.has(one.id) && one.solution.id === adoption.solution.id && isBefore(one, adoption)) }));
}

const BEGUN = ["PILOT", "INTRODUCING", "IN_USE"];

function isBefore(one, other) {
  if (one.order !== null && other.order !== null) return one.order < other.order;
  if (one.period && other.period) return one.period.end !== null && quarterNumber(one.period.end) < quarterNumber(other.period.start);
  return BEGUN.includes(one.stage) && !BEGUN.includes(other.stage);
}

/** What comes, the soonest first; what nobody has dated last. @template {{period: any}} T @param {T[]} some @returns {T[]} */
export const soonestFirst = (some) => some.toSorted((a, b) => (startOf(a) === startOf(b) ? 0 : startOf(a) - startOf(b)));
const startOf = ({ period }) => (period ? quarterNumber(period.start) : Infinity);
