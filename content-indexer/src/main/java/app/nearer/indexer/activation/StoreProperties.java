package app.nearer.indexer.activation;

import java.nio.file.Path;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings of the snapshot store.
 *
 * @param directory the folder that holds all snapshots; every replica reads it
 */
@ConfigurationProperties("nearer.snapshots")
record StoreProperties(@DefaultValue(".data/snapshots") Path directory) {
}
