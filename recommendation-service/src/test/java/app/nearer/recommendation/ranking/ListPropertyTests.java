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

import app.nearer.contracts.Caution;
import app.nearer.contracts.Dimension;
import app.nearer.contracts.ItemVerdict;
import app.nearer.contracts.ListItem;
import app.nearer.contracts.QuizResultEvent;
import app.nearer.contracts.Reason;
import app.nearer.contracts.ReasonKind;
import app.nearer.contracts.Verdict;
import app.nearer.recommendation.Samples;
import app.nearer.recommendation.Samples.ResultBuilder;
import app.nearer.tipindex.Helpfulness;
import app.nearer.tipindex.Tip;
import app.nearer.tipindex.TipAnalyzer;
import app.nearer.tipindex.TipDocument;
import app.nearer.tipindex.TipFields;
import app.nearer.tipindex.TipValues;

/** What must hold of every list, tried on many that were drawn at random. */
class ListPropertyTests {

    private static final int PEOPLE = 200;
    private static final List<Tip> TIPS = new RandomCases(1).tips(350);
    private static final Map<String, Tip> BY_ID = new HashMap<>();
    private static final Directory DIRECTORY = new ByteBuffersDirectory();
    private static DirectoryReader reader;

    @BeforeAll
    static void index() throws IOException {
        TIPS.forEach(tip -> BY_ID.put(tip.id(), tip));
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
        return Ranking.rank(new IndexSearcher(reader), result);
    }

    @Test
    void aListHasEightItemsFromEightArticles() throws IOException {
        forEverybody(
                (result, list) -> assertThat(list).hasSize(Ranking.SIZE).extracting(ListItem::article).doesNotHaveDuplicates());
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
                List<Reason> gaps = item.reasons().stream().filter(reason -> reason.kind() == ReasonKind.GAP).toList();
                assertThat(gaps).isNotEmpty();
                for (Reason gap : gaps) {
                    assertThat(scoreWithout(result, gap.dimension(), BY_ID.get(item.id()))).isLessThan(item.score());
                }
            }
        });
    }

    @Test
    void everyShareOfFifteenPerCentIsAmongTheFirstFive() throws IOException {
        forEverybody((result, list) -> {
            double[] shares = Needs.of(result.profile()).shares();
            for (Dimension dimension : Dimension.values()) {
                if (shares[dimension.ordinal()] >= 0.15) {
                    assertThat(list.subList(0, 5))
                            .anyMatch(item -> BY_ID.get(item.id()).strengths().getOrDefault(dimension, 0) >= 35);
                }
            }
        });
    }

    @Test
    void itOpensWithSomethingSmallAndBuildsUpInTheHeadAndAfterIt() throws IOException {
        forEverybody((result, list) -> {
            Tip first = BY_ID.get(list.getFirst().id());
            assertThat(first.effort()).isEqualTo(1);
            assertThat(first.cautions()).doesNotContain(Caution.CONFRONTATION, Caution.PAIN);
            assertThat(list.subList(1, 5)).extracting(ListItem::effort).isSorted();
            assertThat(list.subList(5, 8)).extracting(ListItem::effort).isSorted();
        });
    }

    @Test
    void nothingExcludedStandsInAnyList() throws IOException {
        forEverybody((result, list) -> assertThat(list).extracting(item -> BY_ID.get(item.id())).allSatisfy(tip -> {
            assertThat(tip.relationships()).contains(result.relationship());
            assertThat(tip.notFor()).noneMatch(result.circumstances()::contains);
            assertThat(tip.presupposesGone()).noneMatch(result.barriers()::contains);
            assertThat(tip.supportFirst()).isFalse();
        }));
    }

    @Test
    void whatWasReadHelpedOrWasRefusedDoesNotComeBackAndTheListStaysFull() throws IOException {
        RandomCases cases = new RandomCases(4);
        Verdict[] verdicts = {Verdict.READ, Verdict.HELPFUL, Verdict.NOT_FOR_ME};
        for (int i = 0; i < PEOPLE / 4; i++) {
            ResultBuilder person = cases.result();
            List<ItemVerdict> said = new ArrayList<>();
            for (int revision = 0; revision < 3; revision++) {
                List<ListItem> list = rank(person.said(said.toArray(ItemVerdict[]::new)).build());
                Set<String> ids = new HashSet<>(list.stream().map(ListItem::id).toList());
                assertThat(said).extracting(ItemVerdict::item).doesNotContainAnyElementsOf(ids);
                assertThat(list).hasSize(Ranking.SIZE);
                list.forEach(item -> said.add(new ItemVerdict(item.id(), verdicts[said.size() % verdicts.length])));
            }
        }
    }

    @Test
    void whenSafetyComesFirstHelpLeadsAlsoAfterHelpWasReadAndHelpful() throws IOException {
        RandomCases cases = new RandomCases(6);
        for (int i = 0; i < PEOPLE / 4; i++) {
            ResultBuilder person = cases.result().supportFirst();
            List<ItemVerdict> said = new ArrayList<>();
            for (int revision = 0; revision < 3; revision++) {
                List<ListItem> list = rank(person.said(said.toArray(ItemVerdict[]::new)).build());
                assertThat(list.subList(0, Selection.SUPPORT)).as("revision %d", revision)
                        .allMatch(item -> BY_ID.get(item.id()).supportFirst());
                assertThat(list.subList(Selection.SUPPORT, Ranking.SIZE)).noneMatch(item -> BY_ID.get(item.id()).supportFirst());
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
                List<ListItem> list = Ranking.rank(one, result);
                assertThat(Ranking.rank(other, result)).as("revision %d", revision).isEqualTo(list);
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

    private static Document document(Rated of) {
        return TipDocument.of(of.tip(), of.helpfulness());
    }

    private static double scoreWithout(QuizResultEvent result, Dimension dimension, Tip tip) {
        QuizResultEvent closed = result.withoutGapIn(dimension);
        TipValues values = new TipValues(tip.id(), tip.article(), tip.strengths(), tip.qualities(), tip.helpsWith(),
                tip.presupposesGone(), tip.relationships(), tip.presumes(), tip.cautions(), tip.company(), tip.effort(),
                tip.minutes(), false,
                Helpfulness.EXPECTED);
        return new Scoring(closed, Needs.of(closed.profile()), History.NONE).worth(values);
    }
}
