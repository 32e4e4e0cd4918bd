package app.nearer.recommendation.ranking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

import org.apache.lucene.document.Document;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.LogDocMergePolicy;
import org.apache.lucene.index.MergePolicy;
import org.apache.lucene.index.NoMergePolicy;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import app.nearer.contracts.Dimension;
import app.nearer.contracts.ItemVerdict;
import app.nearer.contracts.ListItem;
import app.nearer.contracts.Predicament;
import app.nearer.contracts.QuizResultEvent;
import app.nearer.contracts.Reason;
import app.nearer.contracts.ReasonKind;
import app.nearer.contracts.Verdict;
import app.nearer.recommendation.Samples;
import app.nearer.recommendation.Samples.ResultBuilder;
import app.nearer.tipindex.ArticleValues;
import app.nearer.tipindex.Helpfulness;
import app.nearer.tipindex.PageDocument;
import app.nearer.tipindex.TagValues;
import app.nearer.tipindex.Tip;
import app.nearer.tipindex.TipAnalyzer;
import app.nearer.tipindex.TipDocument;
import app.nearer.tipindex.TipFields;

/** What must hold of every list, tried on many that were drawn at random. */
class ListPropertyTests {

    private static final int PEOPLE = 200;
    private static final RankingWeights WEIGHTS = RankingWeights.learnt();
    private static final List<Tip> TIPS = new RandomCases(1).tips(350);
    private static final Map<String, Tip> BY_ID = new HashMap<>();
    private static final Map<String, Tip> BY_ARTICLE = new HashMap<>();
    private static final Directory DIRECTORY = new ByteBuffersDirectory();
    private static DirectoryReader reader;

    @BeforeAll
    static void index() throws IOException {
        TIPS.forEach(tip -> BY_ID.put(tip.id(), tip));
        TIPS.forEach(tip -> BY_ARTICLE.putIfAbsent(tip.article(), tip));
        Samples.index(DIRECTORY, TIPS.toArray(Tip[]::new));
        reader = DirectoryReader.open(DIRECTORY);
    }

    @AfterAll
    static void close() throws IOException {
        reader.close();
        DIRECTORY.close();
    }

    private interface Property {
        void holds(QuizResultEvent result, List<ListItem> list) throws IOException;
    }

    private static void forEverybody(Property property) throws IOException {
        RandomCases cases = new RandomCases(2);
        for (int i = 0; i < PEOPLE; i++) {
            QuizResultEvent result = cases.result().build();
            property.holds(result, rank(result));
        }
    }

    private static List<ListItem> rank(QuizResultEvent result) throws IOException {
        return Ranking.rank(new IndexSearcher(reader), result, Ranking.SIZE, WEIGHTS);
    }

    @Test
    void aListHasOneToSixItemsAndNoArticleTwice() throws IOException {
        forEverybody((result, list) -> assertThat(list).hasSizeBetween(1, Ranking.SIZE).extracting(ListItem::article)
                .doesNotHaveDuplicates());
    }

    @Test
    void theReasonsSumToTheScoreAndNoneIsEmpty() throws IOException {
        forEverybody((result, list) -> assertThat(list).allSatisfy(item -> {
            assertThat(item.reasons()).allSatisfy(reason -> assertThat(reason.contribution()).isPositive());
            assertThat(item.reasons().stream().mapToDouble(Reason::contribution).sum()).isEqualTo(item.score(), within(1e-9));
        }));
    }

    @Test
    void takingAwayAnyGapThatAnItemCitesLowersItsScore() throws IOException {
        forEverybody((result, list) -> {
            for (ListItem item : list) {
                for (Reason gap : item.reasons().stream().filter(reason -> reason.kind() == ReasonKind.GAP).toList()) {
                    assertThat(scoreWithout(result, gap.dimension(), article(item))).isLessThan(item.score());
                }
            }
        });
    }

    @Test
    void nothingExcludedStandsInAnyList() throws IOException {
        forEverybody((result, list) -> {
            Set<Predicament> known = ReaderPredicaments.of(result).known();
            assertThat(list).allSatisfy(item -> {
                Tip article = article(item);
                assertThat(article.tags().relationships()).contains(result.relationship());
                assertThat(article.tags().suitability().notWhen()).noneMatch(known::contains);
                Tip tip = BY_ID.get(item.id());
                assertThat(tip == null ? Set.<Predicament>of() : tip.tags().suitability().notWhen()).noneMatch(known::contains);
                assertThat(!article.supportFirst() || article.tags().suitability().answersTo().entrySet().stream()
                        .anyMatch(answer -> answer.getValue() >= 2 && known.contains(answer.getKey()))).isTrue();
            });
        });
    }

    @Test
    void everyTipKeepsToTheMinutesAndTheCompanyThatWereSaid() throws IOException {
        forEverybody((result, list) -> assertThat(list).allSatisfy(item -> {
            assertThat(item.minutes()).isLessThanOrEqualTo(result.preferences().minutesPerDay());
            Tip tip = BY_ID.get(item.id());
            if (tip != null) {
                assertThat(tip.company()).contains(result.preferences().company());
            }
        }));
    }

    @Test
    void noArticleThatWasReadHelpedOrWasRefusedComesBack() throws IOException {
        RandomCases cases = new RandomCases(4);
        Verdict[] verdicts = {Verdict.READ, Verdict.HELPFUL, Verdict.NOT_FOR_ME, Verdict.TRIED};
        for (int i = 0; i < PEOPLE / 4; i++) {
            ResultBuilder person = cases.result();
            List<ItemVerdict> said = new ArrayList<>();
            Set<String> articles = new HashSet<>();
            for (int revision = 0; revision < 3; revision++) {
                List<ListItem> list = rank(person.said(said.toArray(ItemVerdict[]::new)).build());
                assertThat(list).isNotEmpty().extracting(ListItem::article).noneMatch(articles::contains);
                list.forEach(item -> {
                    said.add(new ItemVerdict(item.id(), verdicts[said.size() % verdicts.length]));
                    articles.add(item.article());
                });
            }
        }
    }

    @Test
    void whenSafetyComesFirstThereIsNothingButHelpAlsoAfterHelpWasReadAndHelpful() throws IOException {
        RandomCases cases = new RandomCases(6);
        for (int i = 0; i < PEOPLE / 4; i++) {
            ResultBuilder person = cases.result().supportFirst();
            List<ItemVerdict> said = new ArrayList<>();
            for (int revision = 0; revision < 3; revision++) {
                List<ListItem> list = rank(person.said(said.toArray(ItemVerdict[]::new)).build());
                assertThat(list).as("revision %d", revision).allMatch(item -> article(item).supportFirst());
                assertThat(revision > 0 || !list.isEmpty()).isTrue();
                list.forEach(item -> said.add(new ItemVerdict(item.id(), said.size() % 2 == 0 ? Verdict.READ : Verdict.HELPFUL)));
            }
        }
    }

    /** One replica has built up its index bit by bit, the other has it whole. */
    @Test
    void throughAHistoryAndWithRatingsTheListsAreTheSameHoweverTheIndexIsCutUp() throws IOException {
        List<Rated> rated = rated();
        List<Rated> shuffled = new ArrayList<>(rated);
        Collections.shuffle(shuffled, new Random(5));
        try (Directory inOne = new ByteBuffersDirectory(); Directory inPieces = new ByteBuffersDirectory()) {
            write(inOne, new LogDocMergePolicy(), rated, writer -> writer.forceMerge(1));
            write(inPieces, NoMergePolicy.INSTANCE, shuffled, IndexWriter::commit);
            try (DirectoryReader whole = DirectoryReader.open(inOne); DirectoryReader cutUp = DirectoryReader.open(inPieces)) {
                assertThat(whole.leaves()).hasSize(1);
                assertThat(cutUp.leaves()).hasSizeGreaterThan(5);
                assertThat(cutUp.numDeletedDocs()).isPositive();
                listsAreTheSame(new IndexSearcher(whole), new IndexSearcher(cutUp));
            }
        }
    }

    private static void listsAreTheSame(IndexSearcher one, IndexSearcher other) throws IOException {
        RandomCases cases = new RandomCases(7);
        Verdict[] verdicts = Verdict.values();
        for (int i = 0; i < PEOPLE; i++) {
            ResultBuilder person = i % 5 == 0 ? cases.result().supportFirst() : cases.result();
            List<ItemVerdict> said = new ArrayList<>();
            for (int revision = 0; revision < 3; revision++) {
                QuizResultEvent result = person.said(said.toArray(ItemVerdict[]::new)).build();
                List<ListItem> list = Ranking.rank(one, result, Ranking.SIZE, WEIGHTS);
                assertThat(Ranking.rank(other, result, Ranking.SIZE, WEIGHTS)).as("revision %d", revision).isEqualTo(list);
                list.forEach(item -> said.add(new ItemVerdict(item.id(), verdicts[said.size() % verdicts.length])));
            }
        }
    }

    /** A tip with what people said of it. */
    private record Rated(Tip tip, double helpfulness) {
    }

    /** Half of the tips are rated. */
    private static List<Rated> rated() {
        Random random = new Random(8);
        return TIPS.stream().map(tip -> new Rated(tip, random.nextBoolean()
                ? Helpfulness.EXPECTED
                : Helpfulness.of(random.nextInt(40), random.nextInt(20)))).toList();
    }

    private interface Step {
        void with(IndexWriter writer) throws IOException;
    }

    /** Writes the tips, takes a step now and then, and writes some of them a second time. */
    private static void write(Directory directory, MergePolicy merging, List<Rated> tips, Step step) throws IOException {
        try (var analyzer = TipAnalyzer.create();
                IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig(analyzer).setMergePolicy(merging))) {
            for (int i = 0; i < tips.size(); i++) {
                writer.addDocument(document(tips.get(i)));
                Tip tip = tips.get(i).tip();
                if (tip.equals(firstOfItsArticle(tip))) {
                    writer.addDocument(PageDocument.of(Samples.article(tip)));
                }
                if (i % 37 == 0) {
                    step.with(writer);
                }
            }
            for (int i = 0; i < tips.size(); i += 11) {
                Rated again = tips.get(i);
                writer.updateDocument(new Term(TipFields.ID, again.tip().id()), document(again));
            }
            step.with(writer);
        }
    }

    private static Tip firstOfItsArticle(Tip of) {
        return BY_ARTICLE.get(of.article());
    }

    private static Document document(Rated of) {
        return TipDocument.of(of.tip(), of.helpfulness());
    }

    private static double scoreWithout(QuizResultEvent result, Dimension dimension, Tip first) {
        ArticleScorer scorer = ArticleScorer.of(result.withoutGapIn(dimension), WEIGHTS);
        return scorer.reasons(new ArticleValues(first.article(), TagValues.of(first.tags()), Samples.READING_MINUTES,
                first.supportFirst()), 1).stream().mapToDouble(Reason::contribution).sum();
    }

    /** An article is tagged as its first tip is. */
    private static Tip article(ListItem item) {
        return BY_ARTICLE.get(item.article());
    }
}
