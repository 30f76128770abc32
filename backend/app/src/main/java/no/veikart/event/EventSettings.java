package no.veikart.event;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How many may listen, and for how long.
 *
 * @param perClient the most subscriptions of one client at once
 * @param inAll the most at once
 * @param patience for how long a subscriber may take nothing while there is something to tell
 * @param longest how long a subscription lasts; then it is ended, and gone on with by the commit's number
 */
@ConfigurationProperties("veikart.events")
record EventSettings(
        @DefaultValue("20") int perClient,
        @DefaultValue("1000") int inAll,
        @DefaultValue("30s") Duration patience,
        @DefaultValue("1h") Duration longest) {}
