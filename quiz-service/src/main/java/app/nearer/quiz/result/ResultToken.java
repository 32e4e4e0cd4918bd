package app.nearer.quiz.result;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Pattern;

import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * The secret by which a visitor opens a result: 192 bits, written as 32 characters that stand in an address as they are. It is kept nowhere
 * but with the visitor; the database has its {@link #fingerprint()}.
 */
public record ResultToken(String value) {

    private static final int BYTES = 24;
    private static final Pattern FORM = Pattern.compile("[A-Za-z0-9_-]{32}");
    private static final Base64.Encoder BASE64 = Base64.getUrlEncoder().withoutPadding();
    private static final SecureRandom RANDOM = new SecureRandom();

    public ResultToken {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("not a token");
        }
    }

    /** Reads a token; empty when {@code text} cannot be one. */
    public static Optional<ResultToken> parse(String text) {
        return FORM.matcher(text).matches() ? Optional.of(new ResultToken(text)) : Optional.empty();
    }

    static byte[] newSalt() {
        byte[] salt = new byte[BYTES];
        RANDOM.nextBytes(salt);
        return salt;
    }

    /** A token that nobody can guess and nobody can make again. */
    static ResultToken random() {
        return of(newSalt());
    }

    /**
     * The token that belongs to an idempotency key: whoever has both the key and the salt gets the same one again, so that a repeated call
     * can be answered without the token being kept anywhere.
     *
     * @param salt random, kept with the fingerprint of the key
     */
    static ResultToken of(String idempotencyKey, byte[] salt) {
        return of(Arrays.copyOf(mac(salt, idempotencyKey), BYTES));
    }

    private static ResultToken of(byte[] secret) {
        return new ResultToken(BASE64.encodeToString(secret));
    }

    /** SHA-256 of the token. */
    byte[] fingerprint() {
        return sha256(value);
    }

    static byte[] mac(byte[] key, String text) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key, "HmacSHA256"));
            return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java platform has HmacSHA256", e);
        }
    }

    static byte[] sha256(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    /** Never the secret: this may end in a log. */
    @Override
    public String toString() {
        return "ResultToken[…]";
    }
}
