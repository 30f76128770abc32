/**
 * What can be chosen in forms.
 * @module
 */

/** Kinds of initiatives. */
export const KINDS = ["PROGRAMME", "PROJECT", "MEASURE", "DELIVERY", "ACTIVITY"];

/** How far an initiative has come. */
export const STATES = ["PROPOSED", "PLANNED", "ONGOING", "PAUSED", "COMPLETED", "STOPPED"];

/** The health regions. */
export const REGIONS = ["NORD", "MIDT", "VEST", "SOR_OST"];

/** The kinds of things that something else can depend on. */
export const ITEMS = ["actor", "solution", "functionality", "initiative", "milestone", "condition", "need", "goal", "indicator"];
