package app.nearer.benchmarks.measurement;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.function.ToLongFunction;
import java.util.stream.LongStream;
import java.util.stream.Stream;

import app.nearer.contracts.Dimension;
import app.nearer.measurement.GradedItem;
import app.nearer.measurement.Headline;
import app.nearer.measurement.Meter;
import app.nearer.measurement.Prior;
import app.nearer.measurement.Ruler;
import app.nearer.quiz.instrument.Instrument;
import app.nearer.quiz.instrument.Instruments;

/**
 * Simulates visitors and reports how well the quiz measures them, as tables in Markdown. The first argument is the number of people, 100,000
 * when left out; the second a file between whose marks the tables are written.
 */
public final class MeasurementSimulation {

    private static final int PEOPLE = 100_000;
    private static final String BEGIN = "<!-- simulation: begin -->";
    private static final String END = "<!-- simulation: end -->";

    private static final Population AS_MODELLED = new Population("as modelled", 0.3, 0, 0, 0, 0);
    private static final Population MISFIT = new Population("misfit", 0.3, 0.25, 0.3, 0.4, 0.3);
    private static final Population ALIKE = new Population("kinds alike", 0.6, 0, 0, 0, 0);

    private final int people;
    private final Meter meter = Instruments.current().meter();
    private final StringBuilder out = new StringBuilder();

    MeasurementSimulation(int people) {
        this.people = people;
    }

    public static void main(String[] arguments) throws IOException {
        int people = arguments.length > 0 ? Integer.parseInt(arguments[0]) : PEOPLE;
        String tables = new MeasurementSimulation(people).run();
        System.out.print(tables);
        if (arguments.length > 1) {
            Path file = Path.of(arguments[1]);
            String text = Files.readString(file);
            Files.writeString(file, text.substring(0, text.indexOf(BEGIN) + BEGIN.length()) + "\n\n" + tables + "\n"
                    + text.substring(text.indexOf(END)));
        }
    }

    String run() {
        full();
        qualities();
        shortForm();
        orders();
        noise();
        return out.toString();
    }

    private void full() {
        List<FullForm> tallies = new ArrayList<>();
        List<Population> populations = List.of(AS_MODELLED, MISFIT, ALIKE);
        for (Population population : populations) {
            List<List<GradedItem>> truth = truth(population, meter);
            tallies.add(LongStream.range(0, people)
                    .parallel()
                    .mapToObj(seed -> FullForm.of(population.draw(seed, truth), meter))
                    .reduce(new FullForm(), FullForm::plus));
        }
        line("| full form, %,d people each | target | as modelled | misfit | kinds alike |", people);
        line("|---|---|---|---|---|");
        row("95 %% interval of a gap holds the true one", "93–97 %", tallies.stream().map(of -> percent(of.coverage())).toList());
        row("the same of what there is", "93–97 %", tallies.stream().map(of -> percent(of.haveCoverage())).toList());
        row("the same of what is wanted", "93–97 %", tallies.stream().map(of -> percent(of.wantCoverage())).toList());
        row("called missing where the true gap is zero", "≤ 5 %",
                tallies.stream().map(of -> percent(of.falselyMissing())).toList());
        row("people without any gap told of one", "≤ 5 %", tallies.stream().map(of -> percent(of.contentToldOfOne())).toList());
        row("calibration error of headlines `ONE`", "≤ 0.03", tallies.stream().map(of -> number(of.calibrationError())).toList());
        row("headlines `ONE`, `SEVERAL`, `NONE`", "", tallies.stream().map(MeasurementSimulation::kinds).toList());
        row("mean error of a gap, root mean square error, in points", "",
                tallies.stream().map(of -> "%.1f, %.1f".formatted(of.bias(), of.rootMeanSquare())).toList());
        line("");
    }

    private void qualities() {
        Instrument instrument = Instruments.current();
        List<QualityRun> runs = Stream.of(AS_MODELLED, MISFIT, ALIKE).map(population -> {
            List<List<GradedItem>> truth = truth(population, meter);
            return LongStream.range(0, people)
                    .parallel()
                    .mapToObj(seed -> QualityRun.of(population.draw(seed, truth), instrument))
                    .reduce(QualityRun.NOBODY, QualityRun::plus);
        }).toList();
        line("| qualities, %,d people each | target | as modelled | misfit | kinds alike |", people);
        line("|---|---|---|---|---|");
        row("people without any gap told of a low quality", "≤ 5 %", shares(runs, QualityRun::told, QualityRun::content));
        row("called low where the true gap is less than half a step", "",
                shares(runs, QualityRun::wronglyLow, QualityRun::low));
        row("called low where the true gap is two steps or more", "", shares(runs, QualityRun::found, QualityRun::wide));
        row("nothing said", "", shares(runs, QualityRun::silent, QualityRun::all));
        line("");
    }

    private static List<String> shares(List<QualityRun> runs, ToLongFunction<QualityRun> part,
            ToLongFunction<QualityRun> whole) {
        return runs.stream().map(run -> percent((double) part.applyAsLong(run) / whole.applyAsLong(run))).toList();
    }

    private void shortForm() {
        ShortFormRun modelled = shortForm(AS_MODELLED, meter, Order.AS_WRITTEN, people);
        ShortFormRun misfit = shortForm(MISFIT, meter, Order.AS_WRITTEN, people);
        List<ShortFormRun> runs = List.of(modelled, misfit);
        line("| short form, %,d people each | target | as modelled | misfit |", people);
        line("|---|---|---|---|");
        row("ratings asked, of the full form's", "≤ 60 %", runs.stream().map(of -> percent(of.used())).toList());
        row("same headline: kind and dimensions", "≥ 90 %", runs.stream().map(of -> percent(of.agreement())).toList());
        row("same kind", "", runs.stream().map(of -> percent(of.kindAgreement())).toList());
        row("same dimension first, or none in both", "", runs.stream().map(of -> percent(of.firstAgreement())).toList());
        line("");
    }

    /** Statements that differ as calibrated ones do, and a meter that knows them: an order can matter only then. */
    private void orders() {
        Population varied = new Population("statements differ", 0.3, 0.35, 0.5, 0, 0);
        Prior prior = Instruments.currentConstants().prior();
        List<List<GradedItem>> truth = truth(varied, meter);
        Map<Dimension, Ruler> rulers = new EnumMap<>(Dimension.class);
        for (Dimension dimension : Dimension.values()) {
            rulers.put(dimension, new Ruler(truth.get(dimension.ordinal()), prior));
        }
        Meter knowing = new Meter(rulers, meter.fewestRated());
        Population exact = new Population("known", 0.3, 0, 0, 0, 0);
        int few = Math.max(1, people / 5);
        line("| order of statements in the short form, %,d people | ratings asked | same headline | same first |", few);
        line("|---|---|---|---|");
        for (Order order : Order.values()) {
            ShortFormRun run = LongStream.range(0, few)
                    .parallel()
                    .mapToObj(seed -> ShortFormRun.of(exact.draw(seed, truth), knowing, order))
                    .reduce(ShortFormRun.NOBODY, ShortFormRun::plus);
            String name = switch (order) {
                case AS_WRITTEN -> "as written";
                case BEST_FIRST -> "fixed, best first";
                case ADAPTIVE -> "adaptive, chosen for each person";
            };
            line("| %s | %s | %s | %s |", name, percent(run.used()), percent(run.agreement()), percent(run.firstAgreement()));
        }
        line("");
    }

    private void noise() {
        int thousand = Math.min(people, 2000);
        line("| noise on the ratings themselves, %,d people each | told of a gap without any | gap of 2 steps told first | of 2½ steps | of 3 steps |",
                thousand);
        line("|---|---|---|---|---|");
        for (double noise : new double[]{0.5, 0.7, 0.85, 1.0}) {
            RatingNoise of = new RatingNoise(noise);
            line("| %.2f steps | %s | %s | %s | %s |", noise, percent((double) of.toldOfOne(thousand, meter) / thousand),
                    percent((double) of.toldOfItFirst(thousand, 2, 4, meter) / thousand),
                    percent((double) of.toldOfItFirst(thousand, 2, 4.5, meter) / thousand),
                    percent((double) of.toldOfItFirst(thousand, 2, 5, meter) / thousand));
        }
    }

    private static ShortFormRun shortForm(Population population, Meter meter, Order order, int people) {
        List<List<GradedItem>> truth = truth(population, meter);
        return LongStream.range(0, people)
                .parallel()
                .mapToObj(seed -> ShortFormRun.of(population.draw(seed, truth), meter, order))
                .reduce(ShortFormRun.NOBODY, ShortFormRun::plus);
    }

    private static List<List<GradedItem>> truth(Population population, Meter meter) {
        Random random = new Random(1969);
        return meter.rulers().values().stream().map(ruler -> population.truth(ruler.items(), random)).toList();
    }

    private static String kinds(FullForm of) {
        return "%s, %s, %s".formatted(percent(of.share(Headline.Kind.ONE)), percent(of.share(Headline.Kind.SEVERAL)),
                percent(of.share(Headline.Kind.NONE)));
    }

    /** A share of nobody is none. */
    private static String percent(double share) {
        return Double.isNaN(share) ? "–" : String.format(Locale.ROOT, "%.1f %%", 100 * share);
    }

    private static String number(double value) {
        return Double.isNaN(value) ? "–" : String.format(Locale.ROOT, "%.3f", value);
    }

    private void row(String what, String target, List<String> reached) {
        line("| %s | %s | %s |", what.replace("%%", "%"), target, String.join(" | ", reached));
    }

    private void line(String format, Object... arguments) {
        out.append(String.format(Locale.ROOT, format, arguments)).append('\n');
    }
}
