package app.nearer.quiz.scoring;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import app.nearer.contracts.Dimension;
import app.nearer.contracts.DimensionScore;
import app.nearer.measurement.RatedItem;
import app.nearer.quiz.instrument.Instrument;
import app.nearer.quiz.instrument.Scale;
import app.nearer.quiz.instrument.Section;

/** Makes a profile of ratings, by the instrument's measurement model. */
public final class Scoring {

    private Scoring() {
    }

    /**
     * Scores each dimension of which enough statements are rated both ways; the others are not measured, and absent.
     *
     * @param answers ratings on the instrument's scale, by statement id
     * @return have, want, gap and error in points of 0–100, rounded to hundredths, in the order of the instrument
     */
    public static List<DimensionScore> score(Instrument instrument, Map<String, Rating> answers) {
        return instrument.meter().profile(rated(instrument, answers));
    }

    /** The statements that were rated both ways, as measurement takes them; one rating alone says nothing of a gap. */
    public static Map<Dimension, List<RatedItem>> rated(Instrument instrument, Map<String, Rating> answers) {
        Map<Dimension, List<RatedItem>> rated = new EnumMap<>(Dimension.class);
        for (Section section : instrument.sections()) {
            rated.put(section.dimension(), rated(section, instrument.scale(), answers));
        }
        return rated;
    }

    private static List<RatedItem> rated(Section section, Scale scale, Map<String, Rating> answers) {
        List<RatedItem> rated = new ArrayList<>();
        for (int i = 0; i < section.statements().size(); i++) {
            Rating rating = answers.get(section.statements().get(i).id());
            if (rating != null && rating.isComplete()) {
                rated.add(new RatedItem(i, Objects.requireNonNull(rating.now()) - scale.min(),
                        Objects.requireNonNull(rating.wanted()) - scale.min()));
            }
        }
        return rated;
    }
}
