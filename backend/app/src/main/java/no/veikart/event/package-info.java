/**
 * Events: subscriptions that tell what commits change, over WebSocket and as server-sent events. Each reads the journal at its own pace, from a
 * commit's number on, so that nothing is lost, nothing comes twice and nothing is kept for those who are slow.
 */
@ApplicationModule(
        allowedDependencies = {
            "roadmap",
            "platform",
            "commit",
            "history",
            "dependency",
            "initiative",
            "solution",
            "status",
            "adoption",
            "schedule"
        })
@NullMarked
package no.veikart.event;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
