package app.nearer.quiz.readinglist;

import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Tells, of many results at once, the highest revision for which a list has come; those without any are left out. */
@FunctionalInterface
interface LatestRevisions {

    Map<UUID, Integer> of(Set<UUID> results);
}
