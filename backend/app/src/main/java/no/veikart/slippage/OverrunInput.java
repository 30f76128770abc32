package no.veikart.slippage;

import java.util.List;
import no.veikart.initiative.Certainty;
import no.veikart.initiative.Phase;
import org.jspecify.annotations.Nullable;

/** An overrun as the asker assumes it. */
record OverrunInput(@Nullable Phase phase, @Nullable Certainty certainty, List<Integer> percents) {}
