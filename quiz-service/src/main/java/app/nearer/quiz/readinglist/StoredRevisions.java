package app.nearer.quiz.readinglist;

import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Asks the database, once for all. */
@Repository
class StoredRevisions implements LatestRevisions {

    private final JdbcClient jdbc;

    StoredRevisions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Map<UUID, Integer> of(Set<UUID> results) {
        return jdbc.sql("""
                select result_id, max(revision) as revision from reading_list where result_id = any(:results::uuid[])
                group by result_id""")
                .param("results", results.stream().map(UUID::toString).toArray(String[]::new))
                .query((row, number) -> Map.entry(row.getObject("result_id", UUID.class), row.getInt("revision")))
                .list()
                .stream()
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
