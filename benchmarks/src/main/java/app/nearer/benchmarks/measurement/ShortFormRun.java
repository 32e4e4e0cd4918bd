package app.nearer.benchmarks.measurement;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import app.nearer.contracts.Dimension;
import app.nearer.contracts.DimensionScore;
import app.nearer.measurement.Headline;
import app.nearer.measurement.Headlines;
import app.nearer.measurement.Meter;
import app.nearer.measurement.RatedItem;
import app.nearer.measurement.Ruler;
import app.nearer.measurement.ShortForm;

/**
 * What the short form came to, for one person or for many.
 *
 * @param people how many
 * @param asked  how many statements were asked of all
 * @param full   how many the full form asks
 * @param same   how often the headline was that of the full form: of the same kind, with the same dimensions named
 * @param kind   how often it was of the same kind
 * @param first  how often the same dimension came first, or none in both
 */
record ShortFormRun(long people, long asked, long full, long same, long kind, long first) {

    static final ShortFormRun NOBODY = new ShortFormRun(0, 0, 0, 0, 0, 0);

    static ShortFormRun of(Respondent person, Meter meter, Order order) {
        Headline full = Headlines.of(meter.profile(person.answers()));
        Map<Dimension, List<RatedItem>> asked = new EnumMap<>(Dimension.class);
        for (Dimension dimension : person.answers().keySet()) {
            asked.put(dimension, new ArrayList<>());
            for (int i = 0; i < ShortForm.FIRST; i++) {
                ask(dimension, person, meter, order, asked);
            }
        }
        Set<Dimension> undecided = ShortForm.undecided(meter, asked);
        while (!undecided.isEmpty()) {
            undecided.forEach(dimension -> ask(dimension, person, meter, order, asked));
            undecided = ShortForm.undecided(meter, asked);
        }
        Headline found = Headlines.of(meter.profile(asked));
        boolean kind = found.kind() == full.kind();
        boolean same = kind && Set.copyOf(found.dimensions()).equals(Set.copyOf(full.dimensions()));
        boolean first = found.dimensions().stream().findFirst().equals(full.dimensions().stream().findFirst());
        return new ShortFormRun(1, statements(asked), statements(person.answers()), same ? 1 : 0, kind ? 1 : 0, first ? 1 : 0);
    }

    private static void ask(Dimension dimension, Respondent person, Meter meter, Order order,
            Map<Dimension, List<RatedItem>> asked) {
        Ruler ruler = meter.rulers().get(dimension);
        List<RatedItem> before = asked.get(dimension);
        List<DimensionScore> profile = order == Order.ADAPTIVE ? meter.profile(Map.of(dimension, before)) : List.of();
        double have = profile.isEmpty() ? ruler.points(0) : profile.getFirst().have();
        double want = profile.isEmpty() ? ruler.points(1) : profile.getFirst().want();
        int next = order.next(ruler, before.stream().map(RatedItem::item).toList(), have, want);
        before.add(person.answers().get(dimension).get(next));
    }

    private static long statements(Map<Dimension, List<RatedItem>> answers) {
        return answers.values().stream().mapToLong(List::size).sum();
    }

    ShortFormRun plus(ShortFormRun other) {
        return new ShortFormRun(people + other.people, asked + other.asked, full + other.full, same + other.same,
                kind + other.kind, first + other.first);
    }

    double used() {
        return (double) asked / full;
    }

    double agreement() {
        return (double) same / people;
    }

    double kindAgreement() {
        return (double) kind / people;
    }

    double firstAgreement() {
        return (double) first / people;
    }
}
