package org.xinglin.takeover;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Names the files of a folder and their columns; an asterisk marks those that have to be there. */
enum SourceFile {

    AUTHORITIES("authorities.csv", "key* line* divisionCode* name* id"),
    INSTITUTIONS("institutions.csv", "key* name* uscc* registrationNo* divisionCode* kind* level* address* status* subjects* "
            + "authority10 authority20 authority30 authority40 id"),
    QUALIFICATIONS("qualifications.csv", "idType* idNo* name* gender birthDate origin* year* province* level* category* code "
            + "awardedOn education school major examCategory admissionTicketNo status"),
    REGISTRATIONS("registrations.csv", "key* idType* idNo* name* gender practiceCode* qualification* level* category* scopes* "
            + "institution* authority approvedOn* bizStatus status endedOn cause title education school remarks"),
    FILINGS("filings.csv", "key* idType* idNo* registration* institution* scopes* validFrom* validTo* approvedOn* authority "
            + "status endedOn cause"),
    MULTISITES("multisites.csv", "key* idType* idNo* registration* institution* scopes* validFrom* validTo approvedOn* "
            + "authority status endedOn cause"),
    ASSESSMENTS("assessments.csv", "idType* idNo* cycleStart* cycleEnd* procedure* result* retest suspendedFrom suspendedTo "
            + "assessor* recordedOn*"),
    BANS("bans.csv", "idType* idNo* kind* from* to instrument* authority*");

    private final String fileName;
    private final List<String> columns;
    private final List<String> required;
    private final Map<String, Integer> places = new HashMap<>();

    SourceFile(String fileName, String columns) {
        this.fileName = fileName;
        List<String> all = List.of(columns.split(" "));
        this.columns = all.stream().map(c -> c.replace("*", "")).toList();
        for (int i = 0; i < this.columns.size(); i++) {
            places.put(this.columns.get(i), i);
        }
        this.required = all.stream().filter(c -> c.endsWith("*")).map(c -> c.replace("*", "")).toList();
    }

    /** Returns the file's name in the folder. */
    String fileName() {
        return fileName;
    }

    /** Returns the name of its file of rejected rows. */
    String rejectedName() {
        return fileName.replace(".csv", ".rejected.csv");
    }

    /** Says whether its rows speak of persons. */
    boolean ofPersons() {
        return this != AUTHORITIES && this != INSTITUTIONS;
    }

    /** Returns the place of a column among all. @throws IllegalArgumentException if there is none of this name */
    int place(String column) {
        Integer place = places.get(column);
        if (place == null) {
            throw new IllegalArgumentException(fileName + " has no column " + column);
        }
        return place;
    }

    /** Returns how many columns there may be. */
    int width() {
        return columns.size();
    }

    /** Says what is wrong with a header; empty if nothing. */
    Optional<String> problem(List<String> header) {
        Stream<String> unknown = header.stream().filter(c -> !columns.contains(c)).map(c -> "unknown column " + c);
        Stream<String> missing = required.stream().filter(c -> !header.contains(c)).map(c -> "column " + c + " is missing");
        Stream<String> twice = header.stream().filter(c -> header.indexOf(c) != header.lastIndexOf(c)).distinct()
                .map(c -> "column " + c + " comes twice");
        return Stream.of(unknown, missing, twice).flatMap(s -> s).findFirst().map(p -> fileName + ": " + p);
    }
}
