package app.nearer.quiz.resultpage;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import app.nearer.contracts.Dimension;
import app.nearer.quiz.result.Samples;

class MoreThanWishedTests {

    @Test
    void touchAndSexAreToldApartFromTheRest() {
        MoreThanWished more = MoreThanWished.in(Samples.result()
                .score(Dimension.PHYSICAL, 80, 20, 10)
                .score(Dimension.SEXUAL, 90, 40, 10)
                .score(Dimension.SOCIAL, 90, 40, 10)
                .score(Dimension.SPIRITUAL, 20, 90, 10)
                .build()
                .profile());
        assertThat(more.body()).containsExactly(Dimension.PHYSICAL, Dimension.SEXUAL);
        assertThat(more.other()).containsExactly(Dimension.SOCIAL);
    }

    @Test
    void whatErrorMayExplainIsNotSpokenOf() {
        MoreThanWished more = MoreThanWished.in(Samples.result().score(Dimension.SEXUAL, 60, 36, 10).build().profile());
        assertThat(more.body()).isEmpty();
        assertThat(more.other()).isEmpty();
    }
}
