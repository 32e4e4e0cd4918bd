package app.nearer.indexer.proposal;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * A text of the library that says nearly the same as another.
 *
 * @param name  what an editor finds it by
 * @param share of the shorter one's strings of four words that both have, 0–1
 */
public record NearDuplicate(String name, double share) {

    private static final int STRING = 4;
    private static final double MUCH = 0.2;

    /** Those of some texts that share much with one, the most alike first. */
    static List<NearDuplicate> of(String text, Collection<Example> others) {
        Set<List<String>> strings = strings(Terms.of(text));
        List<NearDuplicate> found = new ArrayList<>();
        for (Example other : others) {
            Set<List<String>> both = strings(other.terms());
            int shorter = Math.min(strings.size(), both.size());
            both.retainAll(strings);
            double share = shorter == 0 ? 0 : (double) both.size() / shorter;
            if (share >= MUCH) {
                found.add(new NearDuplicate(other.name(), share));
            }
        }
        found.sort(Comparator.comparingDouble(NearDuplicate::share).reversed().thenComparing(NearDuplicate::name));
        return found;
    }

    private static Set<List<String>> strings(Terms text) {
        List<String> stems = text.stems();
        Set<List<String>> strings = new HashSet<>();
        for (int i = 0; i + STRING <= stems.size(); i++) {
            strings.add(stems.subList(i, i + STRING));
        }
        return strings;
    }
}
