package app.nearer.quiz.resultpage;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.SessionAttribute;

import app.nearer.contracts.Barrier;
import app.nearer.contracts.Circumstance;
import app.nearer.contracts.Dimension;
import app.nearer.contracts.DimensionScore;
import app.nearer.contracts.ItemVerdict;
import app.nearer.contracts.Preferences;
import app.nearer.contracts.QualityScore;
import app.nearer.contracts.Relationship;
import app.nearer.measurement.Headline;
import app.nearer.quiz.predicament.PredicamentTexts;
import app.nearer.quiz.result.Result;
import app.nearer.quiz.result.ShownList;
import app.nearer.quiz.result.WishStore;
import app.nearer.quiz.result.Wishes;

/** Everything that is kept of a result, as a file for its owner. The secret that opens it is not in the file. */
@Controller
class ExportPage {

    private static final String NAME = "nearer.json";

    /** Says nothing to whoever looks through a folder of downloads. */
    private static final String DISCREET_NAME = "data.json";

    private final Opened opened;
    private final ListView view;
    private final WishStore wishes;
    private final PredicamentTexts predicaments;

    ExportPage(Opened opened, ListView view, WishStore wishes, PredicamentTexts predicaments) {
        this.opened = opened;
        this.view = view;
        this.wishes = wishes;
        this.predicaments = predicaments;
    }

    record Export(Instant createdAt, String quizVersion, Relationship relationship, List<DimensionScore> profile,
            Headline headline, List<QualityScore> qualities, Set<Barrier> barriers, Set<Circumstance> circumstances,
            List<String> predicaments, Preferences preferences,
            Set<Dimension> notAsked, boolean supportFirst, Wishes wishes, List<ShownList.Item> readingList,
            List<ItemVerdict> said) {
    }

    @GetMapping(path = "/result/export", produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<Export> export(@SessionAttribute(name = OpenResult.ATTRIBUTE, required = false) @Nullable UUID id,
            Locale locale) {
        Result result = opened.result(id);
        Export all = new Export(result.createdAt(), result.instrumentVersion(), result.relationship(), result.profile(),
                result.headline(), result.qualities(), result.barriers(), result.circumstances(),
                predicaments.texts(result.predicaments(), result.relationship(), locale), result.preferences(),
                result.excludedDimensions(),
                result.supportFirst(), wishes.of(result.id()), view.of(result, locale).items(), result.history());
        String name = result.supportFirst() ? DISCREET_NAME : NAME;
        return ResponseEntity.ok().header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + "\"").body(all);
    }
}
