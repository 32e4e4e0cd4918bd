package app.nearer.indexer.source;

import java.util.Map;
import java.util.Set;

import app.nearer.contracts.Barrier;
import app.nearer.contracts.Caution;
import app.nearer.contracts.Dimension;
import app.nearer.contracts.Predicament;
import app.nearer.contracts.Quality;
import app.nearer.contracts.Relationship;

/**
 * The tags of an article, or those that hold for a tip.
 *
 * @param dimensions how strongly each dimension is treated, 1–100
 * @param answersTo  how well it answers each predicament, 1–3
 */
public record SourceTags(Map<Dimension, Integer> dimensions, Set<Quality> qualities, Set<Barrier> helpsWith,
        Set<Relationship> relationships, Set<Caution> cautions, Map<Predicament, Integer> answersTo,
        Set<Predicament> addressedTo, Set<Predicament> presumes, Set<Predicament> notWhen) {
}
