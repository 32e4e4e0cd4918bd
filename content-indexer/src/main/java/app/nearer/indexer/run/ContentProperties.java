package app.nearer.indexer.run;

import java.nio.file.Path;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where the library is.
 *
 * @param directory the folder that holds its files
 */
@ConfigurationProperties("nearer.content")
record ContentProperties(@DefaultValue("content") Path directory) {
}
