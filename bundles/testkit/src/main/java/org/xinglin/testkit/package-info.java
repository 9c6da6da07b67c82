/** Gives tests a real PostgreSQL with the real store, a clock that they move, and builders of common records. */
package org.xinglin.testkit;
