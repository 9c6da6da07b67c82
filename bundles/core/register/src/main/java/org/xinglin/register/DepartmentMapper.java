package org.xinglin.register;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.apache.ibatis.annotations.Param;
import org.xinglin.api.register.Departments.Department;
import org.xinglin.api.register.Departments.Event;
import org.xinglin.api.register.Departments.Place;
import org.xinglin.api.register.Departments.What;

/** Speaks to the tables of departments. */
interface DepartmentMapper {

    List<Department> open(@Param("institution") UUID institution);

    Department find(@Param("id") UUID id);

    /** Holds an open department of an institution, so that it stays as it is until the transaction ends. */
    UUID hold(@Param("institution") UUID institution, @Param("id") UUID id);

    /** Returns 0 if the name is in use. */
    int insert(Department department);

    boolean named(@Param("institution") UUID institution, @Param("name") String name, @Param("but") UUID but);

    int update(Department department);

    int event(@Param("id") UUID id, @Param("at") Instant at, @Param("staff") UUID staff, @Param("by") String by,
            @Param("what") What what);

    List<Event> events(@Param("id") UUID id);

    /** Lets nobody else set a registration's department until the transaction ends. */
    String holdRegistration(@Param("registration") String registration);

    Place place(@Param("registration") UUID registration);

    int leave(@Param("registration") UUID registration, @Param("at") Instant at, @Param("by") UUID by);

    int leaveAll(@Param("department") UUID department, @Param("at") Instant at, @Param("by") UUID by);

    int enter(@Param("place") Place place, @Param("by") UUID by);

    List<Place> places(@Param("registrations") Collection<UUID> registrations);

    List<Place> past(@Param("registration") UUID registration);
}
