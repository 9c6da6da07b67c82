package org.xinglin.shell;

import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Option;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.xinglin.api.feed.ChangeFeed;
import org.xinglin.api.feed.Webhooks;

/** Shows how far the feed of the public register is, and which subscribers are behind; no address and no content. */
@Service
@Command(scope = "xinglin", name = "public-feed", description = "Shows the feed of the public register and who is behind")
public final class PublicFeedCommand extends XinglinCommand {

    @Option(name = "--limit", description = "how many subscriptions at most")
    int limit = 50;

    @Override
    void run() {
        ChangeFeed feed = parts().require(ChangeFeed.class);
        ChangeFeed.Position position = feed.position();
        say("feed       from %s to %s, %d touched and not in it yet", position.oldest(), position.now(), feed.waiting());
        Webhooks webhooks = parts().require(Webhooks.class);
        Webhooks.Figures all = webhooks.figures();
        say("webhooks   told up to %s; %d subscriptions, %d failing, %d given up", all.cursor().orElse("-"), all.subscriptions(),
                all.failing(), all.disabled());
        say("deliveries %d waiting%s, %d dead", all.waiting(), all.oldestWaiting().map(at -> " since " + Shown.time(at)).orElse(""),
                all.dead());
        print(table("subscription", "client", "host", "waiting", "since", "dead", "failing since", "given up"), "nobody is behind",
                webhooks.lagging(limit), it -> new Object[] {it.subscription(), it.clientTenant() + "." + it.client(), it.host(), it.waiting(),
                    it.oldestWaiting().map(Shown::time).orElse(""), it.dead(), it.failingSince().map(Shown::time).orElse(""),
                    it.disabledAt().map(Shown::time).orElse("")});
    }
}
