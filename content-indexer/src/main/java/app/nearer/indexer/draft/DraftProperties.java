package app.nearer.indexer.draft;

import java.nio.file.Path;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where drafts are kept.
 *
 * @param directory the folder that they are written into; no part of the library
 */
@ConfigurationProperties("nearer.drafts")
record DraftProperties(@DefaultValue(".data/drafts") Path directory) {
}
