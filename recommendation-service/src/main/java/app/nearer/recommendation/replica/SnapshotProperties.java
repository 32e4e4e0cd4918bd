package app.nearer.recommendation.replica;

import java.nio.file.Path;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings of the snapshot store.
 *
 * @param directory the folder that content-indexer writes and every replica reads
 */
@ConfigurationProperties("nearer.snapshots")
record SnapshotProperties(@DefaultValue(".data/snapshots") Path directory) {
}
