package org.xinglin.testkit.notes;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

public interface NoteMapper {

    void insert(Note note);

    Optional<Note> find(UUID id);

    List<Note> all();

    int tag(UUID id, Set<String> tags);

    long count();

    int number(String text);

    List<String> broken(String value);
}
