/** The texts of the banner over the past, editions and what-ifs, in English. */
export default {
  "asOf.banner": "You are looking at the roadmap as it was known on {date}.",
  "asOf.bannerNumber": "You are looking at the roadmap as it was after change number {number}.",
  "asOf.bannerScope": "You are looking at the roadmap with the scope list of {date}.",
  "asOf.bannerEdition": "You are looking at the roadmap as it was in edition {edition}.",
  "asOf.approximate": "The content is approximate: it is what the documents of the time tell.",
  "asOf.compare": "Compare with now",
  "asOf.whatIf": "You are looking at a what-if: none of it is decided or stored.",
  "asOf.whatIfChange": "Change it",
  "asOf.whatIfLeave": "See the roadmap without it",
};
