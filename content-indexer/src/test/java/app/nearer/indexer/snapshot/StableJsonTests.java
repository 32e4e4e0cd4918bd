package app.nearer.indexer.snapshot;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.junit.jupiter.api.Test;

import app.nearer.contracts.Article;
import app.nearer.contracts.ArticleTip;
import app.nearer.contracts.Company;
import app.nearer.contracts.Dimension;

class StableJsonTests {

    @Test
    void theOrderOfMapsAndSetsIsTheSameHoweverTheyWereMade() {
        Map<String, Integer> forth = new LinkedHashMap<>();
        Map<String, Integer> back = new LinkedHashMap<>();
        List<String> names = List.of("a", "b", "c", "d", "e");
        names.forEach(name -> forth.put(name, 1));
        names.reversed().forEach(name -> back.put(name, 1));

        assertThat(StableJson.write(forth)).isEqualTo(StableJson.write(back));
        assertThat(json(new LinkedHashSet<>(names.reversed()))).isEqualTo("[\"a\",\"b\",\"c\",\"d\",\"e\"]");
    }

    @Test
    void enumsStandInTheOrderOfTheVocabulary() {
        assertThat(json(Map.of(Dimension.SPIRITUAL, 1, Dimension.EMOTIONAL, 2, Dimension.PHYSICAL, 3)))
                .isEqualTo("{\"EMOTIONAL\":2,\"PHYSICAL\":3,\"SPIRITUAL\":1}");
        assertThat(json(Set.of(Company.TOGETHER, Company.ALONE))).isEqualTo("[\"ALONE\",\"TOGETHER\"]");
    }

    @Test
    void anArticleReadsBackAsItWasAndKeepsItsChecksum() {
        Article article = new Article("one", "A title", "A summary", "en", "<p>Words</p>", 4,
                Map.of(Dimension.SOCIAL, 10, Dimension.EMOTIONAL, 90), false, List.of(),
                List.of(new ArticleTip("tip", "Tip", "what", "why", "first", 5, 1, Set.of(Company.TOGETHER, Company.ALONE))));

        Article again = StableJson.readArticle(StableJson.write(article));

        assertThat(again).isEqualTo(article);
        assertThat(StableJson.checksum(again)).isEqualTo(StableJson.checksum(article));
    }

    private static String json(Object value) {
        return new String(StableJson.write(value), StandardCharsets.UTF_8);
    }
}
