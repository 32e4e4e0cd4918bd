package app.nearer.indexer;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(packages = "app.nearer", importOptions = DoNotIncludeTests.class)
class ArchitectureTests {

    private static final String INDEXER = "app.nearer.indexer.";

    @ArchTest
    static final ArchRule itKnowsOfNearerOnlyTheSharedModules = noClasses().that()
            .resideInAPackage("app.nearer.indexer..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("app.nearer.quiz..", "app.nearer.recommendation..", "app.nearer.standalone..");

    @ArchTest
    static final ArchRule readingContentIsPure = classes().that()
            .resideInAPackage(INDEXER + "source..")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage("java..", "org.jspecify..", "com.fasterxml.jackson.annotation..", "tools.jackson..", "org.yaml..",
                    "org.commonmark..", "com.networknt..", "app.nearer.contracts..", INDEXER + "source..");

    @ArchTest
    static final ArchRule snapshotsKnowNothingOfSpringOrKafka = classes().that()
            .resideInAPackage(INDEXER + "snapshot..")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage("java..", "org.jspecify..", "tools.jackson..", "org.jsoup..", "org.apache.lucene..",
                    "app.nearer.contracts..",
                    "app.nearer.tipindex..", INDEXER + "progress..", INDEXER + "source..", INDEXER + "snapshot..");

    @ArchTest
    static final ArchRule whatIsPublishedIsPlannedWithoutSpringAndKafka = classes().that()
            .haveNameMatching(
                    ".*\\.(ActivationPlan|Activations?|PublishedState|TopicReading|SnapshotDesk|RunPlan|Indexing|RunReport)")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage("java..", "org.jspecify..", "org.slf4j..", "app.nearer..");

    @ArchTest
    static final ArchRule theCommandLineStartsWithoutSpring = noClasses().that()
            .resideInAPackage(INDEXER + "command..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.springframework..", "org.apache.kafka..", INDEXER + "web..", INDEXER + "console..");

    @ArchTest
    static final ArchRule nobodyKnowsThePage = noClasses().that()
            .resideOutsideOfPackage(INDEXER + "console..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage(INDEXER + "console..");

    @ArchTest
    static final ArchRule thereAreNoCircles = slices().matching("app.nearer.indexer.(*)..").should().beFreeOfCycles();
}
