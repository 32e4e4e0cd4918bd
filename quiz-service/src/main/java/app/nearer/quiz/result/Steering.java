package app.nearer.quiz.result;

import java.util.UUID;
import java.util.function.UnaryOperator;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import app.nearer.contracts.Dimension;
import app.nearer.quiz.result.Wishes.Wish;

/** What a visitor asks of the list, and takes back. Each change makes a new revision; the same again changes nothing. */
@Service
public class Steering {

    private final ResultStore store;
    private final SaidStore said;
    private final WishStore wishes;
    private final Announcements announcements;

    Steering(ResultStore store, SaidStore said, WishStore wishes, Announcements announcements) {
        this.store = store;
        this.said = said;
        this.wishes = wishes;
        this.announcements = announcements;
    }

    /** Takes back what was said of an item. */
    @Transactional
    public void takeBack(UUID id, String item) {
        Result result = store.lock(id).orElseThrow(UnknownResult::new);
        if (said.takeBack(result.id(), item)) {
            announcements.announce(store.nextRevision(result.id()));
        }
    }

    /** Asks something of the list, or no longer; what is not offered is not taken. */
    @Transactional
    public void ask(UUID id, Wish wish, boolean wanted) {
        Result result = store.lock(id).orElseThrow(UnknownResult::new);
        if (Wishes.offeredFor(result).contains(wish)) {
            change(result, before -> before.with(wish, wanted));
        }
    }

    /** Chooses the dimension that matters most, or says with {@code null} that the result fits. What was not measured is not taken. */
    @Transactional
    public void focus(UUID id, @Nullable Dimension focus) {
        Result result = store.lock(id).orElseThrow(UnknownResult::new);
        if (focus == null || result.profile().stream().anyMatch(score -> score.dimension() == focus)) {
            change(result, before -> before.withFocus(focus));
        }
    }

    private void change(Result result, UnaryOperator<Wishes> change) {
        Wishes before = wishes.of(result.id());
        Wishes after = change.apply(before);
        wishes.write(result.id(), after);
        if (!after.askForTheSameListAs(before)) {
            announcements.announce(store.nextRevision(result.id()));
        }
    }
}
