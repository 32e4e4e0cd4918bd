package app.nearer.benchmarks.evaluation;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import app.nearer.contracts.ListItem;
import app.nearer.contracts.Reason;
import app.nearer.recommendation.ranking.Ranking;

/** Prints the lists of twelve people, to be read and doubted. Its argument is the content folder. */
public final class TwelveLists {

    private TwelveLists() {
    }

    /** Prints the lists. */
    public static void main(String[] arguments) throws IOException {
        Library library = Library.of(Path.of(arguments[0]));
        for (Person person : Person.read("twelve.json")) {
            System.out.printf("%n## %s%n%s%n%n", person.name(), person.words());
            List<ListItem> items = Ranking.rank(library.index(), person.result(List.of()));
            for (int place = 1; place <= items.size(); place++) {
                print(place, items.get(place - 1));
            }
        }
    }

    private static void print(int place, ListItem item) {
        System.out.printf("%d. %s (%s; effort %d, %d min)%n   %s%n   %s%n", place, item.title(), item.article(), item.effort(),
                item.minutes(), item.summary(),
                item.reasons().stream().map(TwelveLists::words).collect(Collectors.joining(" + ")));
    }

    static String words(Reason reason) {
        return Stream
                .of(reason.kind(), reason.dimension(), reason.barrier(), reason.quality(),
                        "%.3f".formatted(reason.contribution()))
                .filter(Objects::nonNull)
                .map(Object::toString)
                .collect(Collectors.joining(" "));
    }
}
