package no.veikart.roadmap;

import java.util.List;

/** An entry that may have taken the place of others, or had other names. */
public interface Successor extends Entry {
    /** The ids of what it took the place of; empty when it replaces nothing. */
    List<String> replaces();

    /** The names that it had before; empty when it has always had this one. */
    List<FormerName> formerNames();
}
