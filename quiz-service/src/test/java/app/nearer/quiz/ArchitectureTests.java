package app.nearer.quiz;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaAccess.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleName;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_USE_FIELD_INJECTION;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.springframework.stereotype.Controller;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(packages = "app.nearer.quiz", importOptions = DoNotIncludeTests.class)
class ArchitectureTests {

    private static final Path SOURCES = Path.of("src/main/java/app/nearer/quiz");
    private static final Path TESTS = Path.of("src/test/java/app/nearer/quiz");

    /** Decisions, and the values that they are made of; all their nested classes too. */
    private static final DescribedPredicate<JavaClass> PURE = describe("pure", type -> List
            .of("RetrySchedule", "SubmissionPolicy", "Submission", "Consent", "Problem", "Picture", "Strengths", "MoreThanWished",
                    "PreferredWait",
                    "ResultToken", "Result", "Submitted", "BeginForm", "QuizForm", "Course", "ShortCourse", "Part", "Question",
                    "Answer", "QuizDraft",
                    "Instrument",
                    "Section", "Statement", "SafetyStatement", "Scale", "GivenAnswer",
                    "RatingChanges", "ItemTotal", "PredicamentCatalog", "PredicamentOffer")
            .contains(outermost(type).getSimpleName()));

    @ArchTest
    static final ArchRule itKnowsOfNearerOnlyTheSharedModules = noClasses().should()
            .dependOnClassesThat()
            .resideInAnyPackage("app.nearer.recommendation..", "app.nearer.indexer..", "app.nearer.tipindex..",
                    "app.nearer.standalone..");

    @ArchTest
    static final ArchRule scoringIsPure = classes().that()
            .resideInAPackage("app.nearer.quiz.scoring..")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage("java..", "org.jspecify..", "app.nearer.measurement..", "app.nearer.contracts..",
                    "app.nearer.quiz.scoring..", "app.nearer.quiz.instrument..");

    @ArchTest
    static final ArchRule decisionsKnowNeitherSpringNorTheDatabase = noClasses().that(PURE)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.springframework..", "jakarta..", "java.sql..", "javax.sql..", "tools.jackson..");

    @ArchTest
    static final ArchRule thereAreNoCircles = slices().matching("app.nearer.quiz.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule controllersKnowNoJdbc = noClasses().that()
            .areMetaAnnotatedWith(Controller.class)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.springframework.jdbc..", "java.sql..", "javax.sql..", "org.postgresql..");

    @ArchTest
    static final ArchRule controllersKnowNoKafka = noClasses().that()
            .areMetaAnnotatedWith(Controller.class)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("app.nearer.messaging..", "org.springframework.cloud..", "org.apache.kafka..");

    @ArchTest
    static final ArchRule outsideTheOutboxNobodyClaimsOrGivesBack = noClasses().that()
            .resideOutsideOfPackage("app.nearer.quiz.outbox..")
            .should()
            .callMethodWhere(
                    target(owner(simpleName("Outbox"))).and(describe("anything but add, answered, count and replayParked",
                            call -> !List.of("add", "answered", "count", "replayParked").contains(call.getTarget().getName()))));

    @ArchTest
    static final ArchRule onlyTheOutboxSendsWhatIsPersonal = noClasses().that()
            .resideOutsideOfPackages("app.nearer.quiz.outbox..", "app.nearer.quiz.rating..", "app.nearer.quiz.reader..")
            .should()
            .dependOnClassesThat()
            .haveSimpleName("EventPublisher");

    /** What goes to Kafka, and what waits for lists, knows results by their internal id only. */
    @ArchTest
    static final ArchRule theTokenStaysWithResultsAndVisits = noClasses().that()
            .resideOutsideOfPackages("app.nearer.quiz.result..", "app.nearer.quiz.resultpage..", "app.nearer.quiz.resultapi..",
                    "app.nearer.quiz.session..", "app.nearer.quiz.library..")
            .should()
            .dependOnClassesThat()
            .haveSimpleNameStartingWith("ResultToken");

    @ArchTest
    static final ArchRule nothingIsInjectedIntoFields = NO_CLASSES_SHOULD_USE_FIELD_INJECTION;

    @ArchTest
    static final ArchRule nothingIsPrinted = NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS;

    @ArchTest
    static final ArchRule stateThatChangesIsOnlyWhereSomethingRuns = fields().that()
            .areDeclaredInClassesThat()
            .doNotHaveSimpleName("Notifications")
            .and()
            .areDeclaredInClassesThat()
            // the library of commands writes arguments into fields
            .resideOutsideOfPackage("app.nearer.quiz.calibration..")
            .should()
            .haveModifier(JavaModifier.FINAL);

    @ArchTest
    static final ArchRule everyPackageSaysWhatMayBeNull = classes()
            .should(ArchCondition.from(describe("be in a package that is @NullMarked",
                    type -> type.getPackage().isAnnotatedWith(NullMarked.class))));

    /**
     * Each table belongs to one package. That of the lists is looked into by the results, too, for what stood in one; that of the articles by
     * both, for what has been withdrawn; most by those who add up.
     */
    @Test
    void tablesAreTouchedOnlyByTheirOwners() throws IOException {
        Map<String, List<String>> owners = Map.ofEntries(entry("outbox", List.of("outbox")),
                entry("quiz_draft", List.of("session", "reader")), entry("quiz_draft_answer", List.of("session")),
                entry("article", List.of("library", "readinglist", "result")), entry("idempotency_key", List.of("result")),
                entry("feedback", List.of("result", "rating", "reader")),
                entry("reading_list", List.of("readinglist", "result", "reader")),
                entry("list_wish", List.of("result")), entry("brief_result", List.of("result", "rating", "reader")),
                entry("given_answer", List.of("calibration")),
                entry("told_rating", List.of("rating")), entry("reader_count", List.of("reader")));
        for (Map.Entry<String, List<String>> owner : owners.entrySet()) {
            Pattern sql = Pattern.compile("\\b(from|into|update|join)\\s+" + owner.getKey() + "\\b");
            assertThat(packagesWith(sql)).as(owner.getKey()).isNotEmpty().isSubsetOf(owner.getValue());
        }
    }

    /** A stream of a query holds its connection until it is closed, not until it ends. */
    @Test
    void noQueryIsReadAsAStream() throws IOException {
        assertThat(
                packagesWith(Pattern.compile("\\.query\\(((?!\\.(list|set|optional|single)\\(\\))[^;])*?\\)\\s*\\.stream\\(\\)")))
                .isEmpty();
    }

    /** The formatter does not look at them. */
    @Test
    void importsOfABlockAreInOrder() throws IOException {
        try (Stream<Path> files = Stream.concat(Files.walk(SOURCES), Files.walk(TESTS))) {
            for (Path file : files.filter(one -> one.toString().endsWith(".java")).toList()) {
                for (String block : Files.readString(file).split("\n\n")) {
                    assertThat(block.lines().filter(line -> line.startsWith("import ")).map(line -> line.replace(";", "")))
                            .as(file.toString()).isSorted();
                }
            }
        }
    }

    private static List<String> packagesWith(Pattern pattern) throws IOException {
        try (Stream<Path> files = Files.walk(SOURCES)) {
            List<Path> all = files.filter(file -> file.toString().endsWith(".java")).toList();
            List<String> found = new ArrayList<>();
            for (Path file : all) {
                if (pattern.matcher(Files.readString(file)).find()) {
                    found.add(SOURCES.relativize(file).getName(0).toString());
                }
            }
            return found;
        }
    }

    private static JavaClass outermost(JavaClass type) {
        return type.getEnclosingClass().map(ArchitectureTests::outermost).orElse(type);
    }
}
