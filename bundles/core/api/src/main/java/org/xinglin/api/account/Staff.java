package org.xinglin.api.account;

import java.util.Optional;
import java.util.UUID;
import org.xinglin.api.TenantId;
import org.xinglin.api.application.Actor;

/**
 * Is a member of staff of an institution, of a commission or of the national end.
 *
 * @param office the institution or authority; for NATIONAL the nil UUID
 * @param post what an institution's staff may do there; empty for all others
 */
public record Staff(UUID id, TenantId tenant, String username, String name, Role role, UUID office,
        Optional<Post> post) {

    /** Lists for whom staff work. */
    public enum Role {
        /** 机构端. */
        INSTITUTION,
        /** 卫健委端. */
        AUTHORITY,
        /** National operator. */
        NATIONAL
    }

    /** Lists the posts at an institution (R-ACC-37): who confirms applications is not who revokes accounts. */
    public enum Post {
        /** 管理员: opens and closes the staff's accounts, revokes doctors' accounts; confirms nothing. */
        MANAGER,
        /** 经办: looks up and prepares; neither confirms nor revokes. */
        OPERATOR,
        /** 审核: confirms applications; revokes nothing. */
        REVIEWER
    }

    /** Checks that staff of institutions, and only they, have a post. */
    public Staff {
        if ((role == Role.INSTITUTION) != post.isPresent()) {
            throw new IllegalArgumentException("staff of institutions, and only they, have a post");
        }
    }

    /** Returns a member of staff; one of an institution is its reviewer. */
    public Staff(UUID id, TenantId tenant, String username, String name, Role role, UUID office) {
        this(id, tenant, username, name, role, office,
                role == Role.INSTITUTION ? Optional.of(Post.REVIEWER) : Optional.empty());
    }

    /** Says whether this member of staff holds a post at an institution. */
    public boolean holds(Post wanted) {
        return post.filter(wanted::equals).isPresent();
    }

    /** Returns this member of staff as the one who acts. */
    public Actor actor() {
        return new Actor(id, name, office);
    }
}
