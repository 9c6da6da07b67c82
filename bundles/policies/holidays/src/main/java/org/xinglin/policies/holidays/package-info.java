/** Holds the national calendar of working days (R-REG-26). */
package org.xinglin.policies.holidays;
