package no.veikart.export;

import java.time.DateTimeException;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.veikart.platform.Nearest;
import no.veikart.platform.UserError;
import org.springframework.util.MultiValueMap;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** Reads the variables of a saved operation from a query string, each by the type that the operation gives it. */
final class VariableReader {
    private final JsonMapper json = JsonMapper.shared();

    /** Throws UserError BAD_USER_INPUT naming the variable, what was given and what would be right. */
    Map<String, Object> read(
            String operation, List<SavedOperation.Variable> known, MultiValueMap<String, String> given) {
        List<String> names = known.stream().map(SavedOperation.Variable::name).toList();
        for (String name : given.keySet()) {
            if (!names.contains(name)) {
                throw unknown(operation, name, names);
            }
        }
        Map<String, Object> variables = new LinkedHashMap<>();
        for (SavedOperation.Variable variable : known) {
            List<String> texts = given.get(variable.name());
            if (texts != null) {
                variables.put(variable.name(), value(variable, texts));
            } else if (variable.required()) {
                throw UserError.badInput(operation + " needs the variable " + variable.name() + " of type "
                        + variable.type() + InputCheck.right(variable.type().replace("!", "")));
            }
        }
        return variables;
    }

    private static UserError unknown(String operation, String name, List<String> names) {
        String known = "; its variables are " + (names.isEmpty() ? "none" : String.join(", ", names));
        String option = ExportOptions.NAMES.contains(name) ? "; " + name + " is an option of other formats" : "";
        return UserError.badInput(operation + " has no variable " + name + known + option + Nearest.hint(name, names));
    }

    private Object value(SavedOperation.Variable variable, List<String> texts) {
        String type = variable.type().replace("!", "");
        if (type.startsWith("[")) {
            List<Object> values = new ArrayList<>();
            texts.forEach(text -> values.add(single(variable, type.substring(1, type.length() - 1), text)));
            return values;
        }
        if (texts.size() > 1) {
            throw UserError.badInput(variable.name() + " is given " + texts.size() + " times; it takes one value");
        }
        return single(variable, type, texts.getFirst());
    }

    private Object single(SavedOperation.Variable variable, String type, String text) {
        try {
            return switch (type) {
                case "Int" -> Integer.valueOf(text);
                case "Float" -> Double.valueOf(text);
                case "Boolean" -> truth(text);
                case "Date", "DateTime" -> moment(type, text);
                default -> text.startsWith("{") ? object(text) : text;
            };
        } catch (IllegalArgumentException | DateTimeException wrong) {
            throw UserError.badInput(
                    variable.name() + " is '" + text + "', which is no " + variable.type() + InputCheck.right(type));
        }
    }

    /** What is no JSON stays a text, of which {@link InputCheck} says more. */
    private Object object(String text) {
        try {
            return json.readValue(text, Map.class);
        } catch (JacksonException broken) {
            return text;
        }
    }

    /** As it was given: the engine reads it. */
    private static String moment(String type, String text) {
        (type.equals("Date") ? DateTimeFormatter.ISO_LOCAL_DATE : DateTimeFormatter.ISO_OFFSET_DATE_TIME).parse(text);
        return text;
    }

    private static Boolean truth(String text) {
        return switch (text) {
            case "true" -> true;
            case "false" -> false;
            default -> throw new IllegalArgumentException(text);
        };
    }
}
