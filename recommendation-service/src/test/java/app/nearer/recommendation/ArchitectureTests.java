package app.nearer.recommendation;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(packages = "app.nearer", importOptions = DoNotIncludeTests.class)
class ArchitectureTests {

    @ArchTest
    static final ArchRule itKnowsOfNearerOnlyTheSharedModules = noClasses().that()
            .resideInAPackage("app.nearer.recommendation..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("app.nearer.quiz..", "app.nearer.indexer..", "app.nearer.standalone..");

    @ArchTest
    static final ArchRule rankingIsPure = classes().that()
            .resideInAPackage("app.nearer.recommendation.ranking..")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage("java..", "org.apache.lucene..", "org.jspecify..", "tools.jackson..", "app.nearer.contracts..",
                    "app.nearer.tipindex..",
                    "app.nearer.recommendation.ranking..");

    @ArchTest
    static final ArchRule theReplicaKnowsNothingOfLists = noClasses().that()
            .resideInAPackage("app.nearer.recommendation.replica..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("app.nearer.recommendation.readinglist..");

    @ArchTest
    static final ArchRule thereAreNoCircles = slices().matching("app.nearer.recommendation.(*)..").should().beFreeOfCycles();
}
