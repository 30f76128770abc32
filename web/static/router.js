/**
 * From URL to page. Links are plain links; the router takes the clicks that stay on the site, and moves focus and scroll as a page load would.
 * @module
 */
import { language, languageOf, useLanguage } from "./platform/i18n.js";
import { here } from "./platform/links.js";

/** @typedef {{pattern: RegExp, tag: string, load: () => Promise<unknown>, takeAlong?: () => Promise<any>}} Route named groups of the pattern become the page's `route`; `load` defines its element, `takeAlong` fetches what saves what is on it */

let outlet, routes, shown, page, pageKey;

/**
 * Starts with the open URL.
 * @param {HTMLElement} into where pages are put
 * @param {Route[]} all the first that matches is taken; the last one should match everything
 * @param {() => void} afterwards called when the URL has changed
 */
export function startRouter(into, all, afterwards) {
  [outlet, routes, shown] = [into, all, afterwards];
  history.scrollRestoration = "manual";
  addEventListener("popstate", (event) => show({ scrollTo: event.state?.scroll ?? 0 }));
  document.addEventListener("click", takeClick);
  show({});
}

/**
 * Goes to another URL of the site.
 * @param {string} href
 * @param {{replace?: boolean}} [how] whether it takes the place of the open URL in the history, as while typing
 */
export function navigate(href, { replace = false } = {}) {
  history.replaceState({ scroll: scrollY }, "");
  const pathChanges = new URL(href, location.href).pathname !== location.pathname;
  history[replace ? "replaceState" : "pushState"]({}, "", href);
  show(pathChanges ? { scrollTo: 0, focus: true } : {});
}

/** Notes in the URL how the open page is looked at, without drawing it anew: the page has done that itself. @param {string} href */
export function note(href) {
  history.replaceState(history.state, "", href);
  shown();
}

/** @param {{scrollTo?: number, focus?: boolean}} how */
async function show({ scrollTo, focus = false }) {
  const url = here();
  const route = routes.find(({ pattern }) => pattern.test(url.pathname));
  const code = languageOf(url);
  let { tag } = route;
  if (code !== language() || !customElements.get(tag)) {
    [tag] = await Promise.all([route.load().then(() => tag, () => "failed-page"), useLanguage(code)]);
    if (url.href !== here().href) return; // Somebody went on while it was fetched.
  }
  const key = `${tag} ${url.pathname} ${language()}`;
  if (key !== pageKey) {
    page = document.createElement(tag);
    page.route = paramsOf(route.pattern, url.pathname);
    page.takeAlong = route.takeAlong;
    pageKey = key;
    outlet.replaceChildren(page);
  }
  shown();
  const showing = page;
  await page.refresh();
  if (showing !== page) return;
  if (focus) outlet.querySelector("h1")?.focus({ preventScroll: true });
  if (scrollTo !== undefined) window.scrollTo(0, scrollTo);
  if (url.hash && scrollTo === undefined) document.getElementById(decodeURIComponent(url.hash.slice(1)))?.scrollIntoView();
}

function paramsOf(pattern, path) {
  const groups = pattern.exec(path)?.groups ?? {};
  return Object.fromEntries(Object.entries(groups).filter(([, text]) => text !== undefined).map(([name, text]) => [name, decoded(text)]));
}

function decoded(text) {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

function takeClick(event) {
  const anchor = event.target.closest?.("a[href]");
  if (!anchor || event.defaultPrevented || event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
  const url = new URL(anchor.href.baseVal ?? anchor.href, location.href);
  const leaves = url.origin !== location.origin || anchor.hasAttribute("download") || anchor.hasAttribute("data-plain");
  const jumps = url.hash && url.pathname === location.pathname && url.search === location.search;
  if (leaves || jumps) return;
  event.preventDefault();
  navigate(url.href);
}
