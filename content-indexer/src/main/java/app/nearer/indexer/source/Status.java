package app.nearer.indexer.source;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Where an article is in its life. */
public enum Status {

    /** Being written; nobody but its authors sees it. */
    @JsonProperty("draft")
    DRAFT,

    /** Shown and recommended. */
    @JsonProperty("published")
    PUBLISHED,

    /** Was published, and is not to be shown any more. */
    @JsonProperty("withdrawn")
    WITHDRAWN
}
