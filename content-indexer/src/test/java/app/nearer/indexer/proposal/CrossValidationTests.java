package app.nearer.indexer.proposal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import app.nearer.contracts.Dimension;
import app.nearer.indexer.progress.Progress;
import app.nearer.indexer.run.LibraryReader;
import app.nearer.indexer.source.ContentFolder;

class CrossValidationTests {

    @Test
    void onTheLibraryDraftsGetBetterProposalsThanAListOfWordsGives() throws IOException {
        CrossValidation.Comparison found = CrossValidation
                .of(new LibraryReader(new ContentFolder(Path.of("../content"))).read(Progress.NONE));

        assertThat(dimensions(found.both())).isGreaterThan(dimensions(found.words()) + 0.02).isGreaterThan(0.4);
        assertThat(dimensions(found.likeness())).isGreaterThan(dimensions(found.words()));
    }

    @Test
    void noArticleIsLearntFromAndAskedAbout() {
        List<Example> examples = IntStream.range(0, 100)
                .mapToObj(i -> example("article-" + i % 20, "word" + i))
                .toList();

        for (int round = 0; round < 10; round++) {
            Folds folds = Folds.of(examples, 10, round);
            Set<String> learnt = Set.copyOf(folds.learnt().stream().map(Example::article).toList());
            assertThat(folds.asked()).noneMatch(example -> learnt.contains(example.article()));
            assertThat(folds.learnt().size() + folds.asked().size()).isEqualTo(100);
        }
    }

    @Test
    void precisionRecallAndF1() {
        Agreement agreement = new Agreement(6, 2, 4);

        assertThat(agreement.precision()).isEqualTo(0.75);
        assertThat(agreement.recall()).isEqualTo(0.6);
        assertThat(agreement.f1()).isCloseTo(0.667, within(0.001));
        assertThat(Agreement.NONE.f1()).isZero();
    }

    @Test
    void theThresholdIsWhereF1IsBest() {
        Scale scale = Scale.of(List.of(new Scale.Judged(0.9, true), new Scale.Judged(0.8, true), new Scale.Judged(0.5, false),
                new Scale.Judged(0.1, false)));

        assertThat(scale.threshold()).isCloseTo(0.65, within(1e-9));
        assertThat(scale.worth(0.9)).isEqualTo(0.5);
    }

    private static double dimensions(Map<Label, Agreement> agreements) {
        return Agreement.sum(agreements.entrySet().stream().filter(entry -> entry.getKey().kind() == Label.Kind.DIMENSION)
                .map(Map.Entry::getValue)
                .toList()).f1();
    }

    private static Example example(String article, String text) {
        return new Example(text, article, text, Terms.of(text), Set.of(Label.of(Dimension.SOCIAL)));
    }
}
