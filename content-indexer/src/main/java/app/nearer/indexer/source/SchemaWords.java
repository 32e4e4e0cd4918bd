package app.nearer.indexer.source;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import com.networknt.schema.Error;

import tools.jackson.databind.JsonNode;

/** What an author is told about one thing that the schema objects to. */
final class SchemaWords {

    private static final List<Part> PARTS = List.of(new Part("(/tips/(\\d+))(/.*)?", "tip", "id"),
            new Part("(/\\d+/lines/(\\d+))(/.*)?", "line", "name"), new Part("(/(\\d+))(/.*)?", "idea", "idea"),
            new Part("(/(\\d+))(/.*)?", "gap", "id"),
            new Part("(/(\\d+))(/.*)?", "country", "country"));

    private final JsonNode schema;
    private final JsonNode document;

    SchemaWords(JsonNode schema, JsonNode document) {
        this.schema = schema;
        this.document = document;
    }

    /** Something that an author will look for by its name, and else by its number. */
    private record Part(Pattern place, String noun, String name) {

        Part(String place, String noun, String name) {
            this(Pattern.compile(place), noun, name);
        }
    }

    String of(Error error) {
        return switch (error.getKeyword()) {
            case "additionalProperties" -> unknown(error);
            case "required" -> "\"%s\" is missing%s: add it".formatted(error.getProperty(), ofPart(error));
            case "enum" -> notAllowed(error);
            case "type" -> "%s must be %s, but is %s".formatted(subject(error), kind(error.getSchemaNode()),
                    found(error.getInstanceNode(), error.getSchemaNode().asString("")));
            case "minimum" -> "%s must be %s or more, but is %s".formatted(subject(error), limit(error), error.getInstanceNode());
            case "maximum" -> "%s must be %s or less, but is %s".formatted(subject(error), limit(error), error.getInstanceNode());
            case "maxLength" -> "%s has %d characters, and %s are allowed: shorten it".formatted(subject(error),
                    error.getInstanceNode().asString().length(), limit(error));
            case "minItems", "minProperties" -> "%s is empty: name at least %s".formatted(subject(error), limit(error));
            case "maxItems" -> "%s names %d, and %s are allowed: keep those that matter most".formatted(subject(error),
                    error.getInstanceNode().size(), limit(error));
            case "uniqueItems" -> "%s names %s twice: keep one".formatted(subject(error), String.join(", ", repeated(error)));
            case "pattern" -> "%s %s".formatted(subject(error), error.getMessage());
            default -> "%s: %s".formatted(subject(error), error.getMessage());
        };
    }

    /** The name that was meant by one that the schema does not know. */
    Optional<String> meant(Error unknown) {
        return Suggestion.near(unknown.getProperty(), known(unknown));
    }

    private String unknown(Error error) {
        String advice = meant(error).map("did you mean \"%s\"?"::formatted)
                .orElseGet(() -> "take it out; known here are " + String.join(", ", known(error)));
        return "\"%s\" is not known%s: %s".formatted(error.getProperty(), ofPart(error), advice);
    }

    private Collection<String> known(Error unknown) {
        String keyword = unknown.getSchemaLocation().getFragment().toString();
        String parent = keyword.substring(0, keyword.lastIndexOf('/'));
        return schema.at(parent + "/properties").propertyNames();
    }

    private String notAllowed(Error error) {
        List<String> allowed = new ArrayList<>();
        error.getSchemaNode().forEach(value -> allowed.add(value.asString()));
        String found = error.getInstanceNode().isString()
                ? error.getInstanceNode().asString()
                : error.getInstanceNode().toString();
        String guess = Suggestion.near(found, allowed).map("did you mean %s? "::formatted).orElse("");
        return "%s cannot be %s: %sallowed are %s".formatted(subject(error), found.isEmpty() ? "empty" : found, guess,
                String.join(", ", allowed));
    }

    private static String kind(JsonNode type) {
        if (type.isArray()) {
            return kind(type.get(0)) + ", or nothing at all";
        }
        return switch (type.asString()) {
            case "string" -> "text";
            case "integer" -> "a whole number";
            case "boolean" -> "true or false";
            case "array" -> "a list such as [A, B]";
            default -> "a group of names with values";
        };
    }

    private static String found(JsonNode value, String wanted) {
        String quotes = wanted.equals("string") ? ": put it in quotes" : "";
        return switch (value.getNodeType()) {
            case NULL -> "empty";
            case STRING -> "the text \"" + value.asString() + "\"";
            case NUMBER -> "the number " + value + quotes;
            case BOOLEAN -> (value.asBoolean() ? "true" : "false") + " (YAML reads yes, no, on and off so too)" + quotes;
            case ARRAY -> "a list";
            default -> "a group of names with values";
        };
    }

    private static String limit(Error error) {
        return error.getSchemaNode().asString();
    }

    private static Set<String> repeated(Error error) {
        Set<JsonNode> seen = new HashSet<>();
        Set<String> repeated = new TreeSet<>();
        error.getInstanceNode().forEach(value -> {
            if (!seen.add(value)) {
                repeated.add(value.asString());
            }
        });
        return repeated;
    }

    private String subject(Error error) {
        String place = error.getInstanceLocation().toString();
        String name = place.substring(place.lastIndexOf('/') + 1);
        if (name.matches("\\d+")) {
            String list = place.substring(0, place.lastIndexOf('/'));
            name = list.substring(list.lastIndexOf('/') + 1);
        }
        return "\"" + name + "\"" + ofPart(error);
    }

    private String ofPart(Error error) {
        String numbered = "";
        for (Part part : PARTS) {
            Matcher place = part.place().matcher(error.getInstanceLocation().toString());
            if (place.matches()) {
                JsonNode name = document.at(place.group(1) + "/" + part.name());
                if (name.isString() && !name.asString().isBlank()) {
                    return " of the %s %s".formatted(part.noun(), name.asString());
                }
                numbered = numbered.isEmpty()
                        ? " of %s number %d".formatted(part.noun(), Integer.parseInt(place.group(2)) + 1)
                        : numbered;
            }
        }
        return numbered;
    }
}
