package no.veikart.platform;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.event.CommandListener;
import com.mongodb.event.CommandStartedEvent;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.bson.BsonDocumentReader;
import org.bson.Document;
import org.bson.codecs.DecoderContext;
import org.bson.codecs.DocumentCodec;

/**
 * Holds what the code sends to the list of commands that it may use, on whichever store the test runs. (Drivers swallow
 * what a listener throws, so the refusals are kept: end with {@link #assertThatNothingWasRefused}.)
 */
public final class StoreCommandListener implements CommandListener {
    private final List<String> refusals = new CopyOnWriteArrayList<>();
    private final List<String> names = new CopyOnWriteArrayList<>();

    @Override
    public void commandStarted(CommandStartedEvent event) {
        names.add(event.getCommandName());
        Document command = new DocumentCodec()
                .decode(
                        new BsonDocumentReader(event.getCommand()),
                        DecoderContext.builder().build());
        try {
            StoreCommands.check(event.getCommandName(), command);
        } catch (StoreCommands.Refused refused) {
            refusals.add(refused.getMessage());
        }
    }

    /** The names of the commands so far, in order. */
    public List<String> names() {
        return List.copyOf(names);
    }

    public void assertThatNothingWasRefused() {
        assertThat(names).as("commands that were seen").isNotEmpty();
        assertThat(refusals).as("commands that are not on the list").isEmpty();
    }
}
