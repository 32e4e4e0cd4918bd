package app.nearer.quiz.web;

import java.net.URI;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings of leaving quickly.
 *
 * @param url a page that anyone might be looking at
 */
@ConfigurationProperties("nearer.leave")
record LeaveProperties(@DefaultValue("https://www.bbc.co.uk/weather") URI url) {

    LeaveProperties {
        if (!"https".equals(url.getScheme()) && !"http".equals(url.getScheme())) {
            throw new IllegalArgumentException("nearer.leave.url must begin with https:// or http://, but is " + url);
        }
    }
}
