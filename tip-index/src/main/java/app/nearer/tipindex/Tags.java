package app.nearer.tipindex;

import java.util.Map;
import java.util.Set;

import app.nearer.contracts.Barrier;
import app.nearer.contracts.Caution;
import app.nearer.contracts.Dimension;
import app.nearer.contracts.Quality;
import app.nearer.contracts.Relationship;

/**
 * What an article, or a tip, is ranked by.
 *
 * @param strengths     how strongly it treats each dimension, 1–100
 * @param qualities     what it strengthens
 * @param helpsWith     barriers that it helps with
 * @param relationships the relationships that it is written for
 * @param cautions      what it asks that is not for everyone
 * @param suitability   the predicaments it is for, and those it is not for
 */
public record Tags(Map<Dimension, Integer> strengths, Set<Quality> qualities, Set<Barrier> helpsWith,
        Set<Relationship> relationships, Set<Caution> cautions, Suitability suitability) {

    public Tags {
        strengths = Map.copyOf(strengths);
        qualities = Set.copyOf(qualities);
        helpsWith = Set.copyOf(helpsWith);
        relationships = Set.copyOf(relationships);
        cautions = Set.copyOf(cautions);
    }
}
