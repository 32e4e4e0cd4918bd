package app.nearer.indexer.web;

import java.nio.charset.StandardCharsets;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Who may come in.
 *
 * @param password of the user {@code operator}: either plain, or its hash with {@code {bcrypt}} before it
 */
@ConfigurationProperties("nearer.operators")
record OperatorsProperties(String password) {

    static final String HASHED = "{bcrypt}";

    /** What bcrypt looks at, and not a byte more. */
    private static final int MOST_BYTES = 72;

    OperatorsProperties(@Nullable String password) {
        if (password == null || password.isBlank()) {
            throw new IllegalArgumentException("nearer.operators.password is missing: set NEARER_OPERATORS_PASSWORD");
        }
        if (password.getBytes(StandardCharsets.UTF_8).length > MOST_BYTES) {
            throw new IllegalArgumentException("nearer.operators.password must have %d bytes or less".formatted(MOST_BYTES));
        }
        this.password = password;
    }

    boolean isHashed() {
        return password.startsWith(HASHED);
    }

    @Override
    public String toString() {
        return "OperatorsProperties[password=…]";
    }
}
