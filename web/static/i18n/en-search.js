/** The texts of the search page in English. */
export default {
  "search.more": "Show more",
  "missing.title": "There is no such page",
  "missing.text": "The address leads nowhere. Search for what you want, or go to the timeline.",
  "search.title": "Search",
  "search.titleFor": "Results for “{text}”",
  "search.kinds": "Limit to",
  "search.write": "Choose a kind, or write something in the search box at the top.",
  "search.nothing": "Try another word, an abbreviation or fewer words. Misspellings are usually fine.",
  "search.kind.all": "Everything",
  "alias.also": "Also called",
};
