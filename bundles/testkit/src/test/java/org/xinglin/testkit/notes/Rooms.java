package org.xinglin.testkit.notes;

import java.util.List;
import org.xinglin.api.tenant.TenantKind;
import org.xinglin.store.Room;

public final class Rooms {

    public static final Room NOTES = notes(TenantKind.PROVINCE);
    public static final Room NATIONAL_NOTES = notes(TenantKind.NATIONAL);
    public static final Room LABELS = new Room("labels", TenantKind.PROVINCE,
            List.of("db/notes_more/V20261122_0800__label.sql"), List.of(), Rooms.class);

    private Rooms() {
    }

    private static Room notes(TenantKind kind) {
        return new Room("notes", kind, List.of("db/notes/V20261122_0900__note.sql"), List.of(NoteMapper.class), Rooms.class);
    }
}
