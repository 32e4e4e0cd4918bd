package app.nearer.quiz.readinglist;

import org.springframework.stereotype.Component;

import app.nearer.contracts.QuizResultEvent;
import app.nearer.contracts.ReadingListEvent;
import app.nearer.messaging.EventMapper;
import app.nearer.messaging.UnreadableEventException;
import app.nearer.quiz.recommendation.Recommendation;
import app.nearer.quiz.recommendation.RecommendationAway;

/** Lists that are wanted at once and not kept: nothing is stored and no topic hears of them. */
@Component
public class ListsOnRequest {

    private final Recommendation recommendation;
    private final ReadingLists lists;
    private final EventMapper events;

    ListsOnRequest(Recommendation recommendation, ReadingLists lists, EventMapper events) {
        this.recommendation = recommendation;
        this.lists = lists;
        this.events = events;
    }

    /**
     * The list that this result would get, without what has been withdrawn from the library since.
     *
     * @throws RecommendationAway if there is no answer in time
     */
    public ReadingListEvent listFor(QuizResultEvent result) {
        byte[] body = recommendation.post("/api/v1/reading-lists", events.write(result));
        try {
            return lists.withoutWhatIsWithdrawn(body);
        } catch (UnreadableEventException e) {
            throw new RecommendationAway();
        }
    }
}
