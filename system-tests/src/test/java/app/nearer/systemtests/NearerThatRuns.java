package app.nearer.systemtests;

import java.net.URI;

/**
 * A Nearer that somebody else has started, and stops. {@code -Dnearer.tests.console} and {@code -Dnearer.tests.operator-password} say where
 * its operators' console is, {@code -Dnearer.tests.kafka} where its broker.
 */
record NearerThatRuns(URI site) implements RunningNearer {

    @Override
    public URI console() {
        return URI.create(System.getProperty("nearer.tests.console", "http://localhost:8082"));
    }

    @Override
    public String kafka() {
        return System.getProperty("nearer.tests.kafka", "localhost:29092");
    }

    @Override
    public String operatorPassword() {
        return System.getProperty("nearer.tests.operator-password", "");
    }

    @Override
    public void close() {
        // whoever started it stops it
    }
}
