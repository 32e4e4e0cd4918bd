package app.nearer.indexer.console;

import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

import app.nearer.contracts.Predicament;
import app.nearer.indexer.source.SourceTags;
import app.nearer.tipindex.Suitability;

/**
 * One line on who an article or a tip is for, or not for.
 *
 * @param how         what it is to them: the answer, a help, not to be given …
 * @param predicaments in the order of the vocabulary
 */
record Suits(String how, List<Predicament> predicaments) {

    /** Returns a line for each kind of tag that names a predicament. */
    static List<Suits> of(SourceTags tags) {
        return Stream.of(new Suits("The answer for someone who", graded(tags, Suitability.THE_ANSWER)),
                new Suits("Helps someone who", graded(tags, Suitability.HELPS)),
                new Suits("Touches on someone who", graded(tags, Suitability.TOUCHES)),
                new Suits("Speaks only to someone who", sorted(tags.addressedTo())),
                new Suits("Only given to someone who", sorted(tags.presumes())),
                new Suits("Never given to someone who", sorted(tags.notWhen())))
                .filter(line -> !line.predicaments().isEmpty())
                .toList();
    }

    private static List<Predicament> graded(SourceTags tags, int grade) {
        return sorted(
                tags.answersTo().keySet().stream().filter(predicament -> tags.answersTo().get(predicament) == grade).toList());
    }

    private static List<Predicament> sorted(Collection<Predicament> predicaments) {
        return predicaments.stream().sorted().toList();
    }
}
