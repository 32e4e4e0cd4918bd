package app.nearer.recommendation.search;

import java.io.IOException;
import java.io.StringReader;
import java.text.ParseException;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.AnalyzerWrapper;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.analysis.synonym.SolrSynonymParser;
import org.apache.lucene.analysis.synonym.SynonymGraphFilter;
import org.apache.lucene.analysis.synonym.SynonymMap;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.QueryBuilder;
import org.jspecify.annotations.Nullable;

import app.nearer.tipindex.PageFields;
import app.nearer.tipindex.TipAnalyzer;
import app.nearer.tipindex.TipFields;

/**
 * Makes queries of words. The index knows stems only; what means the same is added here, so that a better list of synonyms needs no other
 * index.
 */
final class SearchWords {

    /** The fields that words are looked for in. */
    static final Set<String> SEARCHED = Set.of(PageFields.ALL, PageFields.TITLE, PageFields.SUMMARY);

    /** Where somebody looks for one thing or two, both must be there, or what means the same; of more, most. */
    private static final int FEW = 2;
    private static final float MOST_OF_THEM = 0.75f;

    /** Where that finds nothing. */
    private static final float SOME_OF_THEM = 0.5f;
    private static final float IN_THE_TITLE = 4;
    private static final float IN_THE_SUMMARY = 2;

    /** Where somebody may not be safe, help comes before all else that has the words. */
    private static final float HELP = 3;

    /** What people put round the words that they look for. */
    private static final Set<String> AROUND = Set.of("i", "i'm", "i’m", "am", "me", "my", "myself", "we", "us", "our", "you",
            "your", "he",
            "him", "his", "she", "her", "them", "does", "do", "did", "how", "what", "when", "who", "why", "can", "can't", "can’t",
            "have",
            "has", "had", "about", "so", "feel", "feels", "want", "get");

    private final Analyzer stems = TipAnalyzer.create();
    private final Analyzer analyzer;

    /**
     * @param synonyms one group a line, separated by commas; lines that begin with {@code #} are remarks
     * @throws ParseException if they cannot be read
     */
    SearchWords(String synonyms) throws ParseException, IOException {
        SolrSynonymParser parser = new SolrSynonymParser(true, true, stems);
        parser.parse(new StringReader(synonyms));
        SynonymMap map = parser.build();
        this.analyzer = map.fst == null ? stems : new WithSynonyms(stems, map);
    }

    private SearchWords() {
        this.analyzer = stems;
    }

    static SearchWords withoutSynonyms() {
        return new SearchWords();
    }

    /** For highlighting, which reads the articles' own words. */
    Analyzer stems() {
        return stems;
    }

    /** Finds the pages that have most of the words, those first that have them in the title or the summary. */
    Query query(String asked) {
        String words = telling(asked);
        return query(words, words.split("\\s+").length <= FEW ? 1 : MOST_OF_THEM);
    }

    /** The same with half of the words, for when no page has more. */
    Query wider(String asked) {
        return query(telling(asked), SOME_OF_THEM);
    }

    private Query query(String words, float share) {
        QueryBuilder builder = new QueryBuilder(analyzer);
        builder.setAutoGenerateMultiTermSynonymsPhraseQuery(true);
        Query anywhere = builder.createMinShouldMatchQuery(PageFields.ALL, words, share);
        if (anywhere == null) {
            return new MatchNoDocsQuery("nothing but words that stand everywhere");
        }
        BooleanQuery.Builder query = new BooleanQuery.Builder().add(anywhere, Occur.MUST);
        add(query, builder.createBooleanQuery(PageFields.TITLE, words), IN_THE_TITLE);
        add(query, builder.createBooleanQuery(PageFields.SUMMARY, words), IN_THE_SUMMARY);
        add(query, new TermQuery(new Term(PageFields.SUPPORT_FIRST, TipFields.YES)), HELP);
        return query.build();
    }

    /** Without the words that people put round those they look for; all of it when there are no others. */
    private static String telling(String words) {
        String telling = Pattern.compile("\\s+").splitAsStream(words)
                .filter(word -> !isAround(word.toLowerCase(Locale.ROOT)))
                .collect(Collectors.joining(" "));
        return telling.isBlank() ? words : telling;
    }

    private static boolean isAround(String word) {
        return AROUND.contains(word) || EnglishAnalyzer.ENGLISH_STOP_WORDS_SET.contains(word);
    }

    private static void add(BooleanQuery.Builder query, @Nullable Query part, float boost) {
        if (part != null) {
            query.add(new BoostQuery(part, boost), Occur.SHOULD);
        }
    }

    private static final class WithSynonyms extends AnalyzerWrapper {

        private final Analyzer stems;
        private final SynonymMap synonyms;

        private WithSynonyms(Analyzer stems, SynonymMap synonyms) {
            super(PER_FIELD_REUSE_STRATEGY);
            this.stems = stems;
            this.synonyms = synonyms;
        }

        @Override
        protected Analyzer getWrappedAnalyzer(String field) {
            return stems;
        }

        @Override
        protected TokenStreamComponents wrapComponents(String field, TokenStreamComponents components) {
            return new TokenStreamComponents(components.getSource(),
                    new SynonymGraphFilter(components.getTokenStream(), synonyms, true));
        }
    }
}
