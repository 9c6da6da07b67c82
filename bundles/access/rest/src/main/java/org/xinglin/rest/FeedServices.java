package org.xinglin.rest;

import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.osgi.service.component.annotations.ReferencePolicyOption;
import org.xinglin.api.UnavailableException;
import org.xinglin.api.feed.BulkFiles;
import org.xinglin.api.feed.ChangeFeed;
import org.xinglin.api.feed.FeedKeys;
import org.xinglin.api.feed.Webhooks;
import org.xinglin.api.qualification.BatchInbox;

/** Holds the services of those who follow the public register or feed it, each of which may come and go, as {@link Services} does. */
@Component(name = "org.xinglin.rest.feed-services", service = FeedServices.class)
public final class FeedServices {

    @Reference(cardinality = ReferenceCardinality.OPTIONAL, policy = ReferencePolicy.DYNAMIC,
            policyOption = ReferencePolicyOption.GREEDY)
    volatile ChangeFeed changes;

    @Reference(cardinality = ReferenceCardinality.OPTIONAL, policy = ReferencePolicy.DYNAMIC,
            policyOption = ReferencePolicyOption.GREEDY)
    volatile FeedKeys keys;

    @Reference(cardinality = ReferenceCardinality.OPTIONAL, policy = ReferencePolicy.DYNAMIC,
            policyOption = ReferencePolicyOption.GREEDY)
    volatile BulkFiles bulk;

    @Reference(cardinality = ReferenceCardinality.OPTIONAL, policy = ReferencePolicy.DYNAMIC,
            policyOption = ReferencePolicyOption.GREEDY)
    volatile Webhooks webhooks;

    @Reference(cardinality = ReferenceCardinality.OPTIONAL, policy = ReferencePolicy.DYNAMIC,
            policyOption = ReferencePolicyOption.GREEDY)
    volatile BatchInbox inbox;

    /** Returns the feed of changes. */
    public ChangeFeed changes() {
        return there(changes, "change-feed");
    }

    /** Returns the keys that sign. */
    public FeedKeys keys() {
        return there(keys, "feed-keys");
    }

    /** Returns the bulk files. */
    public BulkFiles bulk() {
        return there(bulk, "bulk-files");
    }

    /** Returns the webhooks. */
    public Webhooks webhooks() {
        return there(webhooks, "webhooks");
    }

    /** Returns the inbox of the exam centre's batches. */
    public BatchInbox inbox() {
        return there(inbox, "batch-inbox");
    }

    private static <T> T there(T service, String part) {
        if (service == null) {
            throw new UnavailableException(part);
        }
        return service;
    }
}
