package no.veikart.dependency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import no.veikart.initiative.Phase;
import no.veikart.roadmap.InvalidContent;
import no.veikart.roadmap.Kind;
import no.veikart.roadmap.Kinds;
import no.veikart.roadmap.NodeMapper;
import org.junit.jupiter.api.Test;

@SuppressWarnings("NullAway") // a null fails the test, which is what it is for
class OrderingConstraintTest {
    private static final Map<String, Object> LAG =
            Map.of("prerequisitePoint", "END", "dependentPoint", "START", "lagQuarters", 2);

    private final NodeMapper mapper =
            new NodeMapper(new Kinds(List.of(new Kind<>("dependency", "dependencies", Dependency.class))));

    private Dependency read(String kind, String to, Map<String, Object> constraint) {
        return (Dependency) mapper.read("dependency:x", content(kind, to, constraint));
    }

    private static Map<String, Object> content(String kind, String to, Map<String, Object> constraint) {
        Map<String, Object> content = new HashMap<>(
                Map.of("from", "initiative:a", "to", to, "kind", kind, "rationale", Map.of("nb", "Fordi")));
        if (!constraint.isEmpty()) {
            content.put("constraint", constraint);
        }
        return content;
    }

    private static Map<String, Object> with(String field, Object value) {
        Map<String, Object> constraint = new HashMap<>(LAG);
        constraint.put(field, value);
        return constraint;
    }

    @Test
    void isReadAndWrittenBack() {
        Map<String, Object> constraint = with("prerequisitePhase", "CONCEPT");
        Dependency dependency = read("REQUIRES", "initiative:b", constraint);
        assertThat(dependency.effectiveConstraint())
                .isEqualTo(new OrderingConstraint(Phase.CONCEPT, PeriodPoint.END, null, PeriodPoint.START, 2));
        assertThat(dependency.constraintStated()).isTrue();
        assertThat(mapper.write(dependency)).containsEntry("constraint", constraint);
    }

    @Test
    void isEndBeforeStartWhereNoSourceSaysMore() {
        Dependency dependency = read("FOLLOWS", "solution:b", Map.of());
        assertThat(dependency.constraint()).isNull();
        assertThat(dependency.constraintStated()).isFalse();
        assertThat(dependency.effectiveConstraint()).isEqualTo(OrderingConstraint.DEFAULT);
        assertThat(read("BUILDS_ON", "solution:b", Map.of()).effectiveConstraint())
                .isNull();
    }

    @Test
    void belongsToKindsThatOrder() {
        assertRefused("SUPPORTED_BY", "initiative:b", LAG, "REQUIRES, FOLLOWS and DEPENDS_ON");
    }

    @Test
    void namesPhasesOfInitiativesOnly() {
        assertRefused("REQUIRES", "solution:b", with("prerequisitePhase", "CONCEPT"), "only initiatives have phases");
    }

    @Test
    void hasALagWithinReason() {
        assertRefused("REQUIRES", "initiative:b", with("lagQuarters", 81), "at most 80");
        assertRefused("REQUIRES", "initiative:b", with("lagQuarters", Integer.MIN_VALUE), "at most 80");
        assertRefused("REQUIRES", "initiative:b", with("prerequisitePoint", "MIDDLE"), "START, END");
        assertRefused("REQUIRES", "initiative:b", Map.of("lagQuarters", 1), "prerequisitePoint is missing");
    }

    private void assertRefused(String kind, String to, Map<String, Object> constraint, String hint) {
        assertThatThrownBy(() -> read(kind, to, constraint))
                .isInstanceOf(InvalidContent.class)
                .hasMessageContaining(hint);
    }
}
