package app.nearer.quiz.result;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import app.nearer.contracts.Barrier;
import app.nearer.contracts.Circumstance;
import app.nearer.contracts.Company;
import app.nearer.contracts.Dimension;
import app.nearer.contracts.DimensionScore;
import app.nearer.contracts.ItemVerdict;
import app.nearer.contracts.Predicament;
import app.nearer.contracts.Preferences;
import app.nearer.contracts.QualityScore;
import app.nearer.contracts.Relationship;
import app.nearer.contracts.Verdict;
import app.nearer.measurement.Carelessness;
import app.nearer.measurement.Headline;

import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The results, in the database. */
@Repository
class ResultStore {

    private static final TypeReference<List<DimensionScore>> PROFILE = new TypeReference<>() {
    };

    private static final TypeReference<List<QualityScore>> QUALITIES = new TypeReference<>() {
    };

    private final JdbcClient jdbc;
    private final JsonMapper json = JsonMapper.builder().build();

    ResultStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void insert(Result result) {
        jdbc.sql(
                """
                        insert into result (id, revision, created_at, instrument_version, language, relationship, circumstances,
                                            profile, headline, barriers, minutes_per_day, company, excluded_dimensions, support_first,
                                            carelessness, qualities, predicaments)
                        values (:id, :revision, :createdAt, :instrumentVersion, :language, :relationship, :circumstances,
                                :profile::jsonb, :headline::jsonb, :barriers, :minutes, :company, :excluded, :supportFirst, :carelessness, :qualities::jsonb,
                                :predicaments)""")
                .param("id", result.id())
                .param("revision", result.revision())
                .param("createdAt", utc(result.createdAt()))
                .param("instrumentVersion", result.instrumentVersion())
                .param("language", result.language())
                .param("relationship", result.relationship().name())
                .param("circumstances", names(result.circumstances()))
                .param("profile", json.writeValueAsString(result.profile()))
                .param("headline", json.writeValueAsString(result.headline()))
                .param("barriers", names(result.barriers()))
                .param("minutes", result.preferences().minutesPerDay())
                .param("company", nameOf(result.preferences().company()))
                .param("excluded", names(result.excludedDimensions()))
                .param("supportFirst", result.supportFirst())
                .param("carelessness", names(result.carelessness()))
                .param("qualities", json.writeValueAsString(result.qualities()))
                .param("predicaments", names(result.predicaments()))
                .update();
    }

    Optional<Result> find(UUID id) {
        return jdbc.sql("select * from result where id = :id")
                .param("id", id)
                .query((row, number) -> read(row))
                .optional();
    }

    /** Finds a result and keeps everyone else from changing it until the transaction ends. */
    Optional<Result> lock(UUID id) {
        return jdbc.sql("select * from result where id = :id for update")
                .param("id", id)
                .query((row, number) -> read(row))
                .optional();
    }

    boolean wasListed(UUID id, String item) {
        // no text in PostgreSQL holds a NUL, and asking for one fails
        return item.indexOf('\0') < 0 && jdbc
                .sql("""
                        select exists (select 1 from reading_list
                                       where result_id = :id and body -> 'items' @> jsonb_build_array(jsonb_build_object('id', :item::text)))""")
                .param("id", id)
                .param("item", item)
                .query(Boolean.class)
                .single();
    }

    /** Keeps the latest word on an item; {@code false} when it is the same as before. */
    boolean say(UUID id, String item, Verdict verdict, Instant at) {
        return jdbc.sql("""
                insert into feedback (result_id, item, verdict, said_at) values (:id, :item, :verdict, :at)
                on conflict (result_id, item) do update set verdict = excluded.verdict, said_at = excluded.said_at
                where feedback.verdict <> excluded.verdict""")
                .param("id", id)
                .param("item", item)
                .param("verdict", verdict.name())
                .param("at", utc(at))
                .update() == 1;
    }

    Result nextRevision(UUID id) {
        return jdbc.sql("update result set revision = revision + 1 where id = :id returning *")
                .param("id", id)
                .query((row, number) -> read(row))
                .single();
    }

    void delete(UUID id) {
        jdbc.sql("delete from result where id = :id").param("id", id).update();
    }

    private Result read(ResultSet row) throws SQLException {
        UUID id = row.getObject("id", UUID.class);
        Preferences preferences = new Preferences(row.getObject("minutes_per_day", Integer.class),
                row.getString("company") == null ? null : Company.valueOf(row.getString("company")));
        return new Result(id, row.getInt("revision"), row.getObject("created_at", OffsetDateTime.class).toInstant(),
                row.getString("instrument_version"), row.getString("language"),
                Relationship.valueOf(row.getString("relationship")),
                values(row.getArray("circumstances"), Circumstance.class), json.readValue(row.getString("profile"), PROFILE),
                json.readValue(row.getString("headline"), Headline.class), values(row.getArray("barriers"), Barrier.class),
                preferences,
                values(row.getArray("excluded_dimensions"), Dimension.class), row.getBoolean("support_first"),
                values(row.getArray("carelessness"), Carelessness.class), history(id),
                json.readValue(row.getString("qualities"), QUALITIES), values(row.getArray("predicaments"), Predicament.class));
    }

    private List<ItemVerdict> history(UUID id) {
        return jdbc.sql("select item, verdict from feedback where result_id = :id order by said_at, item")
                .param("id", id)
                .query((row, number) -> new ItemVerdict(row.getString("item"), Verdict.valueOf(row.getString("verdict"))))
                .list();
    }

    private static String[] names(Collection<? extends Enum<?>> values) {
        return values.stream().map(Enum::name).sorted().toArray(String[]::new);
    }

    private static @Nullable String nameOf(@Nullable Enum<?> value) {
        return value == null ? null : value.name();
    }

    private static <E extends Enum<E>> Set<E> values(Array names, Class<E> type) throws SQLException {
        Set<E> values = EnumSet.noneOf(type);
        Arrays.stream((String[]) names.getArray()).forEach(name -> values.add(Enum.valueOf(type, name)));
        return values;
    }

    private static OffsetDateTime utc(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
