package app.nearer.benchmarks.evaluation;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

import app.nearer.contracts.ListItem;
import app.nearer.indexer.snapshot.PlannedArticle;
import app.nearer.recommendation.ranking.Ranking;
import app.nearer.tipindex.Tip;

/** Prints lists as visitors see them, each after the life it was made for, to be read and judged. Its arguments are the content folder and ids. */
public final class ShownLists {

    private ShownLists() {
    }

    /** Prints the lists of the people named, or of all that are kept for the end. */
    public static void main(String[] arguments) throws IOException {
        Library library = Library.of(Path.of(arguments[0]));
        List<String> ids = List.of(arguments).subList(1, arguments.length);
        for (Life person : ids.isEmpty() ? People.keptForTheEnd() : People.all()) {
            if (ids.isEmpty() || ids.contains(person.id())) {
                print(person, library);
            }
        }
    }

    private static void print(Life person, Library library) throws IOException {
        System.out.printf("## %s%n%s%nWished for: minutes %s, company %s%n%n", person.id(), person.life(),
                person.minutes() == null ? "any" : person.minutes(), person.company() == null ? "any" : person.company());
        int place = 0;
        for (ListItem item : Ranking.rank(library.index(), person.result())) {
            PlannedArticle article = library.articles().get(item.article());
            System.out.printf("%d. %s (%s, %d min to read): %s%n", ++place, article.article().title(), article.article().id(),
                    article.article().minutes(), article.article().summary());
            article.tips().stream().filter(tip -> tip.id().equals(item.id())).findFirst().ifPresent(ShownLists::print);
        }
        System.out.println();
    }

    private static void print(Tip tip) {
        System.out.printf("   One thing to try: %s (%d min a time, %d days). %s First step: %s%n", tip.title(),
                tip.times().session(),
                tip.times().days(), tip.summary(), tip.firstStep());
    }
}
