package app.nearer.indexer.snapshot;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * How a snapshot is to be made.
 *
 * @param base         the snapshot whose unchanged files and tips are taken over, if there is one
 * @param fingerprints what each article of the new snapshot amounts to, by its id
 * @param fresh        the articles that the base does not have, or has differently
 * @param synonyms     words that mean the same; nothing when they are those of the base
 * @param ratings      what people say of items, by their ids; nothing when it is what is said in the active snapshot
 */
record Recipe(Optional<BuiltSnapshot> base, SortedMap<String, String> fingerprints, List<PlannedArticle> fresh,
        Optional<String> synonyms, Optional<Map<String, Totals>> ratings) {

    /** Everything anew. */
    static Recipe full(SnapshotContent content) {
        return new Recipe(Optional.empty(), content.fingerprints(), content.articles(),
                Optional.of(content.synonyms()), Optional.empty());
    }

    /** What differs from {@code base} anew, and the rest from there. */
    static Recipe from(BuiltSnapshot base, SnapshotContent content) {
        SortedMap<String, String> fingerprints = content.fingerprints();
        Map<String, PlannedArticle> fresh = new LinkedHashMap<>();
        content.articles().forEach(planned -> fresh.put(planned.article().id(), planned));
        fresh.keySet().removeIf(id -> fingerprints.get(id).equals(base.fingerprints().get(id)));
        return new Recipe(Optional.of(base), fingerprints, List.copyOf(fresh.values()),
                Optional.of(content.synonyms()), Optional.empty());
    }

    /** {@code base} without some of its articles. */
    static Recipe without(BuiltSnapshot base, Collection<String> articles) {
        SortedMap<String, String> fingerprints = new TreeMap<>(base.fingerprints());
        fingerprints.keySet().removeAll(articles);
        return new Recipe(Optional.of(base), fingerprints, List.of(), Optional.empty(), Optional.empty());
    }

    /** {@code base} with other ratings. */
    static Recipe rated(BuiltSnapshot base, Map<String, Totals> ratings) {
        return new Recipe(Optional.of(base), new TreeMap<>(base.fingerprints()), List.of(), Optional.empty(),
                Optional.of(ratings));
    }

    /** Ids of the articles that are taken over. */
    List<String> kept() {
        Set<String> anew = fresh.stream().map(planned -> planned.article().id()).collect(Collectors.toSet());
        return fingerprints.keySet().stream().filter(id -> !anew.contains(id)).toList();
    }

    /** Ids of the articles whose tips in the base must go. */
    List<String> dropped() {
        Map<String, String> before = base.map(BuiltSnapshot::fingerprints).orElse(Map.of());
        Stream<String> gone = before.keySet().stream().filter(id -> !before.get(id).equals(fingerprints.get(id)));
        return gone.sorted().toList();
    }
}
