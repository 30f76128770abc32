/**
 * Every element is registered here, and nowhere else.
 * @module
 */
import { AsOfBanner } from "./commit/as-of-banner.js";
import { AsOfChoice } from "./commit/as-of-choice.js";
import { DependencyPage } from "./dependency/dependency-page.js";
import { ItemPage } from "./items/item-page.js";
import { CopyButton } from "./platform/copy-button.js";
import { QueryBehind } from "./platform/query-behind.js";
import { SearchBox } from "./search/search-box.js";
import { SearchPage } from "./search/search-page.js";
import { MissingPage } from "./shell/missing-page.js";
import { SiteShell } from "./shell/site-shell.js";
import { TimelineDrawing } from "./timeline/timeline-drawing.js";
import { TimelinePage } from "./timeline/timeline-page.js";

const ELEMENTS = {
  "as-of-banner": AsOfBanner,
  "as-of-choice": AsOfChoice,
  "copy-button": CopyButton,
  "query-behind": QueryBehind,
  "search-box": SearchBox,
  "timeline-drawing": TimelineDrawing,
  "timeline-page": TimelinePage,
  "search-page": SearchPage,
  "item-page": ItemPage,
  "dependency-page": DependencyPage,
  "missing-page": MissingPage,
  "site-shell": SiteShell,
};
for (const [tag, element] of Object.entries(ELEMENTS)) customElements.define(tag, element);

const shell = document.createElement("site-shell");
shell.routes = [
  { pattern: /^\/(index\.html)?$/, tag: "timeline-page" },
  { pattern: /^\/search$/, tag: "search-page" },
  { pattern: /^\/item\/(?<id>.+)$/, tag: "item-page" },
  { pattern: /^\/graph\/(?<id>.+)$/, tag: "dependency-page" },
  { pattern: /^/, tag: "missing-page" },
];
document.body.prepend(shell);
