package org.xinglin.takeover;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.xinglin.api.PersonId;
import org.xinglin.api.TenantId;
import org.xinglin.api.disclosure.Disclosure;
import org.xinglin.api.disclosure.PublicDoctor;
import org.xinglin.api.exchange.Topic;
import org.xinglin.api.ledger.Projection;
import org.xinglin.api.takeover.TakeOver;
import org.xinglin.disclosure.DisclosureEntryEndpoint;
import org.xinglin.disclosure.DisclosureProjection;
import org.xinglin.disclosure.DisclosureRoom;
import org.xinglin.disclosure.PostgresDisclosure;
import org.xinglin.disclosure.PublicOpenings;
import org.xinglin.ledger.LedgerRoom;
import org.xinglin.ledger.PostgresLedger;
import org.xinglin.ledger.PostgresNationalRegister;
import org.xinglin.ledger.PostgresOpenings;
import org.xinglin.qualifications.PostgresHeldQualifications;
import org.xinglin.qualifications.PostgresQualifications;
import org.xinglin.qualifications.QualificationRoom;
import org.xinglin.register.PostgresOfficeEntries;
import org.xinglin.register.PostgresRegisters;
import org.xinglin.register.RegisterEntryEndpoint;
import org.xinglin.register.RegisterOpenings;
import org.xinglin.register.RegisterProjection;
import org.xinglin.register.RegisterRoom;
import org.xinglin.testkit.OpenTenants;
import org.xinglin.testkit.TestDatabase;

/** Is a national end and provinces with everything that a take-over concerns, on a real PostgreSQL. */
final class World implements AutoCloseable {

    static final TenantId SHAANXI = TenantId.of("61");

    final TestDatabase database = TestDatabase.with(QualificationRoom.room(), LedgerRoom.ROOM, RegisterRoom.ROOM,
            DisclosureRoom.ROOM).open(SHAANXI);
    final PostgresRegisters registers = new PostgresRegisters(database.store());
    final PostgresHeldQualifications held =
            new PostgresHeldQualifications(database.store(), database.cipher(), database.clock());
    final PostgresQualifications qualifications = new PostgresQualifications(database.store(), database.cipher());
    final PostgresLedger ledger = new PostgresLedger(database.store(), qualifications, database.clock());
    final PostgresNationalRegister national = new PostgresNationalRegister(database.store());
    final PostgresDisclosure disclosure = new PostgresDisclosure(database.store(), database.clock());
    final FolderTakeOver takeOver = takeOver(TakeOverRun.PART_BYTES);
    private final OpenTenants tenants =
            new OpenTenants(TenantId.NATIONAL, TestDatabase.HEBEI, TestDatabase.SHANXI, SHAANXI);
    private final List<Projection> projections = List.of(new RegisterProjection(database.store(), ledger, tenants),
            new DisclosureProjection(database.store(), ledger, tenants));

    /** Returns a take-over that splits files larger than this. */
    FolderTakeOver takeOver(long partBytes) {
        return takeOver(partBytes, Path.of("drop"));
    }

    FolderTakeOver takeOver(long partBytes, Path dropFolder) {
        PostgresOpenings openings = new PostgresOpenings(database.store(), held, database.clock());
        RegisterOpenings register = new RegisterOpenings(database.store());
        PublicOpenings publication = new PublicOpenings(database.store(), ledger);
        return new FolderTakeOver(new FolderTakeOver.Rooms(registers, new PostgresOfficeEntries(database.store(), registers), held,
                openings, List.of(register, publication), List.of(held, openings, register, publication), database.cipher()),
                database.clock(), dropFolder, partBytes);
    }

    /** Copies the scenarios' folder of a tenant, so that reject files do not go there. */
    static Path scenario(String tenant, Path to) {
        Path from = Path.of("../../../itests/src/main/resources/scenarios", tenant);
        Path folder = to.resolve(tenant);
        try (Stream<Path> files = Files.list(from)) {
            Files.createDirectories(folder);
            for (Path file : files.toList()) {
                Files.copy(file, folder.resolve(file.getFileName()));
            }
            return folder;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    TakeOver.Report take(TenantId tenant, Path folder) {
        return takeOver.run(tenant, folder, TakeOver.Options.DEFAULT, report -> { });
    }

    /** Delivers what waits to registers and disclosure. */
    void deliver() {
        RegisterEntryEndpoint register = new RegisterEntryEndpoint(database.store());
        DisclosureEntryEndpoint publication = new DisclosureEntryEndpoint(database.store(), ledger);
        database.deliverAll(Map.of(Topic.REGISTER_ENTRY, register::receive, Topic.DISCLOSURE_ENTRY, publication::receive,
                Topic.APPLICATION_ENTRY, message -> { }));
    }

    /** Says what differs between live projections and the ledger. */
    List<String> differences() {
        return projections.stream().flatMap(p -> p.tenants().stream().flatMap(t -> p.compare(t).differences().stream())).toList();
    }

    /** Returns the definitions of a tenant's indexes and constraints. */
    List<String> indexes(TenantId tenant) {
        try (Connection connection = database.as(tenant); Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("SELECT pg_get_indexdef(indexrelid) FROM pg_index JOIN pg_class c ON c.oid = indrelid"
                        + " WHERE relnamespace = current_schema()::regnamespace UNION ALL SELECT conname || ' ' || pg_get_constraintdef(oid)"
                        + " FROM pg_constraint WHERE connamespace = current_schema()::regnamespace ORDER BY 1")) {
            List<String> found = new ArrayList<>();
            while (row.next()) {
                found.add(row.getString(1));
            }
            return found;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    PersonId person(String idNo) {
        return database.cipher().personId("01", idNo);
    }

    List<PublicDoctor> published(TenantId province, String name) {
        return disclosure.search(new Disclosure.Query(Optional.of(province), name, "")).orThrow();
    }

    /** Returns line, field and rule of each rejected row. */
    static List<String> rejected(Path folder, String file) {
        Path path = folder.resolve(file.replace(".csv", ".rejected.csv"));
        try {
            return !Files.exists(path) ? List.of() : Files.readAllLines(path, StandardCharsets.UTF_8).stream().skip(1)
                    .map(line -> String.join(",", List.of(line.split(",")).subList(0, 3))).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static void replace(Path file, String from, String to) {
        try {
            Files.writeString(file, Files.readString(file).replace(from, to));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static void append(Path file, String... lines) {
        try {
            Files.writeString(file, (Files.exists(file) ? Files.readString(file) : "") + String.join("\n", lines) + "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        database.close();
    }
}
