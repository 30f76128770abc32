package no.veikart.commit;

/** Who made a commit: an organisation and a role, never a person. */
public record Author(String organisation, String role) {
    @Override
    public String toString() {
        return organisation + ", " + role;
    }
}
