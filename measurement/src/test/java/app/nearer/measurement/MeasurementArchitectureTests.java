package app.nearer.measurement;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(packages = "app.nearer.measurement", importOptions = DoNotIncludeTests.class)
class MeasurementArchitectureTests {

    /** No framework, no files, no network, no clock and no chance: the same answers always measure the same. */
    @ArchTest
    static final ArchRule measurementIsPure = classes().should()
            .onlyDependOnClassesThat(
                    com.tngtech.archunit.base.DescribedPredicate.describe("are plain",
                            type -> type.isPrimitive() || type.isArray()
                                    || isPlain(type.getPackageName()) || type.getName().equals("java.time.Duration")));

    @ArchTest
    static final ArchRule nothingIsPrinted = NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS;

    private static boolean isPlain(String name) {
        return name.equals("java.lang") || name.equals("java.lang.runtime") || name.equals("java.lang.invoke")
                || name.equals("java.util") || name.equals("java.util.function") || name.equals("java.util.stream")
                || name.equals("org.jspecify.annotations") || name.equals("org.apache.commons.statistics.distribution")
                || name.equals("app.nearer.contracts") || name.startsWith("app.nearer.measurement");
    }
}
