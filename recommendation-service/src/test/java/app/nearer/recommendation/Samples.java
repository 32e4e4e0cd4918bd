package app.nearer.recommendation;

import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.Directory;

import app.nearer.contracts.Barrier;
import app.nearer.contracts.Caution;
import app.nearer.contracts.Circumstance;
import app.nearer.contracts.Company;
import app.nearer.contracts.Dimension;
import app.nearer.contracts.DimensionScore;
import app.nearer.contracts.ItemVerdict;
import app.nearer.contracts.Predicament;
import app.nearer.contracts.Preferences;
import app.nearer.contracts.Quality;
import app.nearer.contracts.QuizResultEvent;
import app.nearer.contracts.Relationship;
import app.nearer.tipindex.Helpfulness;
import app.nearer.tipindex.Page;
import app.nearer.tipindex.PageDocument;
import app.nearer.tipindex.Suitability;
import app.nearer.tipindex.Tags;
import app.nearer.tipindex.Tip;
import app.nearer.tipindex.TipAnalyzer;
import app.nearer.tipindex.TipDocument;
import app.nearer.tipindex.TipTimes;

/** Tips and results for tests, each said in one line. */
public final class Samples {

    /** What every article takes to read. */
    public static final int READING_MINUTES = 4;

    private Samples() {
    }

    public static TipBuilder tip(String id) {
        return new TipBuilder(id);
    }

    public static ResultBuilder result() {
        return new ResultBuilder();
    }

    /** Writes an index of {@code tips}, and of their articles as {@link #article} has them. */
    public static void index(Directory directory, Tip... tips) throws IOException {
        try (var analyzer = TipAnalyzer.create();
                IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig(analyzer))) {
            Set<String> written = new HashSet<>();
            for (Tip tip : tips) {
                writer.addDocument(TipDocument.of(tip));
                if (written.add(tip.article())) {
                    writer.addDocument(PageDocument.of(article(tip)));
                }
            }
        }
    }

    /** Writes an index of {@code tips} as they are rated, and of their articles. */
    public static void index(Directory directory, TipBuilder... tips) throws IOException {
        try (var analyzer = TipAnalyzer.create();
                IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig(analyzer))) {
            Set<String> written = new HashSet<>();
            for (TipBuilder tip : tips) {
                writer.addDocument(TipDocument.of(tip.build(), tip.helpfulness));
                if (written.add(tip.article)) {
                    writer.addDocument(PageDocument.of(article(tip.build())));
                }
            }
        }
    }

    /** Returns tags that treat some dimensions, for anyone and about a partner. */
    public static Tags tags(Map<Dimension, Integer> strengths) {
        return new Tags(strengths, Set.of(), Set.of(), Set.of(Relationship.PARTNER), Set.of(), Suitability.ANYONE);
    }

    /** Returns the article of a tip: tagged as its first tip is, and four minutes long. */
    public static Page article(Tip tip) {
        return new Page(tip.article(), "Title of " + tip.article(), "Summary", "Text", tip.language(), tip.tags(),
                tip.tags().qualities(), tip.tags().helpsWith(), tip.company(), Set.of(tip.effort()), READING_MINUTES,
                tip.times().firstStep(), false, tip.supportFirst());
    }

    /** A tip of an article of its own for every relationship, that helps with nothing in particular. */
    public static final class TipBuilder {

        private final String id;
        private final Map<Dimension, Integer> strengths = new EnumMap<>(Dimension.class);
        private String article;
        private Set<Quality> qualities = Set.of();
        private Set<Barrier> helpsWith = Set.of();
        private Set<Relationship> relationships = Set.of(Relationship.values());
        private final Map<Predicament, Integer> answersTo = new EnumMap<>(Predicament.class);
        private Set<Predicament> addressedTo = Set.of();
        private Set<Predicament> presumes = Set.of();
        private Set<Predicament> notWhen = Set.of();
        private Set<Caution> cautions = Set.of();
        private Set<Company> company = Set.of(Company.ALONE, Company.TOGETHER);
        private int effort = 1;
        private int session = 5;
        private boolean supportFirst;
        private double helpfulness = Helpfulness.EXPECTED;

        private TipBuilder(String id) {
            this.id = id;
            this.article = "article-of-" + id;
        }

        public TipBuilder of(String itsArticle) {
            article = itsArticle;
            return this;
        }

        public TipBuilder treats(Dimension dimension, int strength) {
            strengths.put(dimension, strength);
            return this;
        }

        public TipBuilder qualities(Quality... named) {
            return qualities(Set.of(named));
        }

        public TipBuilder qualities(Set<Quality> named) {
            qualities = named;
            return this;
        }

        public TipBuilder helpsWith(Barrier... named) {
            return helpsWith(Set.of(named));
        }

        public TipBuilder helpsWith(Set<Barrier> named) {
            helpsWith = named;
            return this;
        }

        public TipBuilder relationships(Relationship... named) {
            return relationships(Set.of(named));
        }

        public TipBuilder relationships(Set<Relationship> named) {
            relationships = named;
            return this;
        }

        public TipBuilder answers(Predicament predicament, int grade) {
            answersTo.put(predicament, grade);
            return this;
        }

        public TipBuilder addressedTo(Predicament... sides) {
            addressedTo = Set.of(sides);
            return this;
        }

        public TipBuilder presumes(Predicament... named) {
            presumes = Set.of(named);
            return this;
        }

        public TipBuilder notWhen(Predicament... named) {
            return notWhen(Set.of(named));
        }

        public TipBuilder notWhen(Set<Predicament> named) {
            notWhen = named;
            return this;
        }

        public TipBuilder cautions(Caution... named) {
            return cautions(Set.of(named));
        }

        public TipBuilder cautions(Set<Caution> named) {
            cautions = named;
            return this;
        }

        public TipBuilder effort(int needed) {
            effort = needed;
            return this;
        }

        /** Minutes of one session. */
        public TipBuilder minutes(int needed) {
            session = needed;
            return this;
        }

        public TipBuilder company(Company... done) {
            company = Set.of(done);
            return this;
        }

        public TipBuilder rated(int helpful, int notForMe) {
            helpfulness = Helpfulness.of(helpful, notForMe);
            return this;
        }

        public TipBuilder supportFirst() {
            supportFirst = true;
            return this;
        }

        public Tip build() {
            return new Tip(id, article, "Title of " + id, "Summary", "First step", "Body", "en",
                    new Tags(strengths, qualities, helpsWith, relationships, cautions,
                            new Suitability(answersTo, addressedTo, presumes, notWhen)),
                    company, effort, new TipTimes(Math.min(session, 15), session, 1), supportFirst);
        }
    }

    /** A result about a partner without barriers or preferences. */
    public static final class ResultBuilder {

        private final List<DimensionScore> profile = new ArrayList<>();
        private Relationship relationship = Relationship.PARTNER;
        private Set<Circumstance> circumstances = Set.of();
        private Set<Barrier> barriers = Set.of();
        private Preferences preferences = Preferences.NONE;
        private Set<Dimension> excluded = Set.of();
        private List<ItemVerdict> history = List.of();
        private boolean supportFirst;
        private Set<Predicament> predicaments = Set.of();

        /** Adds a dimension with {@code have} 50, or as close to it as the gap allows. */
        public ResultBuilder gap(Dimension dimension, double gap, double error) {
            double have = Math.min(50, 100 - gap);
            profile.add(new DimensionScore(dimension, have, have + gap, gap, error));
            return this;
        }

        public ResultBuilder about(Relationship whom) {
            relationship = whom;
            return this;
        }

        public ResultBuilder circumstances(Circumstance... named) {
            circumstances = Set.of(named);
            return this;
        }

        public ResultBuilder barriers(Barrier... named) {
            barriers = Set.of(named);
            return this;
        }

        /** What the visitor said is going on. */
        public ResultBuilder named(Predicament... said) {
            predicaments = Set.of(said);
            return this;
        }

        public ResultBuilder preferences(Preferences wished) {
            preferences = wished;
            return this;
        }

        public ResultBuilder excluding(Dimension... dimensions) {
            excluded = Set.of(dimensions);
            return this;
        }

        public ResultBuilder said(ItemVerdict... verdicts) {
            history = List.of(verdicts);
            return this;
        }

        public ResultBuilder supportFirst() {
            supportFirst = true;
            return this;
        }

        public QuizResultEvent build() {
            return QuizResultEvent.of(UUID.randomUUID(), Instant.EPOCH, UUID.randomUUID(), 1, "1", "en", relationship,
                    circumstances,
                    profile, barriers, preferences, excluded, supportFirst, history).withPredicaments(predicaments);
        }
    }
}
