package app.nearer.systemtests;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.parallel.Isolated;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.WaitForConditionOptions;
import com.microsoft.playwright.options.AriaRole;

import tools.jackson.databind.JsonNode;

/** An article is taken away from everybody. */
@Isolated("nobody else may be reading it")
class WithdrawalIT {

    private static final double A_MINUTE = Duration.ofMinutes(1).toMillis();

    @RegisterExtension
    static final Chromium chromium = new Chromium();

    @Test
    void anArticleIsWithdrawnInOneStepAndGoneFromItsPageAndFromASavedListWithinAMinute() {
        try (BrowserContext operator = Operator.in(chromium, new NewContextOptions().setJavaScriptEnabled(false));
                Api site = new Api(RunningNearer.shared().site())) {
            String result = "/api/v1/results/"
                    + site.post("/api/v1/results", Api.missingOnly(site.get("/api/v1/quiz").body(), "SOCIAL")).body().get("id")
                            .asString();
            JsonNode list = site.get(result + "/reading-list", "Prefer", "wait=10").body();
            String article = list.at("/items/0/article").asString();
            Page page = operator.newPage();
            page.navigate("/items");
            Locator item = page.locator("ul.items > li")
                    .filter(new Locator.FilterOptions().setHas(page.locator("input[name='article'][value='" + article + "']")));
            item.locator("details").last().locator("summary").click();
            item.getByRole(AriaRole.BUTTON).click();
            try {
                assertThat(page).hasURL(Pattern.compile(".*/#withdrawals$"));
                assertThat(page.locator("#withdrawals")).containsText(article);
                page.waitForCondition(() -> site.get("/api/v1/articles/" + article).status() != 200, inAMinute());
                page.waitForCondition(() -> !articles(site.get(result + "/reading-list").body()).contains(article), inAMinute());
            } finally {
                page.navigate("/");
                page.locator("#withdrawals").getByRole(AriaRole.BUTTON).first().click();
            }
            assertThat(page.locator("#withdrawals")).not().containsText(article);
            publish(page);
            page.waitForCondition(() -> site.get("/api/v1/articles/" + article).status() == 200, inAMinute());
        }
    }

    private static List<String> articles(JsonNode list) {
        return list.get("items").valueStream().map(item -> item.get("article").asString()).toList();
    }

    /** While a run goes on the page has no such button, and is looked at again. */
    private static void publish(Page page) {
        Locator button = page.getByRole(AriaRole.BUTTON,
                new Page.GetByRoleOptions().setName("Index and publish").setExact(true));
        page.waitForCondition(() -> {
            page.navigate("/");
            return button.isVisible();
        }, inAMinute());
        button.click();
    }

    private static WaitForConditionOptions inAMinute() {
        return new WaitForConditionOptions().setTimeout(A_MINUTE);
    }
}
