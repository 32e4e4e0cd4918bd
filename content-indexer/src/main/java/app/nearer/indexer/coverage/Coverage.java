package app.nearer.indexer.coverage;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;

import app.nearer.contracts.Barrier;
import app.nearer.contracts.Dimension;
import app.nearer.contracts.Predicament;
import app.nearer.contracts.Quality;
import app.nearer.indexer.source.FrontMatter;
import app.nearer.indexer.source.Library;
import app.nearer.indexer.source.SourceArticle;
import app.nearer.indexer.source.SourceTags;
import app.nearer.indexer.source.SourceTip;

/**
 * How many tips a library has for each need. What is published counts, and what stands in no ordinary list does not, except for the barrier
 * that leads nowhere else.
 */
public final class Coverage {

    /** How strongly a tip must treat a dimension, 1–100, to count for it: what is only touched upon fills no hole. */
    public static final int EARNEST = 50;

    /** Tips that each cell should have at least. */
    public static final int FOR_A_CELL = 2;

    /** Tips that each barrier and each quality should have at least. */
    public static final int FOR_A_WORD = 6;

    /** Tips that should be left for each dimension, whatever the circumstance: two for each effort. */
    public static final int LEFT = FOR_A_CELL * Cell.MOST_EFFORT;

    /** What the quiz asks of a visitor's circumstances. */
    public static final Set<Predicament> CIRCUMSTANCES = EnumSet.of(Predicament.SINGLE, Predicament.GRIEVING,
            Predicament.FAR_APART,
            Predicament.CARER, Predicament.SEPARATING, Predicament.TRUST_BROKEN, Predicament.SEVERAL_PARTNERS);

    private final List<Counted> ordinary;
    private final List<Counted> supportFirst;

    private Coverage(List<Counted> ordinary, List<Counted> supportFirst) {
        this.ordinary = ordinary;
        this.supportFirst = supportFirst;
    }

    /** A tip, with the tags that hold for it. */
    private record Counted(int effort, SourceTags tags, Set<Predicament> notWhen) {

        boolean treats(Dimension dimension) {
            return tags.dimensions().getOrDefault(dimension, 0) >= EARNEST;
        }
    }

    public static Coverage of(Library library) {
        return new Coverage(tips(library, false), tips(library, true));
    }

    private static List<Counted> tips(Library library, boolean supportFirst) {
        return library.published().stream()
                .map(SourceArticle::frontMatter)
                .filter(article -> article.supportFirst() == supportFirst)
                .flatMap(article -> article.tips().stream().map(tip -> counted(tip, article)))
                .toList();
    }

    private static Counted counted(SourceTip tip, FrontMatter article) {
        SourceTags tags = tip.within(article);
        Set<Predicament> notWhen = EnumSet.noneOf(Predicament.class);
        notWhen.addAll(article.notWhen());
        notWhen.addAll(tags.notWhen());
        return new Counted(tip.effort(), tags, notWhen);
    }

    /** Tips for a cell. */
    public int of(Cell cell) {
        return count(ordinary, tip -> tip.treats(cell.dimension()) && tip.effort() == cell.effort()
                && tip.tags().relationships().contains(cell.relationship()));
    }

    /** Tips that help with a barrier. */
    public int of(Barrier barrier) {
        // nobody who is afraid of somebody is given an ordinary list
        return count(barrier == Barrier.AFRAID_OF_THEM ? supportFirst : ordinary,
                tip -> tip.tags().helpsWith().contains(barrier));
    }

    /** Tips that strengthen a quality. */
    public int of(Quality quality) {
        return count(ordinary, tip -> tip.tags().qualities().contains(quality));
    }

    /** Tips for a dimension that are left for those who are in a circumstance. */
    public int left(Predicament circumstance, Dimension dimension) {
        return count(ordinary, tip -> tip.treats(dimension) && !tip.notWhen().contains(circumstance));
    }

    private static int count(Collection<Counted> tips, Predicate<Counted> condition) {
        return (int) tips.stream().filter(condition).count();
    }

    /** What is needed and not there, in order. */
    public List<Hole> holes() {
        List<Hole> holes = new ArrayList<>();
        add(holes, Cell.all(), Cell::toString, this::of, FOR_A_CELL);
        add(holes, List.of(Barrier.values()), barrier -> "the barrier " + barrier, this::of, FOR_A_WORD);
        add(holes, List.of(Quality.values()), quality -> "the quality " + quality, this::of, FOR_A_WORD);
        for (Predicament circumstance : CIRCUMSTANCES) {
            add(holes, List.of(Dimension.values()), dimension -> "%s for those who are %s".formatted(dimension, circumstance),
                    dimension -> left(circumstance, dimension), LEFT);
        }
        return List.copyOf(holes);
    }

    private static <T> void add(List<Hole> holes, List<T> needs, Function<T, String> words, ToIntFunction<T> found, int wanted) {
        for (T need : needs) {
            int tips = found.applyAsInt(need);
            if (tips < wanted) {
                holes.add(new Hole(words.apply(need), tips, wanted));
            }
        }
    }
}
