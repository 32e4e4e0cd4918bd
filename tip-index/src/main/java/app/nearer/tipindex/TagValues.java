package app.nearer.tipindex;

import java.util.Map;
import java.util.Set;

import app.nearer.contracts.Barrier;
import app.nearer.contracts.Caution;
import app.nearer.contracts.Dimension;
import app.nearer.contracts.Predicament;
import app.nearer.contracts.Quality;
import app.nearer.contracts.Relationship;

/**
 * The tags that ranking scores, read from doc values. What excludes a document is decided by the query and not read back.
 *
 * @param strengths how strongly it treats each dimension, 1–100
 * @param answersTo how well it answers each predicament, see {@link Suitability#answersTo}
 */
public record TagValues(Map<Dimension, Integer> strengths, Set<Quality> qualities, Set<Barrier> helpsWith,
        Set<Relationship> relationships, Set<Caution> cautions, Map<Predicament, Integer> answersTo) {

    /** Returns what is read back of tags once they are written. */
    public static TagValues of(Tags tags) {
        return new TagValues(tags.strengths(), tags.qualities(), tags.helpsWith(), tags.relationships(), tags.cautions(),
                tags.suitability().answersTo());
    }
}
