/** Kills an installation's processes at random moments and checks that nothing is lost or doubled. */
package org.xinglin.itests.faults;
