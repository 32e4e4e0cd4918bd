package app.nearer.indexer.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ForgeryFilterTests {

    private static final String HOST = "localhost:8082";

    @Test
    void aProgramSendsNoneOfTheHeaders() {
        assertThat(ForgeryFilter.isFromElsewhere(null, null, HOST)).isFalse();
    }

    @Test
    void theOperatorsOwnPageAndAddressBarAreLetIn() {
        assertThat(ForgeryFilter.isFromElsewhere("same-origin", "http://localhost:8082", HOST)).isFalse();
        assertThat(ForgeryFilter.isFromElsewhere("none", null, HOST)).isFalse();
    }

    @Test
    void aPageFromElsewhereIsTurnedAway() {
        assertThat(ForgeryFilter.isFromElsewhere("cross-site", null, HOST)).isTrue();
        assertThat(ForgeryFilter.isFromElsewhere("same-site", "http://localhost:3000", HOST)).isTrue();
    }

    @Test
    void whereABrowserOnlyNamesTheOriginThatIsCompared() {
        assertThat(ForgeryFilter.isFromElsewhere(null, "http://localhost:8082", HOST)).isFalse();
        assertThat(ForgeryFilter.isFromElsewhere(null, "http://localhost:8080", HOST)).isTrue();
        assertThat(ForgeryFilter.isFromElsewhere(null, "null", HOST)).isTrue();
        assertThat(ForgeryFilter.isFromElsewhere(null, "not a uri", HOST)).isTrue();
    }
}
