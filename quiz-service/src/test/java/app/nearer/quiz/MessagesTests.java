package app.nearer.quiz;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toCollection;
import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.context.MessageSource;

import app.nearer.contracts.Barrier;
import app.nearer.contracts.Circumstance;
import app.nearer.contracts.Company;
import app.nearer.contracts.Dimension;
import app.nearer.contracts.Predicament;
import app.nearer.contracts.Quality;
import app.nearer.contracts.Relationship;
import app.nearer.contracts.Verdict;
import app.nearer.measurement.Headline;
import app.nearer.quiz.instrument.Instrument;
import app.nearer.quiz.instrument.Instruments;
import app.nearer.quiz.instrument.SafetyStatement;
import app.nearer.quiz.instrument.Statement;
import app.nearer.quiz.predicament.PredicamentCatalog;
import app.nearer.quiz.support.SupportKind;

/** Every text that a page asks for is there, and no text is there that nothing asks for. */
class MessagesTests {

    private static final Path MAIN = Path.of("src/main");
    private static final Pattern LINE = Pattern.compile("^([A-Za-z0-9._-]+)=(.*)$", Pattern.MULTILINE);
    private static final Pattern IN_TEMPLATE = Pattern.compile("#\\{([a-z][A-Za-z0-9.]*[A-Za-z0-9])[(}]");
    private static final Pattern IN_CODE = Pattern
            .compile("(?:text\\(|messages\\.getMessage\\(|message\\(locale, )\"([A-Za-z][A-Za-z0-9.]*[A-Za-z0-9])\"[,)]");
    private static final Pattern PROBLEM = Pattern
            .compile("(?:Problem\\.of\\([^;]*?, |problem\\(HttpStatus\\.[A-Z_]+, )\"([a-z-]+)\"");

    private final MessageSource messages = Texts.all();
    private final Instrument instrument = Instruments.current();

    @Test
    void everyTextThatATemplateOrTheCodeNamesIsThere() throws IOException {
        Set<String> named = new TreeSet<>();
        named.addAll(found(IN_TEMPLATE, "templates", ".html"));
        named.addAll(found(IN_CODE, "java", ".java"));
        found(PROBLEM, "java", ".java").forEach(code -> named.add("problem." + code));
        assertThat(named).contains("landing.begin", "headline.ONE.next", "problem.adult", "problem.json");
        assertThat(keys()).containsAll(named);
    }

    @Test
    void everyTextThatIsPutTogetherFromAValueIsThere() throws IOException {
        assertThat(keys()).containsAll(ofValues());
    }

    @Test
    void noTextIsThereThatNothingAsksFor() throws IOException {
        Set<String> unused = keys();
        unused.removeAll(ofValues());
        found(PROBLEM, "java", ".java").forEach(code -> unused.remove("problem." + code));
        unused.removeIf(Pattern.compile("error\\.[0-9x]{3}\\.(heading|text)").asMatchPredicate());
        variants().forEach(unused::remove);
        String sources = String.join("\n", sources("templates", ".html")) + String.join("\n", sources("java", ".java"));
        unused.removeIf(isNamedIn(sources));
        assertThat(unused).isEmpty();
    }

    @Test
    void everyKindOfErrorHasAHeadingAndAText() throws IOException {
        List<String> errors = keys().stream().filter(key -> key.matches("error\\.[0-9x]{3}\\..*")).toList();
        assertThat(errors).contains("error.4xx.heading", "error.4xx.text", "error.5xx.heading", "error.5xx.text");
        assertThat(errors.stream().collect(groupingBy(key -> key.split("\\.")[1])).values())
                .allSatisfy(ofOne -> assertThat(ofOne).hasSize(2));
    }

    @Test
    void noKeyStandsInTheFilesTwice() throws IOException {
        assertThat(lines().map(line -> line.group(1))).doesNotHaveDuplicates();
    }

    /** In MessageFormat a single quote swallows what follows it, and a brace that is not closed is an error. */
    @Test
    void everyTextIsAMessageFormatThatLosesNothing() throws IOException {
        assertThat(lines()).allSatisfy(line -> {
            assertThat(line.group(2)).isNotBlank();
            assertThat(line.group(2).replace("''", "")).doesNotContain("'");
            assertThat(new MessageFormat(line.group(2), Locale.ENGLISH).toPattern()).isNotNull();
        });
    }

    @ParameterizedTest
    @EnumSource
    void everyStatementHasWordsForEveryRelationship(Relationship relationship) {
        assertThat(statements()).allSatisfy(id -> assertThat(statement(id, relationship)).hasSizeGreaterThan(10));
    }

    @ParameterizedTest
    @EnumSource(names = "LIFE_AS_A_WHOLE", mode = EnumSource.Mode.EXCLUDE)
    void statementsSpeakOfTheOneTheyAreAbout(Relationship relationship) {
        long own = statements().stream()
                .filter(id -> !statement(id, relationship).equals(statement(id, Relationship.LIFE_AS_A_WHOLE)))
                .count();
        assertThat(own).isGreaterThanOrEqualTo(20);
    }

    @Test
    void forALifeAsAWholeNoStatementPresumesOnePerson() {
        assertThat(statements()).extracting(id -> statement(id, Relationship.LIFE_AS_A_WHOLE).toLowerCase(Locale.ROOT))
                .noneMatch(text -> text.matches(".*\\b(partner|this friend|my family|we|us|our|couple)\\b.*"));
    }

    @Test
    void noTwoStatementsSayTheSame() {
        for (Relationship relationship : Relationship.values()) {
            assertThat(statements()).extracting(id -> statement(id, relationship)).doesNotHaveDuplicates();
        }
    }

    private String statement(String id, Relationship relationship) {
        String neutral = messages.getMessage("statement." + id, null, Texts.LANGUAGE);
        return String.valueOf(messages.getMessage("statement." + id + "." + relationship, null, neutral, Texts.LANGUAGE));
    }

    @ParameterizedTest
    @EnumSource
    void noTwoPredicamentsSayTheSame(Relationship relationship) {
        assertThat(PredicamentCatalog.of(relationship)).extracting(of -> predicament(of, relationship)).doesNotHaveDuplicates()
                .allSatisfy(text -> assertThat(text).endsWith(".").hasSizeLessThan(80));
    }

    @Test
    void forALifeAsAWholeNoPredicamentPresumesOnePerson() {
        assertThat(PredicamentCatalog.of(Relationship.LIFE_AS_A_WHOLE))
                .extracting(of -> predicament(of, Relationship.LIFE_AS_A_WHOLE).toLowerCase(Locale.ROOT))
                .noneMatch(presumesOnePerson());
    }

    /** The API lists the neutral wording with all relationships that a predicament may be named for. */
    @Test
    void theNeutralWordingOfAPredicamentFitsALifeAsAWholeWhereItMayBeNamedForOne() {
        assertThat(PredicamentCatalog.of(Relationship.LIFE_AS_A_WHOLE))
                .extracting(of -> messages.getMessage("predicament." + of, null, Texts.LANGUAGE).toLowerCase(Locale.ROOT))
                .noneMatch(presumesOnePerson());
    }

    /** A wording that repeats what is said anyway would be changed in one place and forgotten in the other. */
    @Test
    void noWordingOfARelationshipRepeatsTheNeutralOne() throws IOException {
        Map<String, String> texts = lines().collect(toMap(line -> line.group(1), line -> line.group(2)));
        for (Relationship relationship : Relationship.values()) {
            assertThat(PredicamentCatalog.of(relationship)).allSatisfy(of -> assertThat(texts.get("predicament." + of))
                    .isNotEqualTo(texts.get("predicament." + of + "." + relationship)));
        }
    }

    private static Predicate<String> presumesOnePerson() {
        return Pattern.compile("\\b(my partner|my friend|my family|we|we’re|us|our|couple|other person)\\b").asPredicate();
    }

    private String predicament(Predicament predicament, Relationship relationship) {
        String neutral = messages.getMessage("predicament." + predicament, null, Texts.LANGUAGE);
        return String
                .valueOf(messages.getMessage("predicament." + predicament + "." + relationship, null, neutral, Texts.LANGUAGE));
    }

    /** Results keep the version that they were measured with, and its words stay. */
    private List<String> everKnown() {
        return Stream.of(Instruments.version("1"), Instruments.version("2"), instrument)
                .flatMap(of -> of.sections().stream())
                .flatMap(section -> section.statements().stream())
                .map(Statement::id)
                .toList();
    }

    private List<String> statements() {
        return instrument.sections().stream().flatMap(section -> section.statements().stream()).map(Statement::id).toList();
    }

    /** The keys that end with a value of an enum, or with an id. */
    private Set<String> ofValues() {
        Set<String> keys = new TreeSet<>();
        for (String prefix : List.of("relationship.", "landing.relationship.", "quiz.opening.", "result.about.",
                "reason.RELATIONSHIP.", "why.RELATIONSHIP.")) {
            keys.addAll(with(prefix, List.of(Relationship.values())));
        }
        keys.addAll(with("dimension.", List.of(Dimension.values())));
        with("dimension.", List.of(Dimension.values())).forEach(key -> keys.add(key + ".phrase"));
        keys.addAll(with("quality.", List.of(Quality.values())));
        keys.addAll(with("meaning.", List.of(Dimension.values())));
        keys.addAll(with("barrier.", List.of(Barrier.values())));
        keys.addAll(with("reason.GAP.", List.of("most", "more", "perhaps", "less")));
        for (String prefix : List.of("why.GAP.", "why.GAP.most.", "why.GAP.more.", "why.GAP.perhaps.", "why.GAP.less.",
                "why.FOCUS.",
                "why.KEEPING.")) {
            keys.addAll(with(prefix, List.of(Dimension.values())));
        }
        keys.addAll(with("why.QUALITY.", List.of(Quality.values())));
        keys.addAll(with("why.PREDICAMENT.",
                Arrays.stream(Predicament.values()).filter(predicament -> predicament.barrier().isEmpty()).toList()));
        for (String prefix : List.of("reason.BARRIER.", "why.BARRIER.")) {
            keys.addAll(with(prefix, List.of(Barrier.values())));
            // it sets support-first and is never ranked on, so that nothing stands in a list because of it
            keys.remove(prefix + Barrier.AFRAID_OF_THEM);
        }
        keys.addAll(with("circumstance.", List.of(Circumstance.values())));
        keys.addAll(with("predicament.", nameable()));
        keys.addAll(with("headline.", List.of(Headline.Kind.values())));
        for (String prefix : List.of("company.", "quiz.company.", "reason.COMPANY.", "why.COMPANY.")) {
            keys.addAll(with(prefix, List.of(Company.values())));
        }
        keys.add("quiz.company.EITHER");
        keys.addAll(with("support.kind.", List.of(SupportKind.values())));
        keys.addAll(with("verdict.", List.of(Verdict.values())));
        with("verdict.", List.of(Verdict.values())).forEach(key -> keys.add(key + ".said"));
        keys.addAll(with("list.told.", List.of(Verdict.values())));
        keys.addAll(with("list.wish.", List.of("TEN_MINUTES", "TOGETHER", "WITH_FRIEND")));
        keys.addAll(with("card.opening.", List.of(Relationship.values())));
        keys.addAll(with("card.for.", List.of(Dimension.values())));
        keys.addAll(with("earlier.",
                List.of("OTHER_QUESTIONS", "OTHER_RELATIONSHIP", "NOT_SHOWN", "CLOSER", "WIDER", "NONE_TO_TELL")));
        keys.addAll(with("effort.", List.of(1, 2, 3)));
        keys.addAll(with("scale.", List.of("min", "max")));
        everKnown().forEach(id -> keys.add("statement." + id));
        instrument.safety().stream().map(SafetyStatement::id).forEach(id -> keys.add("statement." + id));
        return keys;
    }

    private Set<String> variants() {
        Set<String> variants = new TreeSet<>();
        everKnown().forEach(id -> variants.addAll(with("statement." + id + ".", List.of(Relationship.values()))));
        for (Relationship relationship : Relationship.values()) {
            PredicamentCatalog.of(relationship).forEach(of -> variants.add("predicament." + of + "." + relationship));
        }
        List<Relationship> ofOneRelationship = List.of(Relationship.PARTNER, Relationship.FRIEND, Relationship.FAMILY);
        ofValues().stream().filter(key -> key.matches("(why|reason)\\.(BARRIER|PREDICAMENT)\\..*"))
                .forEach(key -> variants.addAll(with(key + ".", ofOneRelationship)));
        return variants;
    }

    private static List<Predicament> nameable() {
        return Arrays.stream(Relationship.values()).flatMap(of -> PredicamentCatalog.of(of).stream()).distinct().toList();
    }

    private static Set<String> with(String prefix, List<?> values) {
        return values.stream().map(value -> prefix + value).collect(toCollection(TreeSet::new));
    }

    private static Predicate<String> isNamedIn(String sources) {
        return key -> Pattern.compile("[\"'{]" + Pattern.quote(key) + "[\"'}(]").matcher(sources).find();
    }

    private static Set<String> keys() throws IOException {
        return lines().map(line -> line.group(1)).collect(toCollection(TreeSet::new));
    }

    private static Stream<MatchResult> lines() throws IOException {
        return sources("resources/messages", ".properties").stream().flatMap(file -> LINE.matcher(file).results());
    }

    private static Set<String> found(Pattern pattern, String folder, String ending) throws IOException {
        return sources(folder, ending).stream()
                .flatMap(file -> pattern.matcher(file).results())
                .map(match -> match.group(1))
                .collect(toCollection(TreeSet::new));
    }

    private static List<String> sources(String folder, String ending) throws IOException {
        Path root = folder.equals("templates") ? MAIN.resolve("resources/templates") : MAIN.resolve(folder);
        try (Stream<Path> files = Files.walk(root)) {
            List<String> texts = new ArrayList<>();
            for (Path file : files.filter(path -> path.toString().endsWith(ending)).toList()) {
                texts.add(Files.readString(file));
            }
            return texts;
        }
    }
}
