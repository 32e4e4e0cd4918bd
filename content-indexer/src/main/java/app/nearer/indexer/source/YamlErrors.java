package app.nearer.indexer.source;

import org.yaml.snakeyaml.error.MarkedYAMLException;

/** Says in plain words what the YAML parser stumbled over, and what usually mends it. */
final class YamlErrors {

    private YamlErrors() {
    }

    /** Where to look, from 0: what is opened and not closed is noticed far below. */
    static int line(MarkedYAMLException e) {
        String context = e.getContext() == null ? "" : e.getContext();
        boolean notClosed = context.contains("quoted scalar") || context.contains("flow sequence")
                || context.contains("flow mapping");
        return notClosed && e.getContextMark() != null ? e.getContextMark().getLine() : e.getProblemMark().getLine();
    }

    static String inPlainWords(MarkedYAMLException e) {
        String problem = e.getProblem() == null ? "" : e.getProblem();
        String context = e.getContext() == null ? "" : e.getContext();
        if (problem.contains("mapping values are not allowed")) {
            return "a colon followed by a space stands inside a value: put the whole value in quotes";
        }
        if (problem.contains("tag is not allowed")) {
            return "YAML's tags (!!) are not used here: write the value alone, or put it in quotes";
        }
        if (context.contains("quoted scalar")) {
            return "a quotation mark is opened here and not closed: close it, or write a quote inside quotes twice";
        }
        if (problem.contains("cannot start any token") || problem.contains("alias") || context.contains("alias")
                || context.contains("directive") || context.contains("anchor")) {
            return "a value begins with a character that means something to YAML: put the whole value in quotes";
        }
        if (context.contains("flow sequence")) {
            return "a list in square brackets is not closed, or lacks a comma: write [A, B]";
        }
        if (context.contains("flow mapping")) {
            return "a group in braces is not closed, or lacks a comma: write {A: 1, B: 2}";
        }
        if (problem.contains("could not find expected ':'")) {
            return "a name without a colon stands here or in the line above: write name: value";
        }
        if (context.contains("block mapping") || context.contains("block collection") || problem.contains("<block end>")) {
            return "the indentation of this line does not fit the lines above it: align it with them";
        }
        return "this line cannot be read as YAML: " + problem;
    }
}
