package no.veikart.platform;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What a command of the program was told.
 *
 * @param words what is no option, in order
 * @param options the command's own options by name
 * @param settings the server's settings, which have a dot in their names, as they were given
 */
public record CommandLine(List<String> words, Map<String, String> options, List<String> settings) {

    /** A command line that makes no sense; the message says what would. */
    public static final class Misuse extends RuntimeException {
        public Misuse(String message) {
            super(message);
        }
    }

    /** Throws {@link Misuse} for an option that is not among the command's. */
    public static CommandLine parse(List<String> args, Set<String> known) {
        CommandLine line = new CommandLine(new ArrayList<>(), new LinkedHashMap<>(), new ArrayList<>());
        for (String arg : args) {
            String[] parts = arg.split("=", 2);
            if (!arg.startsWith("--")) {
                line.words.add(arg);
            } else if (parts[0].contains(".")) {
                line.settings.add(arg);
            } else if (!known.contains(parts[0].substring(2)) || parts.length < 2) {
                throw new Misuse(arg + " is no option of this command; write "
                        + String.join(
                                ", ",
                                known.stream()
                                        .sorted()
                                        .map(name -> "--" + name + "=...")
                                        .toList()));
            } else {
                line.options.put(parts[0].substring(2), parts[1]);
            }
        }
        return line;
    }

    /** The word at a place; empty when there are fewer. */
    public Optional<String> word(int index) {
        return index < words.size() ? Optional.of(words.get(index)) : Optional.empty();
    }

    public Optional<String> option(String name) {
        return Optional.ofNullable(options.get(name));
    }

    /** An option that must be given. Throws {@link Misuse} when it is not. */
    public String required(String name) {
        return option(name).orElseThrow(() -> new Misuse("--" + name + "=... is missing"));
    }
}
