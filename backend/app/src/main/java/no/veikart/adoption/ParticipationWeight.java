package no.veikart.adoption;

/** What is counted when pairs are. */
enum ParticipationWeight {
    /** Each known actor once; a group by its named members, and once for those of its members that nobody names. */
    ACTORS,
    /** Each known actor once; a group by its named members, and the rest by how many the group is said to have. */
    UNITS
}
