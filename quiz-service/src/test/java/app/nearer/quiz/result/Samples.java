package app.nearer.quiz.result;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import app.nearer.contracts.Barrier;
import app.nearer.contracts.Company;
import app.nearer.contracts.Dimension;
import app.nearer.contracts.DimensionScore;
import app.nearer.contracts.ItemVerdict;
import app.nearer.contracts.ListItem;
import app.nearer.contracts.Predicament;
import app.nearer.contracts.Preferences;
import app.nearer.contracts.QualityScore;
import app.nearer.contracts.ReadingListEvent;
import app.nearer.contracts.Reason;
import app.nearer.contracts.Relationship;
import app.nearer.measurement.Headline;
import app.nearer.measurement.Headlines;

/** Results and lists as small as they can be. */
public final class Samples {

    static final UUID ID = UUID.fromString("00000000-0000-4000-8000-000000000001");
    static final Instant NOW = Instant.parse("2026-11-21T08:30:00Z");

    private Samples() {
    }

    public static ResultBuilder result() {
        return new ResultBuilder(1, Relationship.PARTNER, List.of(), null, Preferences.NONE, Set.of(Barrier.GRIEF), false,
                List.of(),
                List.of(), Set.of());
    }

    public record ResultBuilder(int revision, Relationship relationship, List<DimensionScore> profile,
            @Nullable Headline headline,
            Preferences preferences, Set<Barrier> barriers, boolean supportFirst, List<ItemVerdict> history,
            List<QualityScore> qualities, Set<Predicament> predicaments) {

        ResultBuilder revision(int number) {
            return new ResultBuilder(number, relationship, profile, headline, preferences, barriers, supportFirst, history,
                    qualities, predicaments);
        }

        public ResultBuilder about(Relationship other) {
            return new ResultBuilder(revision, other, profile, headline, preferences, barriers, supportFirst, history, qualities,
                    predicaments);
        }

        public ResultBuilder score(Dimension dimension, double have, double want, double error) {
            List<DimensionScore> more = new ArrayList<>(profile);
            more.add(new DimensionScore(dimension, have, want, want - have, error));
            return new ResultBuilder(revision, relationship, more, headline, preferences, barriers, supportFirst, history,
                    qualities, predicaments);
        }

        public ResultBuilder headline(Headline.Kind kind, double probability, Dimension... dimensions) {
            return new ResultBuilder(revision, relationship, profile, new Headline(kind, List.of(dimensions), probability),
                    preferences, barriers, supportFirst, history, qualities, predicaments);
        }

        public ResultBuilder in(Company wished) {
            return new ResultBuilder(revision, relationship, profile, headline, new Preferences(null, wished), barriers,
                    supportFirst,
                    history, qualities, predicaments);
        }

        public ResultBuilder focus(Dimension focus) {
            return new ResultBuilder(revision, relationship, profile, headline,
                    new Preferences(null, preferences.company(), focus, null, null), barriers, supportFirst, history, qualities,
                    predicaments);
        }

        public ResultBuilder naming(Barrier... named) {
            return new ResultBuilder(revision, relationship, profile, headline, preferences, Set.of(named), supportFirst, history,
                    qualities, predicaments);
        }

        ResultBuilder naming(Predicament... named) {
            return new ResultBuilder(revision, relationship, profile, headline, preferences, barriers, supportFirst, history,
                    qualities, Set.of(named));
        }

        public ResultBuilder unsafe() {
            return new ResultBuilder(revision, relationship, profile, headline, preferences, barriers, true, history, qualities,
                    predicaments);
        }

        public ResultBuilder said(ItemVerdict... verdicts) {
            return new ResultBuilder(revision, relationship, profile, headline, preferences, barriers, supportFirst,
                    List.of(verdicts), qualities, predicaments);
        }

        public ResultBuilder of(QualityScore... scores) {
            return new ResultBuilder(revision, relationship, profile, headline, preferences, barriers, supportFirst, history,
                    List.of(scores), predicaments);
        }

        public Result build() {
            return new Result(ID, revision, NOW, "1", "en", relationship, Set.of(), profile,
                    headline == null ? Headlines.of(profile) : headline, barriers, preferences, Set.of(), supportFirst, Set.of(),
                    history, qualities, predicaments);
        }
    }

    public static ReadingListEvent list(int revision, ListItem... items) {
        return ReadingListEvent.of(UUID.randomUUID(), NOW, ID, revision, "v1", List.of(items));
    }

    public static ListItem item(String id, @Nullable String article, Reason... reasons) {
        double score = Arrays.stream(reasons).mapToDouble(Reason::contribution).sum();
        return new ListItem(id, article, "Title of " + id, "Summary", null, 5, 1, score, List.of(reasons));
    }
}
