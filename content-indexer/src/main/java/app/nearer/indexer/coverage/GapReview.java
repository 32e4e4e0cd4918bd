package app.nearer.indexer.coverage;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import app.nearer.indexer.source.Gaps;
import app.nearer.indexer.source.KnownGap;
import app.nearer.indexer.source.Library;

/**
 * The holes of a library, compared with the gaps that its editors know.
 *
 * @param unknown holes that no editor has noted
 * @param known   holes with the note on each
 * @param topics  topics that an editor misses, which no count can show
 * @param filled  notes on holes that are none any more
 */
public record GapReview(List<Hole> unknown, List<KnownHole> known, List<KnownGap> topics, List<KnownGap> filled) {

    public GapReview {
        unknown = List.copyOf(unknown);
        known = List.copyOf(known);
        topics = List.copyOf(topics);
        filled = List.copyOf(filled);
    }

    /** A hole, and what an editor says about it. */
    public record KnownHole(Hole hole, KnownGap gap) {
    }

    /** Compares all holes of a library with the known gaps. */
    public static GapReview of(Library library, Gaps gaps) {
        return of(Stream.concat(Coverage.of(library).holes().stream(), PredicamentTable.of(library).holes().stream()).toList(),
                gaps.known());
    }

    static GapReview of(List<Hole> holes, List<KnownGap> gaps) {
        Map<String, KnownGap> notes = new HashMap<>();
        List<KnownGap> topics = new ArrayList<>();
        for (KnownGap gap : gaps) {
            if (gap.predicament().isPresent()) {
                topics.add(gap);
            } else {
                notes.putIfAbsent(gap.need(), gap);
            }
        }
        List<Hole> unknown = new ArrayList<>();
        List<KnownHole> known = new ArrayList<>();
        for (Hole hole : holes) {
            KnownGap note = notes.get(hole.need());
            if (note == null) {
                unknown.add(hole);
            } else {
                known.add(new KnownHole(hole, note));
            }
        }
        List<KnownGap> filled = new ArrayList<>(gaps);
        filled.removeAll(topics);
        known.forEach(hole -> filled.remove(hole.gap()));
        return new GapReview(unknown, known, topics, filled);
    }

    /** Returns whether the holes are exactly the known ones. */
    public boolean isUpToDate() {
        return unknown.isEmpty() && filled.isEmpty();
    }
}
