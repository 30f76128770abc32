/** Tekstane til banneret over fortid, utgåver og «kva om», på nynorsk. */
export default {
  "asOf.banner": "Du ser vegkartet slik det var kjent {date}.",
  "asOf.bannerNumber": "Du ser vegkartet slik det var etter endring nummer {number}.",
  "asOf.bannerScope": "Du ser vegkartet med omfangslista frå {date}.",
  "asOf.bannerEdition": "Du ser vegkartet slik det var i utgåve {edition}.",
  "asOf.approximate": "Innhaldet er omtrentleg: det er det dokumenta frå den gongen fortel.",
  "asOf.compare": "Samanlikn med no",
  "asOf.whatIf": "Du ser eit «kva om»: ingenting av det er vedteke eller lagra.",
  "asOf.whatIfChange": "Endre det",
  "asOf.whatIfLeave": "Sjå vegkartet utan det",
};
