/** Measures an installation against PostgreSQL alone, as ratios in one run. */
package org.xinglin.itests.bench;
