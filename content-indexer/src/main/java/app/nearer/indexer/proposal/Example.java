package app.nearer.indexer.proposal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import app.nearer.contracts.Barrier;
import app.nearer.contracts.Dimension;
import app.nearer.contracts.Quality;
import app.nearer.indexer.source.FrontMatter;
import app.nearer.indexer.source.Library;
import app.nearer.indexer.source.Passage;
import app.nearer.indexer.source.SourceArticle;
import app.nearer.indexer.source.SourceTags;
import app.nearer.indexer.source.SourceTip;

/**
 * A text of the library with its tags: a tip, or a part of an article.
 *
 * @param name    what an editor finds it by
 * @param article the id of the article that it belongs to
 */
record Example(String name, String article, String text, Terms terms, Set<Label> labels) {

    /** How strongly a dimension must be treated, 1–100, to count; the same for which a tip counts in the coverage of the library. */
    static final int EARNEST = 50;

    /** All published tips, and the parts of the articles between two headings. */
    static List<Example> of(Library library) {
        List<Example> examples = new ArrayList<>();
        for (SourceArticle article : library.published()) {
            FrontMatter from = article.frontMatter();
            for (SourceTip tip : from.tips()) {
                SourceTags tags = tip.within(from);
                String text = String.join("\n", tip.title(), tip.what(), tip.why(), tip.firstStep());
                examples.add(new Example("the tip " + tip.id(), from.id(), text, Terms.of(text),
                        labels(tags.dimensions(), tags.qualities(), tags.helpsWith())));
            }
            Set<Label> labels = labels(from.dimensions(), from.qualities(), from.helpsWith());
            parts(article).forEach(
                    part -> examples.add(new Example("the article " + from.id(), from.id(), part, Terms.of(part), labels)));
        }
        return List.copyOf(examples);
    }

    private static Set<Label> labels(Map<Dimension, Integer> dimensions, Set<Quality> qualities, Set<Barrier> barriers) {
        Set<Label> labels = new TreeSet<>();
        dimensions.forEach((dimension, strength) -> {
            if (strength >= EARNEST) {
                labels.add(Label.of(dimension));
            }
        });
        qualities.forEach(quality -> labels.add(Label.of(quality)));
        barriers.forEach(barrier -> labels.add(Label.of(barrier)));
        return labels;
    }

    private static List<String> parts(SourceArticle article) {
        List<String> parts = new ArrayList<>();
        StringBuilder part = new StringBuilder();
        for (Passage passage : article.body().passages()) {
            if (passage.heading() && !part.isEmpty()) {
                parts.add(part.toString());
                part.setLength(0);
            }
            part.append(passage.text()).append('\n');
        }
        if (!part.isEmpty()) {
            parts.add(part.toString());
        }
        return parts;
    }
}
