package org.xinglin.sample;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.ConfigurationPolicy;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.metatype.annotations.Designate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.xinglin.api.TenantId;
import org.xinglin.api.UnavailableException;
import org.xinglin.api.account.StaffAccounts;
import org.xinglin.api.register.Registers;
import org.xinglin.api.takeover.TakeOver;
import org.xinglin.api.tenant.Tenant;
import org.xinglin.api.tenant.TenantKind;
import org.xinglin.api.tenant.Tenants;

/**
 * Brings the sample world into being: the exam centre's files at once; institutions, authorities and staff of each sample
 * province as soon as it is ready, then a few hundred doctors by take-over of a register. A province whose register is not empty and not the sample's is left alone.
 */
@Component(name = "org.xinglin.sample.loader", configurationPid = "org.xinglin.sample",
        configurationPolicy = ConfigurationPolicy.REQUIRE, immediate = true, service = {})
@Designate(ocd = Configuration.class)
public final class SampleWorldLoader {

    private static final Logger LOG = LoggerFactory.getLogger(SampleWorldLoader.class);
    private static final long SECONDS_BETWEEN_LOOKS = 1;

    private final SampleWorld world = SampleWorld.load();
    private final Tenants tenants;
    private final Registers registers;
    private final SampleRegister register;
    private final SampleStaff staff;
    private final StaffAccounts accounts;
    private final SampleFeed feed;
    private final SampleDoctors doctors;
    private final boolean anyDoctors;
    private final Path directory;
    private final Set<TenantId> settled = new HashSet<>();
    private final Set<TenantId> peopled = new HashSet<>();
    private final ScheduledExecutorService looks = Executors.newSingleThreadScheduledExecutor(
            work -> new Thread(work, "xinglin-sample"));
    private final Set<String> complaints = new HashSet<>();
    private boolean feedSettled;

    /** Begins at once, on a thread of its own. */
    @Activate
    public SampleWorldLoader(@Reference Tenants tenants, @Reference Registers registers,
            @Reference StaffAccounts accounts, @Reference TakeOver takeOver, Configuration configuration) {
        this.tenants = tenants;
        this.registers = registers;
        this.accounts = accounts;
        if (configuration.directory() == null || configuration.directory().isBlank()) {
            throw new IllegalArgumentException("configuration org.xinglin.sample lacks 'directory'");
        }
        directory = Path.of(configuration.directory());
        Path drop = configuration.feedDirectory().isBlank() ? directory.resolve("feed") : Path.of(configuration.feedDirectory());
        feed = new SampleFeed(directory, drop, configuration.candidates(), configuration.seed(), configuration.badShare());
        doctors = new SampleDoctors(world, takeOver, directory, configuration.doctors(), configuration.seed(), feed.batches());
        anyDoctors = configuration.doctors() > 0;
        register = new SampleRegister(world, registers);
        staff = new SampleStaff(world, accounts, directory.resolve("staff-accounts.csv"));
        looks.scheduleWithFixedDelay(this::look, 0, SECONDS_BETWEEN_LOOKS, TimeUnit.SECONDS);
    }

    /** Stops looking; what is under way is finished. */
    @Deactivate
    public void stop() throws InterruptedException {
        looks.shutdown();
        looks.awaitTermination(10, TimeUnit.SECONDS);
    }

    private void look() {
        if (!feedSettled) {
            feedSettled = attempt("the exam centre's files", () -> {
                if (feed.write(world)) {
                    LOG.info("The exam centre's sample files are written");
                }
            });
        }
        for (Tenant tenant : tenants.ready()) {
            if (!settled.contains(tenant.id())
                    && attempt("the sample world of " + tenant.id(), () -> settle(tenant))) {
                settled.add(tenant.id());
            }
        }
        if (anyDoctors) {
            people();
        }
    }

    /** Lets provinces have their doctors, when all that others wait for is there. */
    private void people() {
        boolean national = tenants.ready().stream().anyMatch(tenant -> tenant.id().isNational());
        for (Tenant tenant : national ? tenants.ready() : List.<Tenant>of()) {
            if (settled.contains(tenant.id()) && !peopled.contains(tenant.id())
                    && attempt("the doctors of " + tenant.id(), () -> people(tenant))) {
                peopled.add(tenant.id());
            }
        }
    }

    private void people(Tenant tenant) {
        Path marker = directory.resolve("doctors-" + tenant.id() + "-written");
        if (tenant.kind() == TenantKind.PROVINCE && !world.authorities(tenant.id().code()).isEmpty()
                && isOurs(tenant.id()) && !Files.exists(marker)) {
            TakeOver.Report report = doctors.take(tenant.id());
            OwnerOnly.write(marker, "");
            LOG.info("The sample register of {} is taken over: {} persons, {} openings, {} rows rejected", tenant.id(),
                    report.persons(), report.opened(), report.rejected());
        }
    }

    private void settle(Tenant tenant) {
        Path marker = directory.resolve("tenant-" + tenant.id() + "-written");
        boolean province = tenant.kind() == TenantKind.PROVINCE;
        if (Files.exists(marker) && accounts.any(tenant.id())
                || province && world.authorities(tenant.id().code()).isEmpty()) {
            return;
        }
        if (province && !register.enter(tenant.id()) && !isOurs(tenant.id())) {
            LOG.info("The register of {} is not empty: no sample data there", tenant.id());
            return;
        }
        staff.create(tenant.id());
        OwnerOnly.write(marker, "");
        LOG.info("The sample world of {} is there; its staff accounts stand in {}", tenant.id(),
                directory.resolve("staff-accounts.csv"));
    }

    private boolean isOurs(TenantId tenant) {
        return registers.authority(tenant, world.authorities(tenant.code()).get(0).id()).isPresent();
    }

    /**
     * Runs work on the loader's thread, above which there is nobody to tell but the log; says whether it is done. What
     * failed is tried again at the next look and complained of once; what is only not ready yet is no complaint.
     */
    private boolean attempt(String what, Runnable work) {
        try {
            work.run();
            return true;
        } catch (UnavailableException e) {
            return false;
        } catch (RuntimeException e) {
            if (complaints.add(what)) {
                LOG.error("Cannot write {}; trying again until it can be done", what, e);
            }
            return false;
        }
    }
}
