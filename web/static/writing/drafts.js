/**
 * What is typed and not sent yet, kept in this tab: it outlives a reload, another language, a new token and a server that is gone.
 * @module
 */
const key = () => `veikart.draft ${location.pathname} ${new URL(location.href).searchParams.get("proposal") ?? ""}`;

/** @returns {{values: any, base: any, commit: number} | null} */
export function draft() {
  try {
    return JSON.parse(sessionStorage.getItem(key()));
  } catch {
    return null;
  }
}

/** @param {{values: any, base: any, commit: number}} typed with what it began with, and the commit of that */
export function keepDraft(typed) {
  try {
    sessionStorage.setItem(key(), JSON.stringify(typed));
  } catch {
    // A browser that keeps nothing, or no more, still has it on the page.
  }
}

/** Forgets it. */
export function dropDraft() {
  try {
    sessionStorage.removeItem(key());
  } catch {
    // Nothing was kept.
  }
}
