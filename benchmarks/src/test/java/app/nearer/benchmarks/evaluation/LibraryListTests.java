package app.nearer.benchmarks.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.NoMergePolicy;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import app.nearer.benchmarks.evaluation.Person.Measured;
import app.nearer.contracts.Caution;
import app.nearer.contracts.Dimension;
import app.nearer.contracts.ItemVerdict;
import app.nearer.contracts.ListItem;
import app.nearer.contracts.Quality;
import app.nearer.contracts.QuizResultEvent;
import app.nearer.contracts.Reason;
import app.nearer.contracts.ReasonKind;
import app.nearer.contracts.Relationship;
import app.nearer.contracts.Verdict;
import app.nearer.recommendation.ranking.Ranking;
import app.nearer.tipindex.Tip;
import app.nearer.tipindex.TipAnalyzer;
import app.nearer.tipindex.TipDocument;
import app.nearer.tipindex.TipText;

/** What must hold of the lists that people drawn at random get from the library as it is. */
class LibraryListTests {

    private static final int PEOPLE = 400;
    private static final int FIRST = 5;
    private static final double LARGE = 0.15;

    /** Likeness of words, weighted by tf–idf, from which two tips would read as the same. */
    private static final double THE_SAME = 0.5;

    /** The least that an item does for a dimension it stands for, as a share of what the best tip does that is for this person. */
    private static final double STANDS_FOR = 0.3;

    private static Library library;
    private static List<Person> people;

    @BeforeAll
    static void read() throws IOException {
        library = Library.of(Path.of("../content"));
        people = RandomPeople.of(PEOPLE);
    }

    private interface Property {
        void holds(Person person, List<ListItem> list) throws IOException;
    }

    private static void forEverybody(Property property) throws IOException {
        for (Person person : people) {
            property.holds(person, list(person));
        }
    }

    private static void forThoseWhoMissSomething(Property property) throws IOException {
        forEverybody((person, list) -> {
            if (!person.supportFirst() && cites(list, ReasonKind.GAP)) {
                property.holds(person, list);
            }
        });
    }

    @Test
    void contributionsSumToTheScoreAndNoneIsEmpty() throws IOException {
        forEverybody((person, list) -> assertThat(list).isNotEmpty().allSatisfy(item -> {
            assertThat(item.reasons()).isNotEmpty().allSatisfy(reason -> assertThat(reason.contribution()).isPositive());
            assertThat(item.reasons().stream().mapToDouble(Reason::contribution).sum()).isEqualTo(item.score(), within(1e-6));
        }));
    }

    @Test
    void takingAwayTheGapThatAReasonCitesLowersTheScoreOrTheItemGoes() throws IOException {
        for (Person person : people.subList(0, 60)) {
            for (ListItem item : list(person)) {
                Library one = Library.of(List.of(library.tip(item.id())));
                for (Reason reason : item.reasons()) {
                    if (reason.kind() == ReasonKind.GAP) {
                        Map<Dimension, Measured> closed = new EnumMap<>(person.profile());
                        closed.computeIfPresent(reason.dimension(),
                                (dimension, was) -> new Measured(was.have(), was.have(), was.error()));
                        assertThat(Ranking.rank(one.index(), with(person, closed).result(List.of())))
                                .allSatisfy(left -> assertThat(left.score()).isLessThan(item.score()));
                    }
                }
            }
        }
    }

    @Test
    void aListHasEightItemsOrFiveWhereNothingIsMissingEachOfAnotherArticle() throws IOException {
        int[] shorter = {0};
        forEverybody((person, list) -> {
            assertThat(list).extracting(ListItem::article).doesNotHaveDuplicates();
            if (person.supportFirst() || cites(list, ReasonKind.GAP)) {
                assertThat(list).hasSizeBetween(FIRST, Ranking.SIZE);
                shorter[0] += list.size() < Ranking.SIZE ? 1 : 0;
            } else {
                assertThat(list).hasSizeBetween(3, FIRST);
            }
        });
        assertThat(shorter[0]).as("people for whom there are fewer than eight that are worth it").isLessThan(PEOPLE / 20);
    }

    @Test
    void eachLargeShareIsCoveredWithinTheFirstFiveWhereThereIsContentForIt() throws IOException {
        forThoseWhoMissSomething((person, list) -> {
            for (Dimension dimension : person.missing()) {
                int best = strongest(person, dimension);
                if (person.shares()[dimension.ordinal()] >= LARGE && best > 0) {
                    assertThat(list.subList(0, FIRST)).as("%s for %s", dimension, person)
                            .anyMatch(item -> strength(item, dimension) >= STANDS_FOR * best);
                }
            }
        });
    }

    @Test
    void itOpensSmallAndBuildsUpInEffort() throws IOException {
        int[] builtUp = {0, 0};
        forThoseWhoMissSomething((person, list) -> {
            Tip first = library.tip(list.getFirst().id());
            assertThat(first.effort()).isEqualTo(1);
            assertThat(first.minutes()).isLessThanOrEqualTo(person.minutes());
            assertThat(first.cautions()).doesNotContain(Caution.CONFRONTATION, Caution.PAIN, Caution.OPENING_UP, Caution.SEX);
            assertThat(list.subList(1, FIRST)).extracting(ListItem::effort).isSorted();
            assertThat(list.subList(FIRST, list.size())).extracting(ListItem::effort).isSorted();
            builtUp[list.stream().map(ListItem::effort).toList().equals(list.stream().map(ListItem::effort).sorted().toList())
                    ? 1
                    : 0]++;
        });
        assertThat(builtUp[1]).as("lists that never go back, of all but what coverage asks for").isGreaterThan(9 * builtUp[0]);
    }

    @Test
    void noTwoItemsReadAsTheSame() throws IOException {
        Likeness likeness = new Likeness(library);
        forEverybody((person, list) -> {
            for (ListItem one : list) {
                assertThat(list).filteredOn(other -> other != one)
                        .allSatisfy(other -> assertThat(likeness.of(one.id(), other.id(), true)).isLessThan(THE_SAME));
            }
        });
    }

    @Test
    void whatWouldHurtStandsInNoList() throws IOException {
        forEverybody((person, list) -> assertThat(list).extracting(item -> library.tip(item.id())).allSatisfy(tip -> {
            assertThat(tip.relationships()).contains(person.relationship());
            assertThat(tip.notFor()).noneMatch(person.circumstances()::contains);
            assertThat(tip.presupposesGone()).noneMatch(person.barriers()::contains);
            assertThat(tip.supportFirst() && !person.supportFirst()).isFalse();
            assertThat(person.relationship() == Relationship.FAMILY && tip.strengths().containsKey(Dimension.SEXUAL)).isFalse();
        }));
    }

    @Test
    void whatIsNotToBeSpokenOfStandsInNoListNotEvenOnTheSide() throws IOException {
        for (Person person : people) {
            QuizResultEvent result = new Person(person.name(), "", person.relationship(), person.circumstances(),
                    person.profile(),
                    person.barriers(), person.minutes(), person.company(), Set.of(Dimension.SPIRITUAL, Dimension.SEXUAL),
                    person.supportFirst()).result(List.of());
            assertThat(Ranking.rank(library.index(), result)).extracting(item -> library.tip(item.id())).allSatisfy(tip -> {
                assertThat(tip.strengths()).doesNotContainKeys(Dimension.SPIRITUAL, Dimension.SEXUAL);
                assertThat(tip.cautions()).doesNotContain(Caution.SEX);
            });
        }
    }

    @Test
    void whoIsCloserThanWantedIsGivenRoom() throws IOException {
        Random random = new Random(7);
        for (Person person : people) {
            List<Dimension> dimensions = new ArrayList<>(person.profile().keySet());
            Dimension tooClose = dimensions.get(random.nextInt(dimensions.size()));
            Map<Dimension, Measured> profile = new EnumMap<>(person.profile());
            profile.put(tooClose, new Measured(85, 40, 8));
            for (ListItem item : Ranking.rank(library.index(), with(person, profile).result(List.of()))) {
                assertThat(item.reasons()).filteredOn(reason -> reason.dimension() == tooClose)
                        .allSatisfy(reason -> assertThat(library.tip(item.id()).qualities()).contains(Quality.AUTONOMY));
            }
        }
    }

    @Test
    void whenSafetyComesFirstHelpLeadsAndNothingAsksToOpenUp() throws IOException {
        for (Person person : people) {
            Person afraid = new Person(person.name(), "", person.relationship(), person.circumstances(), person.profile(),
                    person.barriers(), person.minutes(), person.company(), Set.of(), true);
            List<ListItem> list = list(afraid);
            assertThat(list.subList(0, FIRST)).allMatch(item -> library.tip(item.id()).supportFirst());
            assertThat(list).extracting(item -> library.tip(item.id())).allSatisfy(tip -> assertThat(tip.cautions())
                    .doesNotContain(Caution.OPENING_UP, Caution.TOUCH, Caution.SEX, Caution.CONFRONTATION));
        }
    }

    @Test
    void nothingReadOrRefusedComesBack() throws IOException {
        for (Person person : people.subList(0, 100)) {
            List<ItemVerdict> said = new ArrayList<>();
            for (int revision = 1; revision <= 3; revision++) {
                List<ListItem> list = Ranking.rank(library.index(), person.result(said));
                Set<String> ids = new HashSet<>(list.stream().map(ListItem::id).toList());
                assertThat(said).noneMatch(of -> ids.contains(of.item()));
                list.forEach(
                        item -> said.add(new ItemVerdict(item.id(), said.size() % 2 == 0 ? Verdict.READ : Verdict.NOT_FOR_ME)));
            }
        }
    }

    @Test
    void aReplicaWhoseSegmentsWereMergedOtherwiseMakesTheSameLists() throws IOException {
        List<Tip> shuffled = new ArrayList<>(library.tips().values());
        Collections.shuffle(shuffled, new Random(5));
        try (ByteBuffersDirectory directory = new ByteBuffersDirectory()) {
            try (var analyzer = TipAnalyzer.create();
                    IndexWriter writer = new IndexWriter(directory,
                            new IndexWriterConfig(analyzer).setMergePolicy(NoMergePolicy.INSTANCE))) {
                for (Tip tip : shuffled) {
                    writer.addDocument(TipDocument.of(tip));
                    if (writer.numRamDocs() >= 50) {
                        writer.commit();
                    }
                }
            }
            try (DirectoryReader reader = DirectoryReader.open(directory)) {
                assertThat(reader.leaves()).hasSizeGreaterThan(5);
                forEverybody((person, list) -> assertThat(Ranking.rank(new IndexSearcher(reader), person.result(List.of())))
                        .isEqualTo(list));
            }
        }
    }

    private static List<ListItem> list(Person person) throws IOException {
        return Ranking.rank(library.index(), person.result(List.of()));
    }

    private static boolean cites(List<ListItem> list, ReasonKind kind) {
        return list.stream().flatMap(item -> item.reasons().stream()).anyMatch(reason -> reason.kind() == kind);
    }

    private static Person with(Person person, Map<Dimension, Measured> profile) {
        return new Person(person.name(), "", person.relationship(), person.circumstances(), profile, person.barriers(),
                person.minutes(), person.company(), person.excluded(), person.supportFirst());
    }

    private static int strength(ListItem item, Dimension dimension) {
        return library.tip(item.id()).strengths().getOrDefault(dimension, 0);
    }

    private static int strongest(Person person, Dimension dimension) throws IOException {
        int strongest = 0;
        for (ScoreDoc found : library.index().search(Ranking.candidates(person.result(List.of())),
                library.tips().size()).scoreDocs) {
            Tip tip = library.tip(TipText.read(library.index().storedFields(), found.doc).id());
            strongest = Math.max(strongest, tip.strengths().getOrDefault(dimension, 0));
        }
        return strongest;
    }
}
