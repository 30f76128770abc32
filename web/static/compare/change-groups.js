/**
 * All differences, in groups that open.
 * @module
 */
import { number, t } from "../platform/i18n.js";
import { sameWith } from "../platform/links.js";
import { html, nothing } from "../platform/lit.js";

/**
 * @param {[string, any[]][]} groups
 * @param {string} by as they are grouped
 * @param {string[]} open the keys of the groups that are open
 * @param {(changes: any[], title: string) => unknown} inside what an open group shows
 */
export const changeGroups = (groups, by, open, inside) => groups.map(([key, changes]) => group(key, changes, by, open, inside));

function group(key, changes, by, open, inside) {
  const isOpen = open.includes(key || "-");
  const title = titleOf(key, changes, by);
  return html`<section class="change-group">
    <h3>
      <a class="group-link" href=${sameWith({ open: isOpen ? open.filter((one) => one !== (key || "-")) : [...open, key || "-"] })} aria-expanded=${String(isOpen)} role="button">${title} <span class="count">${number(changes.length)}</span></a>
    </h3>
    ${isOpen ? inside(changes, title) : nothing}
  </section>`;
}

const titleOf = (key, [first], by) => (by === "kind" ? t(`kinds.${key}`) : by === "change" ? t(`ChangeKind.${key}`) : (first.decision?.name ?? t("compare.noDecision")));
