package org.xinglin.api.register;

import java.util.List;
import org.xinglin.api.business.Standing;

/**
 * Names one kind of record of which a register keeps versions.
 *
 * @param name as stored
 * @param type class of its content
 */
public record RecordKind<T>(String name, Class<T> type) {

    /** 执业注册. */
    public static final RecordKind<Standing.Registration> REGISTRATION =
            new RecordKind<>("REGISTRATION", Standing.Registration.class);
    /** 多执业机构备案 and the old 多地点. */
    public static final RecordKind<Standing.Filing> FILING = new RecordKind<>("FILING", Standing.Filing.class);
    /** 医师定期考核. */
    public static final RecordKind<Standing.Assessment> ASSESSMENT = new RecordKind<>("ASSESSMENT", Standing.Assessment.class);
    /** 禁业 and other bans. */
    public static final RecordKind<Standing.Ban> BAN = new RecordKind<>("BAN", Standing.Ban.class);
    /** 短期行医. */
    public static final RecordKind<Standing.Permit> PERMIT = new RecordKind<>("PERMIT", Standing.Permit.class);

    /** Returns all kinds. */
    public static List<RecordKind<?>> all() {
        return List.of(REGISTRATION, FILING, ASSESSMENT, BAN, PERMIT);
    }
}
