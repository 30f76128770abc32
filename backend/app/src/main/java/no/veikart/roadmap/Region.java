package no.veikart.roadmap;

/** The four health regions (helseregioner). */
public enum Region {
    NORD,
    MIDT,
    VEST,
    SOR_OST
}
