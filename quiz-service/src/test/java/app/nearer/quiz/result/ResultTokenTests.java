package app.nearer.quiz.result;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Base64;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ResultTokenTests {

    private static final byte[] SALT = {1, 2, 3};

    @Test
    void itHolds128BitsOrMoreAndStandsInAnAddressAsItIs() {
        String token = ResultToken.random().value();
        assertThat(Base64.getUrlDecoder().decode(token).length * 8).isGreaterThanOrEqualTo(128);
        assertThat(token).matches("[A-Za-z0-9_-]+");
    }

    @Test
    void everyBitOfItIsRandom() {
        byte[] seenSet = new byte[24];
        byte[] seenUnset = new byte[24];
        Set<String> tokens = new HashSet<>();
        for (int i = 0; i < 1000; i++) {
            String token = ResultToken.random().value();
            tokens.add(token);
            byte[] bits = Base64.getUrlDecoder().decode(token);
            for (int at = 0; at < bits.length; at++) {
                seenSet[at] |= bits[at];
                seenUnset[at] |= (byte) ~bits[at];
            }
        }
        assertThat(tokens).hasSize(1000);
        assertThat(seenSet).containsOnly(0xff);
        assertThat(seenUnset).containsOnly(0xff);
    }

    @Test
    void theFingerprintIsItsSha256() {
        ResultToken token = new ResultToken("abcdefghijklmnopqrstuvwxyz012345");
        // printf abcdefghijklmnopqrstuvwxyz012345 | sha256sum
        assertThat(HexFormat.of().formatHex(token.fingerprint()))
                .isEqualTo("653bb1245e828fcda4fa53fcd5a3def5bd7654e651f54b4132b73d74e64435c4");
    }

    @Test
    void theSecretIsNotInItsText() {
        ResultToken token = ResultToken.random();
        assertThat(token.toString()).doesNotContain(token.value());
        assertThat(String.valueOf(new Submitted(token, Samples.result().build()))).doesNotContain(token.value());
    }

    @Test
    void theSameKeyAndSaltGiveTheSameToken() {
        assertThat(ResultToken.of("key", SALT)).isEqualTo(ResultToken.of("key", SALT.clone()));
        assertThat(ResultToken.parse(ResultToken.of("key", SALT).value())).isPresent();
    }

    @Test
    void neitherTheKeyNorTheSaltAloneGivesTheToken() {
        assertThat(ResultToken.of("key", SALT)).isNotEqualTo(ResultToken.of("key", new byte[]{1, 2, 4}))
                .isNotEqualTo(ResultToken.of("keys", SALT));
    }

    @Test
    void everySaltIsAnother() {
        assertThat(ResultToken.newSalt()).hasSizeGreaterThanOrEqualTo(16).isNotEqualTo(ResultToken.newSalt());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "short", "abcdefghijklmnopqrstuvwxyz01234", "abcdefghijklmnopqrstuvwxyz0123456",
            "abcdefghijklmnopqrstuvwxyz0123/5", "abcdefghijklmnopqrstuvwxyz01234é", "abcdefghijklmnopqrstuvwxyz012345\n"})
    void whatCannotBeATokenIsNotReadAsOne(String text) {
        assertThat(ResultToken.parse(text)).isEmpty();
        assertThatThrownBy(() -> new ResultToken(text)).hasMessage("not a token");
    }
}
