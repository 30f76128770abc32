package no.veikart.security;

/** What a caller may do; each role may also do what those before it may. */
public enum Role {
    /** Reads. Everyone is one, also without a token. */
    VIEWER,
    /** Writes status, adoption and plans of what the own organisation owns. */
    REPORTER,
    /** Writes everything on the roadmap. */
    EDITOR,
    /** Also imports whole roadmaps, and sees and erases who is behind a commit. */
    ADMIN;

    /** Whether this role may do what the other may. */
    public boolean includes(Role other) {
        return compareTo(other) >= 0;
    }
}
